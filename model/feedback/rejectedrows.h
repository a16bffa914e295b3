#pragma once

#include "model/feedback/feedbackimporter.h"

#include <functional>

class QIODevice;

namespace Model {

/**
 * Writes the rows of a file that an import left out: separated text (UTF-8 with a byte order mark, for spreadsheets;
 * RFC 4180) with the columns of the file, then "line", where the row stands in the file, and "reason". Mended, it can
 * be imported as it is. The file is read once more, with the same @p options; of a row longer than the header the rest
 * is lost. Throws Error where the file is gone or @p to takes no more; false where @p goesOn said so.
 */
bool writeRejectedRows(const ImportOptions &options, const ImportReport &report, QIODevice &to,
                       const std::function<bool()> &goesOn = {});

/** Whether a file with these @p columns is one that writeRejectedRows() made. */
bool hasRejectionColumns(const QStringList &columns);

} // namespace Model
