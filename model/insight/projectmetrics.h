#pragma once

#include "model/insight/metricscope.h"
#include "model/metrics/metricchange.h"
#include "model/metrics/metricvalue.h"
#include "model/metrics/ownmetric.h"
#include "model/metrics/period.h"
#include "model/store/edit.h"

#include <QList>

namespace Model {

/** A metric of one place, with what it should be. */
struct PlaceMetric
{
    MetricValue value;
    std::optional<double> target; ///< the most particular one there is
};

/**
 * The metrics of the project, or of a journey, a stage or a touchpoint: from the feedback that is linked to it, and
 * where that says nothing of a metric, from its own observations. Observations of its parts are not added up: a
 * journey's NPS is no sum of its touchpoints'.
 */
struct PlaceMetrics
{
    MetricPlace place;
    QList<PlaceMetric> metrics;
    std::optional<Period> period; ///< of the dates in it; none where nothing has one

    const PlaceMetric *find(const QString &word) const;
};

/**
 * All metrics that anything was said to: of the project first, then of journeys, stages and touchpoints in map order.
 * Observations have neither source nor persona: a scope that asks for one leaves them out.
 */
QList<PlaceMetrics> projectMetrics(const FeedbackEvidence &evidence, const Rows &rows, const MetricScope &scope = {});

/** A metric over time. */
struct MetricTrend
{
    Metric metric;
    QList<TrendPoint> points;
};
/** All metrics of one place over time, in the order of projectMetrics(). What has no date isn't in it. */
QList<MetricTrend> metricTrends(const FeedbackEvidence &evidence, const Rows &rows, const MetricPlace &place,
                                PeriodUnit unit, const MetricScope &scope = {});

/** The program's metrics, and the user's own in their order. */
QList<Metric> metricsIn(const Rows &rows);
/** The program's metric of that word or the user's own; else one without scale that has the word as its name. */
Metric metricNamed(const Rows &rows, const QString &word);
/** As it is called on screen: of own metrics the name that the user gave it. */
QString metricTitle(const Rows &rows, const Metric &metric);
std::optional<double> targetOf(const Rows &rows, const QString &word, const MetricPlace &place);
/** Sets the target of exactly this place; none removes it. */
void setTarget(Edit &edit, const QString &word, const MetricPlace &place, std::optional<double> value);

} // namespace Model
