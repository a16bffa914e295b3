#pragma once

#include <QByteArray>
#include <QString>

namespace Model {

/**
 * The IANA name of the encoding that @p sample, from the start of a file, is written in: by its byte order mark, by
 * the NULs of UTF-16 and UTF-32, because it is valid UTF-8, or by ICU's statistics of letters. "windows-1252" where
 * nothing speaks for another.
 */
QString detectEncoding(QByteArrayView sample);

} // namespace Model
