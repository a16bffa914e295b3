#pragma once

#include "model/metrics/metricvalue.h"

namespace Model {

/** Customer satisfaction: the share of answers 1–5 that are 4 or better, in %. Other scales come mapped to 1–5. */
class CsatTally
{
public:
    CsatTally() = default;
    CsatTally(qint64 satisfied, qint64 answers);

    /** One answer, @p times. Off the scale it isn't counted. */
    void add(double answer, qint64 times = 1);
    void merge(const CsatTally &other);
    MetricValue value() const;
    bool operator==(const CsatTally &) const = default;

private:
    qint64 m_satisfied = 0;
    qint64 m_answers = 0;
};

} // namespace Model
