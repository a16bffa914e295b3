#pragma once

#include "model/metrics/metricchange.h"

#include <QList>

#include <map>

namespace Model {

/**
 * A metric over time: answers as they come, in any order, each put into its period. @p Tally is one of the tallies of
 * this folder.
 */
template <class Tally>
class TrendLine
{
public:
    /** @p empty is what a period without answers has. */
    explicit TrendLine(PeriodUnit unit, Tally empty = Tally{})
        : m_unit(unit)
        , m_empty(std::move(empty))
    {
    }

    /** The tally of the period that @p time lies in, to add to. It stays where it is. */
    Tally &at(qint64 time)
    {
        // Dates are slow to count with, and most answers fall into a period that is there already.
        if (auto after = m_groups.upper_bound(time); after != m_groups.begin()) {
            if (Group &group = (--after)->second; group.period.contains(time))
                return group.tally;
        }
        return groupOf(Period::of(time, m_unit)).tally;
    }

    /** Of the same unit. */
    void merge(const TrendLine &other)
    {
        Q_ASSERT(other.m_unit == m_unit);
        for (const auto &[from, group] : other.m_groups)
            groupOf(group.period).tally.merge(group.tally);
    }

    /**
     * By time, from the first to the last period with answers. Those between without any are there as well, without a
     * value (a count with 0), but not where that would make more than @p most points.
     */
    QList<TrendPoint> points(qsizetype most = 5'000) const
    {
        const bool isFilled = m_groups.size() > 1 && periods(most) <= most;
        QList<TrendPoint> result;
        for (const auto &[from, group] : m_groups) {
            while (isFilled && !result.isEmpty() && result.last().period.to < from)
                result.append({result.last().period.next(m_unit), m_empty.value()});
            result.append({group.period, group.tally.value()});
        }
        return result;
    }

private:
    struct Group
    {
        Period period;
        Tally tally;
    };

    Group &groupOf(const Period &period)
    {
        return m_groups.try_emplace(period.from, Group{period, m_empty}).first->second;
    }

    /** How many periods there are from the first to the last; stops counting above @p most. */
    qsizetype periods(qsizetype most) const
    {
        qsizetype count = 1;
        const qint64 last = m_groups.rbegin()->first;
        for (Period period = m_groups.begin()->second.period; period.from < last && count <= most; ++count)
            period = period.next(m_unit);
        return count;
    }

    PeriodUnit m_unit;
    Tally m_empty;
    std::map<qint64, Group> m_groups; ///< by the start of their period
};

} // namespace Model
