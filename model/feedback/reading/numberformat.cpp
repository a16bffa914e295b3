#include "model/feedback/reading/numberformat.h"

#include <QString>

#include <algorithm>

namespace Model {

namespace {

using namespace Qt::StringLiterals;

qsizetype endOf(QStringView code, QChar letter, qsizetype from)
{
    const qsizetype end = code.indexOf(letter, from);
    return end < 0 ? code.size() : end;
}

} // namespace

NumberKind kindOfFormat(QStringView code)
{
    bool day = false;
    bool time = false;
    bool minutes = false; // or months: "m" is both
    for (qsizetype i = 0; i < code.size(); ++i) {
        switch (code[i].unicode()) {
        case '"':
            i = endOf(code, u'"', i + 1);
            break;
        case '\\':
        case '_':
        case '*':
            ++i;
            break;
        case '[': {
            // [Red], [$-409], [>5]; but [h], [mm] and [ss] are lengths of time, which are numbers.
            const qsizetype end = endOf(code, u']', i);
            const QStringView inner = code.sliced(i + 1, end - i - 1);
            if (!inner.isEmpty() &&
                std::ranges::all_of(inner, [](QChar letter) { return u"hHmMsS"_s.contains(letter); }))
                return NumberKind::Number;
            i = end;
            break;
        }
        case ';':
            i = code.size(); // the rest is for negative numbers
            break;
        case 'y':
        case 'Y':
        case 'd':
        case 'D':
            day = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            time = true;
            break;
        case 'm':
        case 'M':
            minutes = true;
            break;
        case '0':
        case '#':
        case '?':
            if (!time)
                return NumberKind::Number;
            break; // parts of a second
        case 'G':
        case 'g':
            if (code.sliced(i).startsWith(u"General"))
                return NumberKind::Number;
            break;
        default:
            break;
        }
    }
    if (day || (minutes && !time))
        return time ? NumberKind::DayAndTime : NumberKind::Day;
    return time ? NumberKind::Time : NumberKind::Number;
}

NumberKind kindOfBuiltInFormat(int number)
{
    // 27 to 36 and 50 to 58 are those of East Asia.
    if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || (number >= 50 && number <= 58) ||
        number == 36)
        return NumberKind::Day;
    if (number == 22)
        return NumberKind::DayAndTime;
    if ((number >= 18 && number <= 21) || (number >= 32 && number <= 35) || number == 45 || number == 47)
        return NumberKind::Time;
    return NumberKind::Number;
}

} // namespace Model
