#include "views/widgets/durationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
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

/** In English and in the user's language; the beginning of each word means the same. */
static QStringList wordsOf(double minutes)
{
    if (minutes == day)
        return u"days,"_s.append(QCoreApplication::translate("Duration", "days", "what people may type, by commas"))
            .split(u',');
    if (minutes == hour)
        return u"hours,"_s.append(QCoreApplication::translate("Duration", "hours", "what people may type, by commas"))
            .split(u',');
    return u"minutes,"_s.append(QCoreApplication::translate("Duration", "minutes", "what people may type, by commas"))
        .split(u',');
}

static std::optional<double> unitFrom(QStringView word)
{
    for (const double unit : {1.0, hour, day}) {
        const QStringList words = wordsOf(unit) << unitOf(unit);
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &known) { return known.startsWith(word, Qt::CaseInsensitive); }))
            return unit;
    }
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
