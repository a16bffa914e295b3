#include "model/feedback/mapping/dateformat.h"

#include "model/feedback/mapping/dateparts.h"
#include "model/feedback/mapping/monthwords.h"
#include "model/feedback/mapping/number.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct NamedKind
{
    QLatin1String word;
    DateFormat::Kind kind;
};
constexpr std::array namedKinds{
    NamedKind{"dmy"_L1, DateFormat::Kind::DayFirst},          NamedKind{"mdy"_L1, DateFormat::Kind::MonthFirst},
    NamedKind{"ymd"_L1, DateFormat::Kind::YearFirst},         NamedKind{"epoch"_L1, DateFormat::Kind::Seconds},
    NamedKind{"epoch-ms"_L1, DateFormat::Kind::Milliseconds}, NamedKind{"excel"_L1, DateFormat::Kind::Serial}};

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

int wholeYear(int year, int digits) { return digits == 4 ? year : year + (year < 69 ? 2000 : 1900); }

bool isYear(const DateParts &parts, size_t at) { return parts.digits[at] == 4 || parts.digits[at] == 2; }

bool readWithMonth(const DateParts &parts, FeedbackTime &time)
{
    if (parts.count != 2)
        return false;
    const size_t year = parts.digits[0] == 4 ? 0 : 1;
    const size_t day = 1 - year;
    return isYear(parts, year) && parts.digits[day] <= 2 &&
           parts.toTime(wholeYear(parts.numbers[year], parts.digits[year]), parts.month, parts.numbers[day], time);
}

bool readNumbers(const DateParts &parts, DateFormat::Kind kind, FeedbackTime &time)
{
    if (parts.count != 3)
        return false;
    const auto &n = parts.numbers;
    if (parts.digits[0] == 4 || kind == DateFormat::Kind::YearFirst)
        return isYear(parts, 0) && parts.digits[1] <= 2 && parts.digits[2] <= 2 &&
               parts.toTime(wholeYear(n[0], parts.digits[0]), n[1], n[2], time);
    if (!isYear(parts, 2) || parts.digits[0] > 2 || parts.digits[1] > 2)
        return false;
    const int year = wholeYear(n[2], parts.digits[2]);
    if (kind == DateFormat::Kind::DayFirst)
        return parts.toTime(year, n[1], n[0], time);
    if (kind == DateFormat::Kind::MonthFirst)
        return parts.toTime(year, n[0], n[1], time);
    FeedbackTime other;
    const bool dayFirst = parts.toTime(year, n[1], n[0], time);
    const bool monthFirst = parts.toTime(year, n[0], n[1], other);
    if (dayFirst && monthFirst)
        return time == other;
    if (monthFirst)
        time = other;
    return dayFirst || monthFirst;
}

bool readCount(std::string_view text, DateFormat::Kind kind, FeedbackTime &time)
{
    const auto number = readNumber(text, false);
    if (!number)
        return false;
    constexpr double lastDay = 2'958'465; // 31 December 9999
    constexpr double day = 86'400'000;
    constexpr qint64 serialZero = 25'569; // days from 30 December 1899 to 1970
    if (kind == DateFormat::Kind::Serial) {
        if (*number < 1 || *number > lastDay + 1)
            return false;
        const bool whole = *number == std::floor(*number);
        // A spreadsheet's fraction is not exact to the millisecond.
        const qint64 seconds = std::llround((*number - serialZero) * 86'400);
        time = {seconds * 1000, !whole};
        return true;
    }
    const double milliseconds = kind == DateFormat::Kind::Seconds ? *number * 1000 : *number;
    if (std::abs(milliseconds) > lastDay * day)
        return false;
    time = {std::llround(milliseconds), true};
    return true;
}

} // namespace

std::optional<DateFormat> DateFormat::ofWord(QStringView word)
{
    word = word.trimmed();
    if (word.isEmpty())
        return std::nullopt;
    for (const NamedKind &named : namedKinds) {
        if (word.compare(named.word, Qt::CaseInsensitive) == 0)
            return DateFormat(named.kind);
    }
    DateFormat format(Kind::Pattern);
    format.m_pattern = word.toString();
    format.m_tokens = tokensOf(word);
    const auto has = [&](Token::Kind kind, Token::Kind other) {
        return std::any_of(format.m_tokens.begin(), format.m_tokens.end(),
                           [=](const Token &token) { return token.kind == kind || token.kind == other; });
    };
    if (!has(Token::Kind::Year, Token::Kind::ShortYear) || !has(Token::Kind::Month, Token::Kind::MonthName) ||
        !has(Token::Kind::Day, Token::Kind::Day))
        return std::nullopt;
    return format;
}

