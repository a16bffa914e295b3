#include "model/metrics/responsetimetally.h"

#include <QCoreApplication>

#include <cmath>

namespace Model {

void ResponseTimeTally::add(double minutes)
{
    if (std::isfinite(minutes) && minutes >= 0)
        m_minutes.push_back(minutes);
}

void ResponseTimeTally::merge(const ResponseTimeTally &other)
{
    m_minutes.insert(m_minutes.end(), other.m_minutes.begin(), other.m_minutes.end());
}

MetricValue ResponseTimeTally::value() const
{
    std::vector<double> minutes = m_minutes;
    MetricValue result{Metric::of(MetricKind::Frt), medianOf(minutes), qint64(minutes.size()), {}, {}, {}};
    result.interval = medianInterval(minutes);
    result.formula = QString::fromUtf8(
        QT_TRANSLATE_NOOP("Metrics", "median of the minutes to the first answer; 95 %: order statistics"));
    return result;
}

} // namespace Model
