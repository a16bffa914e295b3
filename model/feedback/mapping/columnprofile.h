#pragma once

#include "model/feedback/mapping/dateformat.h"
#include "model/feedback/mapping/scale.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace Model {

/** What the values of one column look like. Add as many as there are: all of a file, or its first thousand. */
class ColumnProfile
{
public:
    void add(std::string_view cell);

    int filled() const { return m_filled; }
    /** Different values, counted up to a thousand. */
    int distinct() const { return int(m_distinct.size()); }
    /** The shares are of the values that are no blanks, 0 … 1. */
    double urlShare() const { return share(m_urls); }
    double languageShare() const { return share(m_languages); }
    double sourceShare() const { return share(m_sources); }
    double yesNoShare() const { return share(m_yesNo); }
    /** What readScore() reads. */
    double scoreShare() const { return share(m_scores); }
    double plainNumberShare() const { return share(m_numbers); }
    /** Words such as "positive". */
    double levelShare() const { return share(m_levels); }
    double structuredShare() const { return share(m_structured); }
    double spacedShare() const { return share(m_spaced); }
    /** Holds both letters and digits. */
    double codeShare() const { return share(m_codes); }
    double letterShare() const { return share(m_letters); }
    /** The mean length in letters; those of Chinese, Japanese and Korean count three, for they say as much. */
    double meanLength() const { return m_filled == 0 ? 0 : m_length / m_filled; }
    /** How far this is prose: the share of values with several words, or as much in languages without spaces. */
    double proseShare() const { return share(m_prose); }
    /** Whole numbers, each one more than the last: rows that somebody counted. */
    bool isCounter() const { return m_isCounter && m_filled > 1; }

    /** The way to read the dates that fits most values, at least 9 of 10 of them between 1970 and 2100. */
    struct Dates
    {
        DateFormat format; ///< automatic: each value says its order itself
        double share = 0;
        bool isAmbiguous = false; ///< day first and month first fit the same values
    };
    /** Month first is preferred only where it alone fits, or where @p monthFirst says so of an open question. */
    Dates dates(bool monthFirst) const;
    /** Numbers since 1970 in seconds or milliseconds; only for columns that call themselves a date. */
    std::optional<DateFormat> epoch() const;
    bool hasHalfDays() const { return m_halfDays > 0; }

    /** The scale of the answers, from the values; nothing where fewer than a share of @p least are answers on one. */
    std::optional<Scale> scale(double least) const;
    /** The share of numbers from @p low to @p high. */
    double shareWithin(double low, double high) const;
    double smallest() const { return m_values.empty() ? 0 : m_values.begin()->first; }
    double largest() const { return m_values.empty() ? 0 : m_values.rbegin()->first; }
    /** Exactly these numbers occur. */
    bool holdsOnly(std::initializer_list<double> numbers) const;
    bool decimalComma() const { return m_decimalCommas > m_decimalPoints; }

private:
    double share(int count) const { return m_filled == 0 ? 0 : double(count) / m_filled; }
    void addScore(std::string_view cell);
    void addDate(std::string_view cell);
    void addText(std::string_view cell);

    int m_filled = 0;
    std::unordered_set<std::string> m_distinct;
    int m_urls = 0;
    int m_languages = 0;
    int m_sources = 0;
    int m_yesNo = 0;
    int m_scores = 0;
    int m_numbers = 0;
    int m_levels = 0;
    int m_mostLevel = 0;
    int m_percents = 0;
    int m_structured = 0;
    int m_spaced = 0;
    int m_codes = 0;
    int m_letters = 0;
    int m_prose = 0;
    double m_length = 0;
    int m_decimalCommas = 0;
    int m_decimalPoints = 0;
    int m_halfDays = 0;
    bool m_isCounter = true;
    double m_last = 0;
    std::map<double, int> m_values; ///< numbers and how often, the first thousand different ones
    std::map<double, int> m_outOf;
    std::array<int, 4> m_dates{}; ///< by DateFormat::Kind, Automatic to YearFirst
};

} // namespace Model
