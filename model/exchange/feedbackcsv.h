#pragma once

#include "model/store/rows.h"

class QIODevice;

namespace Model {

/**
 * All feedback that is there as CSV (FORMATS.md, "Feedback as CSV"): UTF-8, RFC 4180, dates as ISO 8601. Texts never
 * become formulas in a spreadsheet, and come back unchanged when the file is imported. Stage and touchpoint are those
 * that it is linked to, else what its file said. Throws Error.
 */
void writeFeedbackCsv(const Rows &rows, QIODevice &device);

} // namespace Model
