#pragma once

#include "model/metrics/metricvalue.h"

namespace Model {

/**
 * Net Promoter Score of answers 0–10 (F. F. Reichheld, "The one number you need to grow", Harvard Business Review,
 * December 2003): promoters 9–10, passives 7–8, detractors 0–6; % promoters − % detractors.
 */
class NpsTally
{
public:
    NpsTally() = default;
    NpsTally(qint64 promoters, qint64 passives, qint64 detractors);

    /** One answer, @p times. Off the scale it isn't counted. */
    void add(int answer, qint64 times = 1);
    void merge(const NpsTally &other);

    qint64 promoters() const { return m_promoters; }
    qint64 passives() const { return m_passives; }
    qint64 detractors() const { return m_detractors; }
    MetricValue value() const;
    bool operator==(const NpsTally &) const = default;

private:
    qint64 m_promoters = 0;
    qint64 m_passives = 0;
    qint64 m_detractors = 0;
};

} // namespace Model
