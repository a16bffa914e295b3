#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace Model {

/** @p text without the blanks around it: ASCII ones, no-break spaces, marks of writing direction. */
std::string_view trimmed(std::string_view text);

/** A cell that stands for no value: blank, or a database's null. */
bool isBlank(std::string_view trimmedCell);

/** Short texts in a place of their own, with Arabic, Persian and full-width digits and signs as ASCII. */
class PlainDigits
{
public:
    /** Valid as long as both; a text longer than 128 bytes is given back as it is. */
    std::string_view of(std::string_view text);

private:
    std::array<char, 128> m_text;
};

/**
 * A number with an optional sign, thousands in groups of three and decimals. Of two kinds of separators the last is
 * the decimal sign; where one separator could be either ("1.234"), @p decimalComma decides. Nothing else may be there.
 */
std::optional<double> readNumber(std::string_view text, bool decimalComma);

/** Whether @p text tells by itself which sign its decimals have: −1 a point, 1 a comma, 0 it doesn't. */
int decimalSign(std::string_view text);

/** An answer on a scale as people and programs write it. */
struct ScoreText
{
    double value = 0;
    double outOf = 0;     ///< the 5 of "4/5"; 0: not said
    bool percent = false; ///< "80 %"
    bool isWord = false;  ///< "positive": then value is −2 … 2, from very bad to very good
};

/**
 * "4", "4,5", "4/5", "4 out of 5 stars", "4 von 5", "★★★★☆", "80 %", "5 - very satisfied", and words such as "positive"
 * in several languages.
 */
std::optional<ScoreText> readScore(std::string_view text, bool decimalComma);

} // namespace Model
