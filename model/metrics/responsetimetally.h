#pragma once

#include "model/metrics/metricvalue.h"

#include <vector>

namespace Model {

/** First response time: the median of the minutes from a question to the first answer by a person. */
class ResponseTimeTally
{
public:
    /** Below 0, or no finite number, isn't counted. */
    void add(double minutes);
    void merge(const ResponseTimeTally &other);
    /** The median needs all the times: they are copied. */
    MetricValue value() const;

private:
    std::vector<double> m_minutes;
};

} // namespace Model
