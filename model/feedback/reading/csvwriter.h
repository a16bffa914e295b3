#pragma once

#include <span>
#include <string>
#include <string_view>

class QIODevice;

namespace Model {

/** How separated text is written; as it stands, as RFC 4180 says, and so that no spreadsheet makes formulas of it. */
struct CsvStyle
{
    enum class Quotes { WhereNeeded, Always };
    char delimiter = ',';
    char quote = '"';
    std::string_view lineEnd = "\r\n";
    Quotes quotes = Quotes::WhereNeeded;
    /**
     * Text that begins with = + - @ tab or CR, if it is no number, gets an apostrophe before it; so does text that
     * begins with apostrophes and then one of those, so that exactly one can be taken away again by withoutGuard().
     */
    bool guardsFormulas = true;
};

/**
 * Adds one record to @p text. Cells with the delimiter, quotes, line ends, a byte order mark, or blanks at an end are
 * quoted; a record of one empty cell is written as two quotes, since an empty line is no record.
 */
void appendCsvRow(std::string &text, std::span<const std::string_view> cells, const CsvStyle &style = {});

/** Writes one record. Throws Error where it can't be written. */
void writeCsvRow(QIODevice &device, std::span<const std::string_view> cells, const CsvStyle &style = {});

/** What @p cell was before guardsFormulas. Only for files of our own: in others an apostrophe is the writer's. */
std::string_view withoutGuard(std::string_view cell);

/** Whether @p header is that of our feedback export (FORMATS.md, "Feedback as CSV"), or begins with it. */
bool isOwnExport(std::span<const std::string_view> header);

} // namespace Model
