#include "model/feedback/mapping/dateparts.h"

#include "model/feedback/mapping/monthwords.h"

#include <algorithm>
#include <chrono>

namespace Model {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
}

bool digitAt(std::string_view text, size_t at) { return at < text.size() && isDigit(text[at]); }

/** Two digits at @p at, else −1. */
int pairAt(std::string_view text, size_t at)
{
    return digitAt(text, at) && digitAt(text, at + 1) ? (text[at] - '0') * 10 + text[at + 1] - '0' : -1;
}

/** The length of a blank, or a mark of writing direction, that isn't ASCII. */
size_t wideBlankAt(std::string_view text, size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xC2\xA0"))
        return 2;
    for (const std::string_view blank : {"\xE2\x80\xAF", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE3\x80\x80"}) {
        if (rest.starts_with(blank))
            return blank.size();
    }
    return 0;
}

} // namespace

bool DateParts::takeClock(std::string_view text, size_t &at, int firstNumber)
{
    hour = firstNumber;
    minute = pairAt(text, at);
    at += 2;
    if (minute < 0)
        return false;
    if (at < text.size() && text[at] == ':') {
        second = pairAt(text, at + 1);
        at += 3;
        if (second < 0)
            return false;
        if (at < text.size() && (text[at] == '.' || text[at] == ',') && digitAt(text, at + 1)) {
            int scale = 100;
            for (++at; digitAt(text, at); ++at, scale /= 10)
                millisecond += (text[at] - '0') * scale;
        }
    }
    m_afterTime = true;
    return true;
}

bool DateParts::takeNumber(std::string_view text, size_t &at)
{
    const size_t start = at;
    int number = 0;
    for (; digitAt(text, at); ++at) {
        if (at - start >= 8)
            return false;
        number = number * 10 + text[at] - '0';
    }
    const size_t length = at - start;
    if (hour < 0 && length <= 2 && at < text.size() && (text[at] == ':' || text[at] == 'h' || text[at] == 'H') &&
        digitAt(text, at + 1)) {
        ++at;
        return takeClock(text, at, number);
    }
    m_afterTime = false;
    const bool afterT = start > 0 && (text[start - 1] == 'T' || text[start - 1] == 't');
    if (hour < 0 && afterT && (length == 4 || length == 6)) { // ISO 8601 without signs
        second = length == 6 ? number % 100 : 0;
        minute = (length == 6 ? number / 100 : number) % 100;
        hour = length == 6 ? number / 10000 : number / 100;
        m_afterTime = true;
        return true;
    }
    if (length == 8) {
        if (count > 0 || month > 0)
            return false;
        numbers = {number / 10000, number / 100 % 100, number % 100};
        digits = {4, 2, 2};
        count = 3;
        return true;
    }
    if (count == 3 || length > 4)
        return false;
    digits[size_t(count)] = int(length);
    numbers[size_t(count++)] = number;
    return true;
}

bool DateParts::takeZone(std::string_view text, size_t &at)
{
    const int sign = text[at] == '-' ? -1 : 1;
    const int hours = pairAt(text, at + 1);
    if (hours < 0 || hours > 14)
        return false;
    at += 3;
    int minutes = 0;
    if (at < text.size() && text[at] == ':')
        minutes = pairAt(text, ++at);
    else if (digitAt(text, at))
        minutes = pairAt(text, at);
    else
        at -= 2;
    if (minutes < 0 || minutes > 59)
        return false;
    at += 2;
    zoneMinutes = sign * (hours * 60 + minutes);
    hasZone = true;
    m_afterTime = false;
    return true;
}

bool DateParts::takeWord(std::string_view text, size_t &at)
{
    const size_t start = at;
    while (at < text.size() && isWordByte(text[at]) && wideBlankAt(text, at) == 0)
        ++at;
    const std::string_view word = text.substr(start, at - start);
    const auto is = [&word](char lower) { return word.size() == 1 && (word[0] | 0x20) == lower; };
    if (is('t'))
        return digitAt(text, at) && count == 3;
    if (hour >= 0 && halfDay < 0 && (is('a') || is('p')) && at < text.size() && text[at] == '.') {
        halfDay = is('a') ? 0 : 12; // "a. m."
        return true;
    }
    if (is('m'))
        return halfDay >= 0;
    const DateWord meaning = dateWord(word);
    switch (meaning.kind) {
    case DateWord::Kind::Month:
        // Where a month is there already, "mar" and the like are days of the week.
        if (month == 0)
            month = meaning.value;
        return true;
    case DateWord::Kind::Weekday:
        return true;
    case DateWord::Kind::HalfDay:
        if (hour >= 0) // else the German "am"
            halfDay = meaning.value;
        return true;
    case DateWord::Kind::Zone:
        if (hour < 0 || hasZone)
            return false;
        zoneMinutes = meaning.value;
        hasZone = true;
        m_afterTime = true; // "GMT+02:00"
        return true;
    case DateWord::Kind::Unknown:
        break;
    }
    return false;
}

bool DateParts::read(std::string_view text)
{
    if (text.size() > 96)
        return false;
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c)) {
            if (!takeNumber(text, at))
                return false;
        } else if (m_afterTime && (c == '+' || c == '-') && digitAt(text, at + 1)) {
            if (!takeZone(text, at))
                return false;
        } else if (const size_t blank = static_cast<signed char>(c) < 0 ? wideBlankAt(text, at) : 0) {
            at += blank;
        } else if (isWordByte(c)) {
            if (!takeWord(text, at))
                return false;
        } else if (c == '(' && (hour >= 0 || count == 3)) { // the zone's name, or the weekday's
            at = std::min(text.find(')', at), text.size() - 1) + 1;
        } else if (c == ' ' || c == '-' || c == '/' || c == '.' || c == ',' || c == '\t') {
            ++at;
        } else {
            return false;
        }
    }
    return true;
}

bool DateParts::readTime(std::string_view text)
{
    const int before = count;
    return read(text) && count == before;
}

bool DateParts::toTime(int year, int monthOfYear, int day, FeedbackTime &time) const
{
    using namespace std::chrono;
    if (year < 1 || year > 9999 || monthOfYear < 1 || day < 1)
        return false;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(monthOfYear)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok())
        return false;
    qint64 result = qint64(sys_days(date).time_since_epoch().count()) * 86'400'000;
    if (hour >= 0) {
        int hours = hour;
        if (halfDay >= 0 && hours <= 12) // some programs write 13:05 PM
            hours = hours % 12 + halfDay;
        if (hours > 23 || minute > 59 || second > 60)
            return false;
        result += ((hours * 60LL + minute - zoneMinutes) * 60 + second) * 1000 + millisecond;
    }
    time = {result, hour >= 0};
    return true;
}

} // namespace Model
