#include "model/insight/gap.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

double shareOfScale(Measure measure, double length) { return length / (highest(measure) - lowest(measure)); }

} // namespace

std::optional<Interval> Gap::interval() const
{
    if (!measured.interval)
        return {};
    return Interval{measured.interval->low - believed, measured.interval->high - believed};
}

bool Gap::isCertain() const
{
    return !measured.isTooFew() && measured.interval && !measured.interval->contains(believed);
}

std::optional<double> Gap::score() const
{
    if (measured.isTooFew() || !measured.interval)
        return {};
    return shareOfScale(measure, std::abs(size()) - (measured.interval->high - measured.interval->low) / 2);
}

std::optional<Gap> gapOf(Id<Touchpoint> touchpoint, Measure measure, std::optional<double> believed,
                         const MeasuredValue &measured)
{
    if (!believed || !measured.value)
        return {};
    return Gap{touchpoint, measure, *believed, measured};
}

QList<Gap> widestFirst(QList<Gap> gaps)
{
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) {
        const auto scoreA = a.score();
        const auto scoreB = b.score();
        if (scoreA && scoreB)
            return *scoreA > *scoreB;
        if (scoreA.has_value() != scoreB.has_value())
            return scoreA.has_value();
        return shareOfScale(a.measure, std::abs(a.size())) > shareOfScale(b.measure, std::abs(b.size()));
    });
    return gaps;
}

} // namespace Model
