#pragma once

#include "model/journey/touchpoint.h"
#include "model/metrics/metricvalue.h"
#include "model/metrics/period.h"
#include "model/store/rows.h"

#include <QList>

namespace Model {

/** The metrics of the project, or of a journey, a stage or a touchpoint, from the feedback that is linked to it. */
struct PlaceMetrics
{
    Id<Journey> journey;       ///< none: the whole project, with what isn't linked
    Id<Stage> stage;           ///< none: the journey as a whole
    Id<Touchpoint> touchpoint; ///< none: the stage as a whole
    QList<MetricValue> values;
    std::optional<Period> period; ///< of the dates in it; none where no feedback has one
};

/** All metrics that anything was said to: of the project first, then of journeys, stages and touchpoints in map order.
 */
QList<PlaceMetrics> projectMetrics(const Rows &rows);

} // namespace Model