QString DateFormat::word() const
{
    if (m_kind == Kind::Pattern)
        return m_pattern;
    for (const NamedKind &named : namedKinds) {
        if (named.kind == m_kind)
            return named.word;
    }
    return {};
}

void DateFormat::appendPercent(QChar letter, std::vector<Token> &tokens)
{
    const auto add = [&tokens](Token::Kind kind, const char *literal = "") { tokens.push_back({kind, literal}); };
    switch (letter.unicode()) {
    case 'd':
    case 'e':
        return add(Token::Kind::Day);
    case 'm':
        return add(Token::Kind::Month);
    case 'Y':
        return add(Token::Kind::Year);
    case 'y':
        return add(Token::Kind::ShortYear);
    case 'b':
    case 'B':
    case 'h':
        return add(Token::Kind::MonthName);
    case 'a':
    case 'A':
        return add(Token::Kind::WeekdayName);
    case 'H':
    case 'I':
    case 'k':
    case 'l':
        return add(Token::Kind::Hour);
    case 'M':
        return add(Token::Kind::Minute);
    case 'S':
        return add(Token::Kind::Second);
    case 'f':
        return add(Token::Kind::Fraction);
    case 'p':
    case 'P':
        return add(Token::Kind::HalfDay);
    case 'z':
    case 'Z':
        return add(Token::Kind::Zone);
    case 'F':
    case 'D':
    case 'T':
    case 'R': {
        const QString whole = letter == u'F'   ? u"%Y-%m-%d"_s
                              : letter == u'D' ? u"%m/%d/%y"_s
                              : letter == u'T' ? u"%H:%M:%S"_s
                                               : u"%H:%M"_s;
        for (const Token &token : tokensOf(whole))
            tokens.push_back(token);
        return;
    }
    default:
        tokens.push_back({Token::Kind::Literal, QString(letter).toStdString()});
    }
}

void DateFormat::appendLetters(QChar letter, qsizetype count, std::vector<Token> &tokens)
{
    const auto add = [&tokens](Token::Kind kind) { tokens.push_back({kind, {}}); };
    switch (letter.unicode()) {
    case 'd':
    case 'D':
        return add(count <= 2 ? Token::Kind::Day : Token::Kind::WeekdayName);
    case 'M':
        return add(count <= 2 ? Token::Kind::Month : Token::Kind::MonthName);
    case 'y':
    case 'Y':
        return add(count == 2 ? Token::Kind::ShortYear : Token::Kind::Year);
    case 'h':
    case 'H':
    case 'k':
    case 'K':
        return add(Token::Kind::Hour);
    case 'm':
        return add(Token::Kind::Minute);
    case 's':
        return add(Token::Kind::Second);
    case 'S':
    case 'f':
    case 'z':
        return add(letter == u'z' && count < 3 ? Token::Kind::Zone : Token::Kind::Fraction);
    case 'a':
    case 'A':
        return add(Token::Kind::HalfDay);
    case 'E':
        return add(Token::Kind::WeekdayName);
    case 'Z':
    case 'X':
    case 'x':
        return add(Token::Kind::Zone);
    default:
        tokens.push_back({Token::Kind::Literal, QString(count, letter).toStdString()});
    }
}

std::vector<DateFormat::Token> DateFormat::tokensOf(QStringView pattern)
{
    std::vector<Token> tokens;
    const bool percent = pattern.contains(u'%');
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar letter = pattern[at];
        if (percent) {
            if (letter == u'%' && at + 1 < pattern.size()) {
                const bool unpadded = (pattern[at + 1] == u'-' || pattern[at + 1] == u'#') && at + 2 < pattern.size();
                at += unpadded ? 2 : 1;
                appendPercent(pattern[at], tokens);
            } else {
                tokens.push_back({Token::Kind::Literal, QString(letter).toStdString()});
            }
            ++at;
        } else if (letter == u'\'') {
            const qsizetype close = pattern.indexOf(u'\'', at + 1);
            const qsizetype end = close < 0 ? pattern.size() : close;
            tokens.push_back({Token::Kind::Literal, pattern.sliced(at + 1, end - at - 1).toString().toStdString()});
            at = end + 1;
        } else {
            qsizetype count = 1;
            while (at + count < pattern.size() && pattern[at + count] == letter)
                ++count;
            appendLetters(letter, count, tokens);
            at += count;
            // "AP" and "tt" are other ways to write am and pm.
            if (letter.toUpper() == u'A' && at < pattern.size() && pattern[at].toUpper() == u'P')
                ++at;
        }
    }
    // Spreadsheets write a month with a small letter: yyyy-mm-dd hh:mm.
    const auto is = [](Token::Kind kind) { return [kind](const Token &token) { return token.kind == kind; }; };
    if (!percent && std::none_of(tokens.begin(), tokens.end(), is(Token::Kind::Month)) &&
        std::none_of(tokens.begin(), tokens.end(), is(Token::Kind::MonthName))) {
        const auto minute = std::find_if(tokens.begin(), tokens.end(), is(Token::Kind::Minute));
        if (minute != tokens.end() && std::find_if(tokens.begin(), minute, is(Token::Kind::Hour)) == minute)
            minute->kind = Token::Kind::Month;
    }
    return tokens;
}

