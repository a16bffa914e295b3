#include "views/metrics/periodchoice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodChoice)
};

constexpr qint64 day = 86'400'000;

qint64 startOf(const QDate &date) { return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }
QDate dateOf(qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date(); }

/** The whole days from the first to the last. */
Period days(const QDate &first, const QDate &last) { return {startOf(first), startOf(last) + day}; }

Period monthsBefore(const Period &period, int months)
{
    return {startOf(dateOf(period.to).addMonths(-2 * months)), period.from};
}

} // namespace

std::optional<Period> PeriodChoice::period(qint64 now) const
{
    const QDate today = dateOf(now);
    switch (kind) {
    case Kind::Last30Days:
        return Period::last(30, PeriodUnit::Day, now);
    case Kind::Last3Months:
        return Period::last(3, PeriodUnit::Month, now);
    case Kind::Last12Months:
        return Period::last(12, PeriodUnit::Month, now);
    case Kind::ThisYear:
        return days(QDate(today.year(), 1, 1), today);
    case Kind::LastYear:
        return Period::of(startOf(QDate(today.year() - 1, 1, 1)), PeriodUnit::Year);
    case Kind::Everything:
        return {};
    case Kind::FromTo:
        return from <= to ? days(from, to) : days(to, from);
    }
    return {};
}

std::optional<Period> PeriodChoice::before(qint64 now) const
{
    const auto period = this->period(now);
    if (!period)
        return {};
    switch (kind) {
    case Kind::Last3Months:
        return monthsBefore(*period, 3);
    case Kind::Last12Months:
        return monthsBefore(*period, 12);
    case Kind::ThisYear:
        return days(dateOf(period->from).addYears(-1), dateOf(now).addYears(-1));
    case Kind::LastYear:
        return Period::of(period->from - 1, PeriodUnit::Year);
    case Kind::Last30Days:
    case Kind::FromTo:
    case Kind::Everything:
        return Period{2 * period->from - period->to, period->from};
    }
    return {};
}

QString PeriodChoice::title(qint64 now) const
{
    switch (kind) {
    case Kind::Last30Days:
        return PeriodText::tr("Last 30 days");
    case Kind::Last3Months:
        return PeriodText::tr("Last 3 months");
    case Kind::Last12Months:
        return PeriodText::tr("Last 12 months");
    case Kind::ThisYear:
        return PeriodText::tr("This year");
    case Kind::LastYear:
        return PeriodText::tr("Last year");
    case Kind::Everything:
        return PeriodText::tr("Everything");
    case Kind::FromTo:
        return daysText(*period(now));
    }
    return {};
}

QString PeriodChoice::beforeWords(qint64 now) const
{
    switch (kind) {
    case Kind::Last30Days:
        return PeriodText::tr("the 30 days before");
    case Kind::Last3Months:
        return PeriodText::tr("the 3 months before");
    case Kind::Last12Months:
        return PeriodText::tr("the 12 months before");
    case Kind::ThisYear:
        return PeriodText::tr("the same part of last year");
    case Kind::LastYear:
        return PeriodText::tr("the year before");
    case Kind::Everything:
        return {};
    case Kind::FromTo:
        return PeriodText::tr("the %n days before", nullptr, int(period(now)->days()));
    }
    return {};
}

QString daysText(const Period &period)
{
    const QLocale locale;
    const QDate first = dateOf(period.from);
    const QDate last = dateOf(period.to - 1);
    const auto text = [&](const QDate &date) { return locale.toString(date, u"d MMM yyyy"_s); };
    return first == last ? text(first) : PeriodText::tr("%1 – %2", "first and last day").arg(text(first), text(last));
}

} // namespace Views
