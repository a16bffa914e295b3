#pragma once

#include <QString>

class QByteArray;

namespace Model {

/** The whole of a text file that is to be imported, at most @ref largestTextFile bytes. Throws Error with a sentence.
 */
QByteArray readFile(const QString &path);

constexpr qint64 largestTextFile = 512 * 1024 * 1024;

/**
 * The text in @p bytes: UTF-8, or UTF-16 or UTF-32 with a byte order mark, which is dropped. Throws Error where the
 * bytes are no text. @p path is for the sentence.
 */
QString decodeText(const QByteArray &bytes, const QString &path);

} // namespace Model
