#pragma once

#include "model/feedback/reading/tablereader.h"

#include <QString>

class QByteArray;

namespace Model {

/**
 * Opens the file of records at @p path. It takes the same little memory for any size; of a workbook the texts that its
 * cells share are held. Without header and skipped lines every record is read as it stands. Missing cells at a record's
 * end are empty, surplus ones stay. What neutralises formulas in our own export (csvwriter.h) is taken back. Throws
 * Error where there is nothing to read records from.
 */
std::unique_ptr<TableReader> openTable(const QString &path, const TableFormat &format);
/** The same of @p bytes, all of a file named @p name. */
std::unique_ptr<TableReader> openTable(const QByteArray &bytes, const QString &name, const TableFormat &format);

} // namespace Model
