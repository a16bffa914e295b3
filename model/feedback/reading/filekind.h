#pragma once

#include <QByteArray>
#include <QString>

namespace Model {

/**
 * What a file that begins with @p head is, where that is nothing to read records from ("a picture", "a program"):
 * translated, to go into a sentence. Empty: it may be text, or a workbook.
 */
QString unreadableKind(QByteArrayView head);

bool isZip(QByteArrayView head);

} // namespace Model
