#pragma once

#include "model/metrics/metricvalue.h"
#include "model/metrics/period.h"

namespace Model {

/** A metric in one period. */
struct TrendPoint
{
    Period period;
    MetricValue value;
};

enum class Trend {
    Unknown, ///< too few answers in one of the two, or no interval to judge by
    Steady,  ///< what there is of a difference may be chance
    Better,
    Worse
};

/** What changed from one period to another. */
struct MetricChange
{
    double difference = 0;            ///< later − earlier, in the metric's unit; of counts: contacts a day
    std::optional<Interval> interval; ///< of the difference, 95 %
    Trend trend = Trend::Unknown;
    bool isRising = false; ///< which way, where the trend is better or worse
};

/**
 * The change between two values of one metric; none where one of them has no value. It is a trend only where the 95 %
 * interval of the difference excludes 0. The interval is made of those of both values: d − √((b − l_b)² + (u_a − a)²) …
 * d + √((u_b − b)² + (a − l_a)²), G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a
 * general approach", Statistics in Medicine 27 (2008) 1693–1702. For shares it is method 10 of R. G. Newcombe,
 * Statistics in Medicine 17 (1998) 873–890, for the NPS the usual one of two independent samples. Counts have no
 * interval of their own: they are compared a day, periods being of different length, as two Poisson counts with 1.96
 * √(a / days² + b / days²).
 */
std::optional<MetricChange> changeBetween(const TrendPoint &earlier, const TrendPoint &later);

/** "better", "worse", "steady", "not enough answers to tell"; translated. */
QString trendWord(Trend trend);

} // namespace Model
