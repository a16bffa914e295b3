#pragma once

#include "model/metrics/metricvalue.h"

namespace Model {

/**
 * A share that is counted as hits among cases, in %: churn rate (customers lost in the period ÷ customers at its start;
 * those won in the period count in neither), or first-contact resolution (resolved at the first contact ÷ resolved).
 */
class ShareTally
{
public:
    /** Churn or Fcr. */
    explicit ShareTally(MetricKind kind, qint64 hits = 0, qint64 cases = 0);

    void add(bool isHit) { add(isHit ? 1 : 0, 1); }
    /** @p hits of @p cases; what can't be (hits below 0, or more than cases) isn't counted. */
    void add(qint64 hits, qint64 cases);
    /** Of the same kind. */
    void merge(const ShareTally &other);
    MetricValue value() const;
    bool operator==(const ShareTally &) const = default;

private:
    MetricKind m_kind;
    qint64 m_hits = 0;
    qint64 m_cases = 0;
};

} // namespace Model
