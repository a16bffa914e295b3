#pragma once

#include "model/insight/gap.h"
#include "model/insight/projectmetrics.h"

#include <QHash>

namespace Model {

/** What a board of metrics is asked for. */
struct BoardQuestion
{
    MetricPlace place; ///< of the metrics; of a touchpoint its stage need not be said
    MetricScope scope;
    std::optional<Period> before; ///< the period that this one is compared with
    Id<Journey> journey;          ///< whose touchpoints are listed; none: no list
    bool operator==(const BoardQuestion &) const = default;
};

/** One metric of the board, with where it came from and where it goes. */
struct BoardMetric
{
    MetricValue value; ///< n is 0 where there is none
    QString title;
    QString ownFormula; ///< of an own metric, in the user's words
    Id<OwnMetric> own;  ///< or none: the program's, or one that nobody described
    std::optional<double> target;
    bool isObserved = false; ///< made of observations instead of feedback
    QList<TrendPoint> trend; ///< what has a date, in the board's unit; a period without a value isn't in it
    std::optional<MetricChange> change;
};

/** What the answers of one touchpoint come to. */
struct TouchpointMetrics
{
    Id<Touchpoint> touchpoint;
    QString name;
    std::optional<MetricValue> nps;
    std::optional<MetricValue> csat;
    std::optional<MetricValue> ces;
};

/** Everything that a board of metrics shows. */
struct MetricBoard
{
    BoardQuestion question;
    QList<BoardMetric> metrics;   ///< the program's that have a value, and all own ones
    std::optional<Period> period; ///< that of the question, else of all dates; none where nothing has one
    PeriodUnit unit = PeriodUnit::Month;
    QList<TouchpointMetrics> touchpoints; ///< those with answers, in map order
    qsizetype silentTouchpoints = 0;      ///< those without
    QList<Gap> gaps;                      ///< widestFirst()
    QHash<Id<Touchpoint>, QString> names; ///< of the touchpoints of the gaps

    bool hasValues() const;
};

/** Reads the board; @p rows are of the calling thread's own connection, or the project's. Throws Error. */
MetricBoard metricBoard(const FeedbackEvidence &evidence, const Rows &rows, const BoardQuestion &question);

/** By what a trend over @p period is drawn: some ten to fifty points that have answers enough. */
PeriodUnit trendUnit(const Period &period);
/** Whether anything that could be counted has a date in @p period. */
bool hasDates(const FeedbackEvidence &evidence, const Rows &rows, const Period &period);

} // namespace Model
