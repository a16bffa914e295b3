#pragma once

#include "model/insight/measured.h"

namespace Model {

/** How far what the team believes of a touchpoint is from what its feedback says. */
struct Gap
{
    Id<Touchpoint> touchpoint;
    Measure measure = Measure::Emotion;
    double believed = 0;
    MeasuredValue measured; ///< with a value

    /** measured − believed, in the measure's unit: below 0, customers feel worse, or find it easier, than is believed.
     */
    double size() const { return *measured.value - believed; }
    /** Of size(), 95 %: that of the measured value, moved; what is believed has no uncertainty of its own. */
    std::optional<Interval> interval() const;
    /** There are answers enough, and their interval excludes what is believed. */
    bool isCertain() const;
    /**
     * How far the team is wrong at least, as a share of the measure's scale, so that emotion and effort compare:
     * (|size| − half the interval's width) ÷ length of the scale. Above 0 where the interval excludes what is believed:
     * then it is the distance from there to its nearer end. None with too few answers. A rule of this program.
     */
    std::optional<double> score() const;
};

/** The gap, where there is something on both sides. */
std::optional<Gap> gapOf(Id<Touchpoint> touchpoint, Measure measure, std::optional<double> believed,
                         const MeasuredValue &measured);

/**
 * "Where we are wrong about our customers": highest score first, then those with too few answers, the largest first.
 * Equals keep the order in which they are given, which is the map's.
 */
QList<Gap> widestFirst(QList<Gap> gaps);

} // namespace Model
