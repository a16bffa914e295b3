#include "model/feedback/mapping/number.h"

#include "model/feedback/mapping/valuewords.h"

#include <algorithm>

namespace Model {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowSpace = "\xE2\x80\xAF";
constexpr std::array directionMarks{std::string_view("\xE2\x80\x8E"),
                                    std::string_view("\xE2\x80\x8F"),
                                    std::string_view("\xEF\xBB\xBF"),
                                    noBreakSpace,
                                    narrowSpace,
                                    std::string_view("\xE3\x80\x80")};
constexpr std::string_view minus = "\xE2\x88\x92";

constexpr bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/** How many bytes of blank @p text begins with. */
size_t blankAt(std::string_view text)
{
    if (isSpace(text.front()))
        return 1;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return 0;
    for (const auto mark : directionMarks) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

size_t blankBefore(std::string_view text)
{
    if (isSpace(text.back()))
        return 1;
    if (static_cast<unsigned char>(text.back()) < 0x80)
        return 0;
    for (const auto mark : directionMarks) {
        if (text.ends_with(mark))
            return mark.size();
    }
    return 0;
}

constexpr std::array<double, 19> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                        1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};

/** What may stand between thousands but never before decimals: its length in bytes. */
size_t groupSpace(std::string_view text)
{
    if (text.front() == ' ' || text.front() == '\'')
        return 1;
    for (const std::string_view space : {noBreakSpace, narrowSpace, std::string_view("\xE2\x80\x99")}) {
        if (text.starts_with(space))
            return space.size();
    }
    return 0;
}

/** Where the number that @p text begins with ends. */
size_t numberEnd(std::string_view text)
{
    size_t at = 0;
    if (text.starts_with(minus))
        at = minus.size();
    else if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        at = 1;
    size_t end = 0;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at]))
            end = at + 1;
        else if ((text[at] != '.' && text[at] != ',') || end != at)
            break;
    }
    return end;
}

std::optional<ScoreText> readStars(std::string_view text)
{
    int filled = 0;
    int empty = 0;
    while (!text.empty()) {
        if (text.starts_with("\xE2\x98\x85") || text.starts_with("\xE2\xAD\x90"))
            ++filled;
        else if (text.starts_with("\xE2\x98\x86"))
            ++empty;
        else if (!text.starts_with("\xEF\xB8\x8F")) // asks for the coloured form of the sign before
            return std::nullopt;
        text.remove_prefix(3);
    }
    if (filled + empty > 10)
        return std::nullopt;
    return ScoreText{double(filled), empty > 0 ? double(filled + empty) : 0.0, false, false};
}

/** What follows a score's number: "/5", "out of 5 stars", "%", "- very satisfied". */
bool readRest(std::string_view rest, ScoreText &score, bool decimalComma)
{
    const bool spaced = !rest.empty() && blankAt(rest) > 0;
    rest = trimmed(rest);
    if (rest.empty() || isUnitWord(rest))
        return true;
    if (rest == "%" || rest == "\xD9\xAA") {
        score.percent = true;
        return true;
    }
    if (rest.front() == '/' || startsWithOutOf(rest)) {
        if (rest.front() == '/')
            rest.remove_prefix(1);
        rest = trimmed(rest.substr(outOfLength(rest)));
        const size_t end = numberEnd(rest);
        const auto outOf = readNumber(rest.substr(0, end), decimalComma);
        const std::string_view unit = trimmed(rest.substr(end));
        if (!outOf || *outOf <= 0 || !(unit.empty() || isUnitWord(unit)))
            return false;
        score.outOf = *outOf;
        return true;
    }
    // A survey's label after its number. A hyphen needs its blank: "4-5" is no answer.
    const bool sign = rest.front() == '=' || rest.front() == ':' || rest.front() == '(' ||
                      (spaced && (rest.front() == '-' || rest.starts_with("\xE2\x80\x93")));
    return sign && rest.size() > 1 && rest.find_first_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const size_t blank = blankAt(text);
        if (blank == 0)
            break;
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        const size_t blank = blankBefore(text);
        if (blank == 0)
            break;
        text.remove_suffix(blank);
    }
    return text;
}

bool isBlank(std::string_view cell) { return cell.empty() || cell == "null" || cell == "NULL"; }

