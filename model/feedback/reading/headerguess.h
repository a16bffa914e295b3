#pragma once

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace Model {

/** A record at the start of a file. */
struct SampleRecord
{
    qint64 line = 0;
    std::vector<std::string> cells;
};

/** Where the records of a file begin. */
struct HeaderGuess
{
    size_t first = 0;      ///< index of the record that is the header, or the first with data
    bool isHeader = false; ///< it names the columns
};

/**
 * Titles and remarks stand before the header where they have one cell and the records below have more. The first record
 * names the columns unless it looks like those below: numbers above numbers, dates above dates, long text.
 */
HeaderGuess guessHeader(const std::vector<SampleRecord> &records);

} // namespace Model
