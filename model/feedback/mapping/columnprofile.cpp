#include "model/feedback/mapping/columnprofile.h"

#include "model/feedback/mapping/number.h"
#include "model/feedback/mapping/valuewords.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

constexpr size_t mostDistinct = 1000;
constexpr qint64 year1970 = 0;
constexpr qint64 year2100 = 4'102'444'800'000;

/** Numbers that surveys write for "not applicable", "don't know" and no answer. */
bool isSpecialCode(double value)
{
    constexpr std::array codes{-99.0, -9.0, -1.0, 0.0, 6.0, 7.0, 8.0, 9.0, 11.0, 77.0, 88.0, 98.0, 99.0, 999.0};
    return std::find(codes.begin(), codes.end(), value) != codes.end();
}

} // namespace

void ColumnProfile::add(std::string_view cell)
{
    cell = trimmed(cell);
    if (isBlank(cell))
        return;
    ++m_filled;
    const std::string_view beginning = cell.substr(0, 200);
    if (m_distinct.size() < mostDistinct)
        m_distinct.emplace(beginning);
    m_urls += cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www.");
    m_structured += cell.front() == '{' || cell.front() == '[' || cell.front() == '<';
    addText(cell);
    if (cell.size() > 100) {
        m_isCounter = false;
        return;
    }
    const bool isWord = cell.front() < '0' || cell.front() > '9';
    m_languages += isWord && !languageCode(cell).empty();
    m_sources += isWord && sourceOfWord(cell).has_value();
    m_yesNo += yesOrNo(cell).has_value();
    addScore(cell);
    addDate(cell);
}

void ColumnProfile::addText(std::string_view cell)
{
    int letters = 0;
    int digits = 0;
    int blanks = 0;
    int unspaced = 0;
    double length = 0;
    for (size_t i = 0; i < cell.size() && i < 10'000; ++i) {
        const auto c = static_cast<unsigned char>(cell[i]);
        if (c >= 0x80 && c < 0xC0)
            continue; // the rest of a sign
        digits += c >= '0' && c <= '9';
        blanks += c == ' ' || c == '\n';
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC3;
        // From U+3000 to U+D7FF: Chinese, Japanese, Korean; below, Thai and others that rarely write blanks.
        unspaced += c >= 0xE0 && c <= 0xED && c != 0xE2;
        length += c >= 0xE3 && c <= 0xED ? 3 : 1;
    }
    m_length += length;
    m_letters += letters * 2 > int(length / 3);
    m_spaced += blanks > 0;
    m_codes += letters > 0 && digits > 0 && blanks == 0;
    m_prose += letters > 0 && length >= 20 && (blanks >= 3 || unspaced >= 7);
}

void ColumnProfile::addScore(std::string_view cell)
{
    PlainDigits plain;
    const std::string_view digits = plain.of(cell);
    const int sign = decimalSign(digits);
    const auto score = readScore(digits, false);
    if (!score) {
        m_isCounter = false;
        return;
    }
    ++m_scores;
    if (score->isWord) {
        ++m_levels;
        m_mostLevel = std::max(m_mostLevel, int(std::abs(score->value)));
        m_isCounter = false;
        return;
    }
    if (readNumber(digits, false))
        ++m_numbers;
    m_decimalCommas += sign > 0;
    m_decimalPoints += sign < 0;
    m_percents += score->percent;
    if (score->outOf > 0)
        ++m_outOf[score->outOf];
    if (m_values.size() < mostDistinct || m_values.contains(score->value))
        ++m_values[score->value];
    m_isCounter = m_isCounter && score->value == std::floor(score->value) && score->value >= 0 &&
                  (m_filled == 1 || score->value == m_last + 1);
    m_last = score->value;
}

void ColumnProfile::addDate(std::string_view cell)
{
    if (cell.find_first_of("0123456789\xD9\xDB\xEF") == std::string_view::npos)
        return;
    const auto plausible = [&](DateFormat::Kind kind) {
        FeedbackTime time;
        return DateFormat(kind).read(cell, time) && time.milliseconds >= year1970 && time.milliseconds < year2100;
    };
    for (const auto kind : {DateFormat::Kind::Automatic, DateFormat::Kind::DayFirst, DateFormat::Kind::MonthFirst,
                            DateFormat::Kind::YearFirst})
        m_dates.at(size_t(kind)) += plausible(kind);
    m_halfDays += cell.ends_with("AM") || cell.ends_with("PM") || cell.ends_with("am") || cell.ends_with("pm");
}

