#include "model/metrics/period.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

constexpr qint64 day = 86'400'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

QDate dateOf(qint64 time)
{
    const qint64 days = time / day - (time % day < 0 ? 1 : 0);
    return QDate::fromJulianDay(days + julianDayOf1970);
}

qint64 startOf(const QDate &date)
{
    // The first and the last day that milliseconds can count lie 292 million years from now.
    constexpr qint64 furthest = std::numeric_limits<qint64>::max() / day;
    return std::clamp(date.toJulianDay() - julianDayOf1970, -furthest, furthest) * day;
}

QDate firstDay(const QDate &date, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Day:
        return date;
    case PeriodUnit::Week:
        return date.addDays(1 - date.dayOfWeek());
    case PeriodUnit::Month:
        return date.addDays(1 - date.day());
    case PeriodUnit::Quarter:
        return date.addDays(1 - date.day()).addMonths(-((date.month() - 1) % 3));
    case PeriodUnit::Year:
        return date.addDays(1 - date.dayOfYear());
    }
    return date;
}

/** @p date @p count units later. */
QDate moved(const QDate &date, PeriodUnit unit, int count)
{
    switch (unit) {
    case PeriodUnit::Day:
        return date.addDays(count);
    case PeriodUnit::Week:
        return date.addDays(7 * qint64(count));
    case PeriodUnit::Month:
        return date.addMonths(count);
    case PeriodUnit::Quarter:
        return date.addMonths(3 * count);
    case PeriodUnit::Year:
        return date.addYears(count);
    }
    return date;
}

} // namespace

Period Period::of(qint64 time, PeriodUnit unit)
{
    const QDate first = firstDay(dateOf(time), unit);
    return {startOf(first), startOf(moved(first, unit, 1))};
}

Period Period::last(int count, PeriodUnit unit, qint64 now)
{
    const QDate today = dateOf(now);
    return {startOf(moved(today, unit, -count).addDays(1)), startOf(today.addDays(1))};
}

QString Period::title(PeriodUnit unit, const QLocale &locale) const
{
    const QDate date = dateOf(from);
    switch (unit) {
    case PeriodUnit::Day:
        return locale.toString(date, u"d MMM yyyy"_s);
    case PeriodUnit::Week: {
        int year = 0;
        const int week = date.weekNumber(&year);
        return MetricText::tr("W%1 %2", "a week of a year").arg(week).arg(year);
    }
    case PeriodUnit::Month:
        return locale.toString(date, u"MMM yyyy"_s);
    case PeriodUnit::Quarter:
        return MetricText::tr("Q%1 %2", "a quarter of a year").arg((date.month() + 2) / 3).arg(date.year());
    case PeriodUnit::Year:
        return QString::number(date.year());
    }
    return {};
}

} // namespace Model
