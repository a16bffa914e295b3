#pragma once

#include <QtGlobal>

#include <string_view>

namespace Model {

struct DelimiterGuess
{
    char delimiter = ',';
    char quote = '"';
};

/**
 * What separates the cells in @p text (UTF-8, the start of a file, @p skippedLines of it no records): the character
 * that gives the most records the same number of cells. Quotes are text, quote = 0, where they are used like text: lone
 * ones inside of quoted cells, in a file that seldom quotes. @p isWhole: it is all of the file. @p given: the
 * delimiter, where it is known.
 */
DelimiterGuess guessDelimiter(std::string_view text, qint64 skippedLines, bool isWhole, char given = 0);

} // namespace Model
