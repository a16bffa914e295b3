#include "model/metrics/observationtally.h"

#include "model/metrics/observation.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

void ObservationTally::add(const Observation &observation)
{
    const bool hasRatio = observation.numerator && observation.denominator && *observation.denominator > 0;
    if (hasRatio) {
        m_hits += *observation.numerator;
        m_cases += *observation.denominator;
        m_isShare = m_isShare && *observation.numerator >= 0 && *observation.numerator <= *observation.denominator;
    } else if (observation.value && observation.n && *observation.n > 0 && !m_metric.isCount()) {
        // A share and its n say how many hits there were.
        if (m_metric.isShare()) {
            m_hits += *observation.value / 100 * double(*observation.n);
            m_cases += double(*observation.n);
        } else {
            m_weighted += *observation.value * double(*observation.n);
            m_weights += *observation.n;
        }
    } else if (observation.value) {
        m_values.add(*observation.value);
    }
}

void ObservationTally::merge(const ObservationTally &other)
{
    Q_ASSERT(other.m_metric == m_metric);
    m_hits += other.m_hits;
    m_cases += other.m_cases;
    m_isShare = m_isShare && other.m_isShare;
    m_weighted += other.m_weighted;
    m_weights += other.m_weights;
    m_values.merge(other.m_values);
}

MetricValue ObservationTally::ratio() const
{
    const bool isPercent = m_metric.unit == u"%"_s;
    MetricValue result{m_metric, (isPercent ? 100 : 1) * m_hits / m_cases, std::llround(m_cases), {}, {}, {}};
    result.formula = QString::fromUtf8(QT_TRANSLATE_NOOP(
        "Metrics", "sum of the numerators ÷ sum of the denominators; 95 %: Wilson, where it is a share"));
    if (isPercent && m_isShare) {
        result.hits = std::llround(m_hits);
        if (const auto share = wilsonInterval(std::min(m_hits, m_cases), m_cases))
            result.interval = Interval{100 * share->low, 100 * share->high};
    }
    return result;
}

MetricValue ObservationTally::value() const
{
    MetricValue result{m_metric, {}, 0, {}, {}, {}};
    if (m_metric.isCount()) {
        const double sum = m_values.mean().value_or(0) * double(m_values.count());
        result.value = sum;
        result.n = std::llround(sum);
        result.formula = QString::fromUtf8(QT_TRANSLATE_NOOP("Metrics", "sum of the observations"));
    } else if (m_cases > 0) {
        result = ratio();
    } else if (m_weights > 0) {
        result.value = m_weighted / double(m_weights);
        result.n = m_weights;
        result.formula =
            QString::fromUtf8(QT_TRANSLATE_NOOP("Metrics", "mean of the observations, weighted by their n"));
    } else {
        result.value = m_values.mean();
        result.n = m_values.count();
        result.isReported = true;
        result.interval = studentInterval(m_values);
        result.formula = QString::fromUtf8(QT_TRANSLATE_NOOP("Metrics", "mean of the observations; 95 %: Student's t"));
    }
    return result;
}

} // namespace Model