ColumnProfile::Dates ColumnProfile::dates(bool monthFirst) const
{
    const auto fits = [this](DateFormat::Kind kind) { return m_dates.at(size_t(kind)); };
    const int automatic = fits(DateFormat::Kind::Automatic);
    const int dayFirst = fits(DateFormat::Kind::DayFirst);
    const int monthFirstFits = fits(DateFormat::Kind::MonthFirst);
    const int yearFirst = fits(DateFormat::Kind::YearFirst);
    // Values such as 31-12-19 also read as 19 December 2031: two-digit years come first only where nothing else fits.
    const int most = std::max(dayFirst, monthFirstFits);
    if (yearFirst > most && yearFirst > automatic)
        return {DateFormat(DateFormat::Kind::YearFirst), share(yearFirst), false};
    const bool needsNoOrder = automatic == most && dayFirst == monthFirstFits;
    if (needsNoOrder)
        return {DateFormat(), share(automatic), false};
    const bool isAmbiguous = dayFirst == monthFirstFits;
    const bool isMonthFirst = isAmbiguous ? monthFirst : monthFirstFits > dayFirst;
    return {DateFormat(isMonthFirst ? DateFormat::Kind::MonthFirst : DateFormat::Kind::DayFirst), share(most),
            isAmbiguous};
}

std::optional<DateFormat> ColumnProfile::epoch() const
{
    if (m_filled == 0 || m_numbers < m_filled || smallest() <= 0)
        return std::nullopt;
    // From September 2001 on, when seconds got their tenth digit.
    if (smallest() >= 1e9 && largest() < double(year2100) / 1000)
        return DateFormat(DateFormat::Kind::Seconds);
    if (smallest() >= 1e12 && largest() < double(year2100))
        return DateFormat(DateFormat::Kind::Milliseconds);
    return std::nullopt;
}

double ColumnProfile::shareWithin(double low, double high) const
{
    int within = 0;
    int all = 0;
    for (const auto &[value, count] : m_values) {
        all += count;
        within += value >= low && value <= high ? count : 0;
    }
    return all == 0 ? 0 : double(within) / all;
}

bool ColumnProfile::holdsOnly(std::initializer_list<double> numbers) const
{
    return m_values.size() == numbers.size() &&
           std::all_of(numbers.begin(), numbers.end(), [this](double n) { return m_values.contains(n); });
}

std::optional<Scale> ColumnProfile::scale(double least) const
{
    if (m_scores == 0 || scoreShare() < least)
        return std::nullopt;
    if (m_levels * 2 > m_scores)
        return m_mostLevel == 2 ? Scale{-2, 2} : Scale{-1, 1};
    if (m_percents * 2 > m_scores)
        return Scale{0, 100};
    if (m_outOf.size() == 1) {
        const double best = m_outOf.begin()->first;
        return Scale{smallest() < 1 || best > 10 ? 0.0 : 1.0, best};
    }
    if (smallest() < 0 && largest() <= -smallest()) {
        // Off a scale from −1 by a code for "no answer" is a scale without minus.
        for (const double most : {1.0, 2.0, 3.0, 5.0, 10.0}) {
            if (smallest() >= -most && largest() <= most)
                return Scale{-most, most};
        }
        return smallest() >= -100 ? std::optional(Scale{-100, 100}) : std::nullopt;
    }
    if (smallest() >= 0 && largest() <= 1)
        return Scale{0, 1};
    int strays = 0;
    const bool onlyCodes = std::all_of(m_values.begin(), m_values.end(), [&](const auto &value) {
        const bool isOff = value.first < 1 || value.first > 5;
        strays += isOff;
        return !isOff || isSpecialCode(value.first);
    });
    if (smallest() == 0.5 && largest() <= 5)
        return Scale{0.5, 5}; // half stars
    // 6, or 0 and 6, or 99 beside 1 … 5 are surveys' codes for no answer; 6, 7 and 8 together are a longer scale.
    if (onlyCodes && strays <= 2 && shareWithin(1, 5) >= 0.8 && shareWithin(0.01, 0.99) == 0 && m_filled >= 10)
        return Scale{1, 5};
    if (smallest() >= 1 && largest() <= 5)
        return Scale{1, 5};
    if (smallest() >= 0 && largest() <= 5)
        return Scale{0, 5};
    constexpr double most = 0.98;
    if (largest() <= 7 && smallest() >= 1 && m_filled >= 30)
        return Scale{1, 7};
    if (shareWithin(1, 10) == 1)
        return Scale{1, 10};
    if (shareWithin(0, 10) >= most || (shareWithin(0, 10) >= 0.8 && isSpecialCode(largest()) && largest() <= 11))
        return Scale{shareWithin(0, 0.99) > 0 ? 0.0 : 1.0, 10};
    if (shareWithin(0, 100) >= most)
        return Scale{0, 100};
    return std::nullopt;
}

} // namespace Model