std::string_view PlainDigits::of(std::string_view text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (ascii || text.size() > m_text.size())
        return text;
    size_t length = 0;
    for (size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const auto byte = [&rest](size_t n) { return n < rest.size() ? static_cast<unsigned char>(rest[n]) : 0u; };
        char plain = 0;
        size_t size = 2;
        if (byte(0) == 0xD9 && byte(1) >= 0xA0 && byte(1) <= 0xA9)
            plain = char('0' + byte(1) - 0xA0);
        else if (byte(0) == 0xDB && byte(1) >= 0xB0 && byte(1) <= 0xB9)
            plain = char('0' + byte(1) - 0xB0);
        else if (byte(0) == 0xD9 && byte(1) == 0xAB) // the Arabic decimal sign
            plain = ',';
        else if (byte(0) == 0xEF && byte(1) == 0xBC && byte(2) >= 0x85 && byte(2) <= 0x9F) {
            plain = char('%' + byte(2) - 0x85); // full-width % to ?
            size = 3;
        }
        if (plain != 0) {
            m_text[length++] = plain;
            i += size;
        } else {
            m_text[length++] = text[i++];
        }
    }
    return {m_text.data(), length};
}

std::optional<double> readNumber(std::string_view text, bool decimalComma)
{
    bool negative = false;
    if (text.starts_with(minus)) {
        negative = true;
        text.remove_prefix(minus.size());
    } else if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    const size_t lastPoint = text.rfind('.');
    const size_t lastComma = text.rfind(',');
    const auto none = std::string_view::npos;
    char decimal = decimalComma ? ',' : '.';
    if (lastPoint != none && lastComma != none) {
        decimal = lastPoint > lastComma ? '.' : ',';
    } else if (lastPoint != none || lastComma != none) {
        const char sign = lastPoint != none ? '.' : ',';
        const size_t at = lastPoint != none ? lastPoint : lastComma;
        const bool once = text.find(sign) == at;
        const bool groups = text.size() - at == 4 && at > 0;
        if (!once)
            decimal = sign == '.' ? ',' : '.';
        else if (!groups)
            decimal = sign;
    }
    unsigned long long digits = 0;
    int count = 0;
    int decimals = -1;
    int inGroup = 0;
    bool grouped = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            if (++count > 18)
                return std::nullopt;
            digits = digits * 10 + unsigned(c - '0');
            ++inGroup;
            if (decimals >= 0)
                ++decimals;
        } else if (c == decimal && decimals < 0) {
            if (grouped && inGroup != 3)
                return std::nullopt;
            decimals = 0;
        } else {
            const size_t space = c == '.' || c == ',' ? 1 : groupSpace(text.substr(i));
            // Only whole groups of three stand between these signs, and the first is not longer.
            if (space == 0 || decimals >= 0 || inGroup == 0 || inGroup > 3 || (grouped && inGroup != 3))
                return std::nullopt;
            grouped = true;
            inGroup = 0;
            i += space - 1;
        }
    }
    if (count == 0 || (grouped && decimals < 0 && inGroup != 3))
        return std::nullopt;
    const double value = decimals > 0 ? double(digits) / powers[size_t(decimals)] : double(digits);
    return negative && value != 0 ? -value : value;
}

int decimalSign(std::string_view text)
{
    const size_t point = text.rfind('.');
    const size_t comma = text.rfind(',');
    const auto none = std::string_view::npos;
    if (point == none && comma == none)
        return 0;
    if (point != none && comma != none)
        return point > comma ? -1 : 1;
    const size_t at = point != none ? point : comma;
    const int sign = point != none ? -1 : 1;
    if (text.find(text[at]) != at)
        return -sign; // several are thousands
    const bool isGroup = text.size() - at == 4 && at > 0;
    return isGroup ? 0 : sign;
}

std::optional<ScoreText> readScore(std::string_view text, bool decimalComma)
{
    PlainDigits plain;
    text = plain.of(trimmed(text));
    if (text.empty() || text.size() > 128)
        return std::nullopt;
    if (const auto number = readNumber(text, decimalComma))
        return ScoreText{*number, 0, false, false};
    if (const size_t end = numberEnd(text); end > 0) {
        ScoreText score;
        const auto number = readNumber(text.substr(0, end), decimalComma);
        if (!number || !readRest(text.substr(end), score, decimalComma))
            return std::nullopt;
        score.value = *number;
        return score;
    }
    if (const auto stars = readStars(text))
        return stars;
    if (const auto level = levelOfWord(text))
        return ScoreText{double(*level), 0, false, true};
    if (const auto number = numberOfWord(text))
        return ScoreText{double(*number), 0, false, false};
    return std::nullopt;
}

} // namespace Model
