#include "views/inspector/durationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr double hour = 60;
static constexpr double day = 24 * hour;
static constexpr double limit = 1e12; // the store's

static QString unitOf(double minutes)
{
    if (minutes == day)
        return QCoreApplication::translate("Duration", "d", "days, short");
    if (minutes == hour)
        return QCoreApplication::translate("Duration", "h", "hours, short");
    return QCoreApplication::translate("Duration", "min", "minutes, short");
}

QString durationText(double minutes)
{
    const QLocale locale;
    QStringList parts;
    double rest = minutes;
    for (const double unit : {day, hour}) {
        const double count = std::floor(rest / unit);
        if (count > 0)
            parts += locale.toString(count, 'f', 0) + u' ' + unitOf(unit);
        rest -= count * unit;
    }
    if (rest > 0 || parts.isEmpty())
        parts += locale.toString(rest, 'g', 12) + u' ' + unitOf(1);
    return parts.join(u' ');
}

static std::optional<double> unitFrom(QStringView word)
{
    // The short and long words in English and in the user's language, by their first letter where that is enough.
    const QString lower = word.toString().toLower();
    if (lower.isEmpty() || u"minutes"_s.startsWith(lower) || lower == unitOf(1).toLower())
        return 1;
    if (u"hours"_s.startsWith(lower) || lower == unitOf(hour).toLower())
        return hour;
    if (u"days"_s.startsWith(lower) || lower == unitOf(day).toLower())
        return day;
    return std::nullopt;
}

std::optional<double> durationFromText(const QString &text)
{
    static const QRegularExpression part(u"\\G\\s*([\\d.,\\x{00a0}\\x{202f}']+)\\s*(\\p{L}*)\\.?"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    double result = 0;
    qsizetype end = 0;
    auto matches = part.globalMatch(trimmed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        bool isNumber = false;
        double number = QLocale().toDouble(match.captured(1), &isNumber);
        if (!isNumber)
            number = QLocale::c().toDouble(match.captured(1), &isNumber);
        const auto unit = unitFrom(match.capturedView(2));
        if (!isNumber || !unit)
            return std::nullopt;
        result += number * *unit;
        end = match.capturedEnd();
    }
    if (trimmed.isEmpty() || end != trimmed.size() || !(result >= 0 && result < limit))
        return std::nullopt;
    return result;
}

} // namespace Views
