#include "model/metrics/metricchange.h"

#include <QCoreApplication>

#include <cmath>

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

MetricChange changeOfCounts(const TrendPoint &earlier, const TrendPoint &later)
{
    const double daysBefore = earlier.period.days();
    const double daysAfter = later.period.days();
    MetricChange change;
    if (!(daysBefore > 0 && daysAfter > 0))
        return change;
    const double before = *earlier.value.value;
    const double after = *later.value.value;
    change.difference = after / daysAfter - before / daysBefore;
    const double half = 1.96 * std::sqrt(before / (daysBefore * daysBefore) + after / (daysAfter * daysAfter));
    change.interval = Interval{change.difference - half, change.difference + half};
    return change;
}

MetricChange changeOfEstimates(const MetricValue &earlier, const MetricValue &later)
{
    const double a = *earlier.value;
    const double b = *later.value;
    MetricChange change;
    change.difference = b - a;
    if (earlier.interval && later.interval) {
        const double below = std::hypot(b - later.interval->low, earlier.interval->high - a);
        const double above = std::hypot(later.interval->high - b, a - earlier.interval->low);
        change.interval = Interval{change.difference - below, change.difference + above};
    }
    return change;
}

} // namespace

std::optional<MetricChange> changeBetween(const TrendPoint &earlier, const TrendPoint &later)
{
    const MetricValue &a = earlier.value;
    const MetricValue &b = later.value;
    Q_ASSERT(a.metric == b.metric);
    if (!a.value || !b.value)
        return {};
    MetricChange change = a.metric.isCount() ? changeOfCounts(earlier, later) : changeOfEstimates(a, b);
    change.isRising = change.difference > 0;
    if (!change.interval || a.isTooFew() || b.isTooFew())
        return change;
    if (change.interval->contains(0))
        change.trend = Trend::Steady;
    else
        change.trend = change.isRising == (a.metric.better == Better::Higher) ? Trend::Better : Trend::Worse;
    return change;
}

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::Unknown:
        return MetricText::tr("not enough answers to tell");
    case Trend::Steady:
        return MetricText::tr("steady");
    case Trend::Better:
        return MetricText::tr("better");
    case Trend::Worse:
        return MetricText::tr("worse");
    }
    return {};
}

} // namespace Model