bool DateFormat::readPattern(std::string_view text, FeedbackTime &time) const
{
    DateParts parts;
    int year = 0;
    int day = 0;
    size_t at = 0;
    const auto number = [&](size_t most, int &value) {
        const size_t start = at;
        value = 0;
        for (; at < text.size() && at - start < most && isDigit(text[at]); ++at)
            value = value * 10 + text[at] - '0';
        return at - start;
    };
    const auto word = [&] {
        const size_t start = at;
        while (at < text.size() && (static_cast<signed char>(text[at]) < 0 || (text[at] | 0x20) >= 'a') &&
               (text[at] | 0x20) <= 'z')
            ++at;
        return dateWord(text.substr(start, at - start));
    };
    int ignored = 0;
    for (const Token &token : m_tokens) {
        switch (token.kind) {
        case Token::Kind::Literal:
            if (!text.substr(at).starts_with(token.literal))
                return false;
            at += token.literal.size();
            break;
        case Token::Kind::Year:
            if (number(4, year) != 4)
                return false;
            break;
        case Token::Kind::ShortYear:
            if (number(2, year) != 2)
                return false;
            year = wholeYear(year, 2);
            break;
        case Token::Kind::Month:
            if (number(2, parts.month) == 0)
                return false;
            break;
        case Token::Kind::MonthName: {
            const DateWord month = word();
            if (month.kind != DateWord::Kind::Month)
                return false;
            parts.month = month.value;
            if (at < text.size() && text[at] == '.')
                ++at;
            break;
        }
        case Token::Kind::WeekdayName:
            if (word().kind == DateWord::Kind::Unknown)
                return false;
            break;
        case Token::Kind::Day:
            if (number(2, day) == 0)
                return false;
            break;
        case Token::Kind::Hour:
            if (number(2, parts.hour) == 0)
                return false;
            break;
        case Token::Kind::Minute:
            if (number(2, parts.minute) == 0)
                return false;
            break;
        case Token::Kind::Second:
            if (number(2, parts.second) == 0)
                return false;
            break;
        case Token::Kind::Fraction: {
            const size_t digits = number(3, parts.millisecond);
            if (digits == 0)
                return false;
            for (size_t i = digits; i < 3; ++i)
                parts.millisecond *= 10;
            number(9, ignored);
            break;
        }
        case Token::Kind::HalfDay: {
            const DateWord half = word();
            if (half.kind != DateWord::Kind::HalfDay)
                return false;
            parts.halfDay = half.value;
            break;
        }
        case Token::Kind::Zone: {
            DateParts zone;
            if (!zone.readTime("0:00" + std::string(text.substr(at))) || !zone.hasZone)
                return false;
            parts.zoneMinutes = zone.zoneMinutes;
            at = text.size();
            break;
        }
        }
    }
    if (at < text.size() && parts.hour < 0 && (text[at] == ' ' || text[at] == 'T')) {
        DateParts rest;
        if (!rest.readTime(text.substr(at + 1)) || rest.hour < 0)
            return false;
        rest.month = parts.month;
        return rest.toTime(year, rest.month, day, time);
    }
    return at == text.size() && parts.toTime(year, parts.month, day, time);
}

bool DateFormat::read(std::string_view text, FeedbackTime &time) const
{
    PlainDigits plain;
    text = plain.of(trimmed(text));
    switch (m_kind) {
    case Kind::Pattern:
        return readPattern(text, time);
    case Kind::Seconds:
    case Kind::Milliseconds:
    case Kind::Serial:
        return readCount(text, m_kind, time);
    case Kind::Automatic:
    case Kind::DayFirst:
    case Kind::MonthFirst:
    case Kind::YearFirst:
        break;
    }
    DateParts parts;
    if (!parts.read(text))
        return false;
    return parts.month > 0 ? readWithMonth(parts, time) : readNumbers(parts, m_kind, time);
}

} // namespace Model
