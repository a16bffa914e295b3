#pragma once

#include "model/feedback/feedbackitem.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace Model {

/**
 * How the dates of a column are written. All but patterns read what people and programs write: numbers in the order
 * that the kind says, month names in eight languages, ISO 8601, RFC 2822, times with or without am and pm, a zone. A
 * time without a zone is taken for UTC. Years of two digits are 1969 … 2068, as POSIX has it.
 */
class DateFormat
{
public:
    enum class Kind {
        Automatic,  ///< only what can be read in one way: the year first, a month's name, a day over 12
        DayFirst,   ///< 31/12/2019; also what Automatic reads
        MonthFirst, ///< 12/31/2019; also what Automatic reads
        YearFirst,  ///< 19/12/31; also what Automatic reads
        Seconds,    ///< since 1970
        Milliseconds,
        Serial, ///< a spreadsheet's days since 30 December 1899, with a fraction for the time
        Pattern
    };

    DateFormat() = default;
    explicit DateFormat(Kind kind)
        : m_kind(kind)
    {
    }
    /**
     * "dmy", "mdy", "ymd", "epoch", "epoch-ms", "excel", or a pattern: dd/MM/yyyy HH:mm, DD.MM.YY, %d/%m/%Y. Nothing
     * where it has no day, month and year. A time of day may follow a pattern that has none.
     */
    static std::optional<DateFormat> ofWord(QStringView word);

    Kind kind() const { return m_kind; }
    /** What ofWord() takes; empty: automatic. */
    QString word() const;
    /** False where @p text is no date, or none that exists. */
    bool read(std::string_view text, FeedbackTime &time) const;

    bool operator==(const DateFormat &other) const { return m_kind == other.m_kind && m_pattern == other.m_pattern; }

private:
    struct Token
    {
        enum class Kind {
            Literal,
            Year,
            ShortYear,
            Month,
            MonthName,
            Day,
            WeekdayName,
            Hour,
            Minute,
            Second,
            Fraction,
            HalfDay,
            Zone
        };
        Kind kind;
        std::string literal;
    };
    static std::vector<Token> tokensOf(QStringView pattern);
    static void appendLetters(QChar letter, qsizetype count, std::vector<Token> &tokens);
    static void appendPercent(QChar letter, std::vector<Token> &tokens);
    bool readPattern(std::string_view text, FeedbackTime &time) const;

    Kind m_kind = Kind::Automatic;
    QString m_pattern;
    std::vector<Token> m_tokens;
};

} // namespace Model
