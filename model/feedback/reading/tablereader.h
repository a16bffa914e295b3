#pragma once

#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace Model {

/** One record of a file, as it was read. In UTF-8, valid until the next one. */
struct TableRow
{
    qint64 line = 0; ///< the physical line on which it begins, from 1
    std::span<const std::string_view> cells;
};

/** How a file of records is written. */
struct TableFormat
{
    enum class Kind { Separated, Json, JsonLines, Workbook };
    Kind kind = Kind::Separated;
    QString encoding = QStringLiteral("UTF-8"); ///< an IANA name
    char delimiter = ',';                       ///< of a separated file
    char quote = '"';                           ///< 0: quotes are text like any other
    qint64 skippedLines = 0;                    ///< before the header: "sep=;", titles, blank lines
    bool hasHeader = true;                      ///< the first record names the columns
};

/**
 * The records of a file one after the other, without its header. In a JSON file the columns are the keys in the order
 * of their first appearance, nested objects with dots ("user.name"); what is no text is written as JSON. Throws
 * Model::Error with a sentence where it can't be read on.
 */
class TableReader
{
public:
    virtual ~TableReader() = default;
    /** The names of the columns; "Column 1" and so on where the file names none. */
    virtual QStringList columns() const = 0;
    /** False at the end. */
    virtual bool next(TableRow &row) = 0;
    /** How much of the file has been read, 0 … 1. */
    virtual double progress() const = 0;
    /** The physical line of the first record so far whose quotes don't match; 0: those of all do. */
    virtual qint64 mismatchedQuotes() const { return 0; }
};

} // namespace Model
