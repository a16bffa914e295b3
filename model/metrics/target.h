#pragma once

#include "model/metrics/metricvalue.h"

namespace Model {

/** How a value stands against what it should be. */
enum class TargetState {
    Unknown, ///< no value, or too few answers to say
    Met,     ///< as good as the target, or better
    Near,    ///< missed by no more than nearness()
    Missed
};

/**
 * How far from the target still is near: 5 % of the metric's scale (NPS 10 points, CSAT 5 %, CES 0.3), without a scale
 * 5 % of the target. A rule of this program, not of statistics; whether chance explains the difference is
 * TargetResult::isCertain.
 */
double nearness(const Metric &metric, double target);

struct TargetResult
{
    TargetState state = TargetState::Unknown;
    double ahead = 0;       ///< how much better than the target, in the metric's unit; below 0: worse
    bool isCertain = false; ///< the 95 % interval excludes the target
};

TargetResult againstTarget(const MetricValue &value, double target);

/** "met", "close", "missed", "unknown"; translated. */
QString targetWord(TargetState state);
/** A sign for each, so that nobody depends on colours: ▲ ◆ ▼ ?. */
QChar targetSign(TargetState state);

} // namespace Model
