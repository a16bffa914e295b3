#pragma once

#include "model/metrics/metricvalue.h"
#include "model/metrics/moments.h"

namespace Model {

struct Observation;

/**
 * Observations of one metric, the user's own among them. Three kinds are kept apart, and the best that there is says
 * the value: hits and cases are added up and divided; values with their n give a mean weighted by n; values alone a
 * plain mean, whose n is the number of observations (they are reported, and nobody knows how many answered). Counts are
 * added up. What others averaged can't be taken apart again, so that only the first and the third have an interval.
 */
class ObservationTally
{
public:
    explicit ObservationTally(const Metric &metric)
        : m_metric(metric)
    {
    }

    /** Of this metric. */
    void add(const Observation &observation);
    /** Of the same metric. */
    void merge(const ObservationTally &other);
    MetricValue value() const;

private:
    MetricValue ratio() const;

    Metric m_metric;
    double m_hits = 0;
    double m_cases = 0;
    bool m_isShare = true; ///< no hits below 0, or more than cases
    double m_weighted = 0;
    qint64 m_weights = 0;
    Moments m_values;
};

} // namespace Model
