#pragma once

#include "model/metrics/metricvalue.h"
#include "model/metrics/moments.h"

namespace Model {

/**
 * Customer Effort Score 2.0: "made it easy", answers 1–7, 7 is easy (M. Dixon, N. Toman and R. DeLisi, "The effortless
 * experience", 2013). Never mixed with version 1.0, which has a tally of its own.
 */
class CesTally
{
public:
    /** One answer, @p times. Off the scale it isn't counted. */
    void add(int answer, qint64 times = 1);
    void merge(const CesTally &other);
    /** The mean. */
    MetricValue value() const;
    /** The share of 5–7, those who found it easy. */
    MetricValue easyShare() const;

private:
    Moments m_answers;
    qint64 m_easy = 0;
};

/**
 * Customer Effort Score 1.0: "how much effort did you have to put in", answers 1–5, 1 is easy (M. Dixon, K. Freeman and
 * N. Toman, "Stop trying to delight your customers", Harvard Business Review, July 2010).
 */
class Ces1Tally
{
public:
    /** One answer, @p times. Off the scale it isn't counted. */
    void add(int answer, qint64 times = 1);
    void merge(const Ces1Tally &other);
    /** The mean. */
    MetricValue value() const;

private:
    Moments m_answers;
};

} // namespace Model
