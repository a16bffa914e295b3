#include "model/metrics/npstally.h"

#include <QCoreApplication>

namespace Model {

NpsTally::NpsTally(qint64 promoters, qint64 passives, qint64 detractors)
    : m_promoters(promoters)
    , m_passives(passives)
    , m_detractors(detractors)
{
}

void NpsTally::add(int answer, qint64 times)
{
    if (answer < 0 || answer > 10)
        return;
    (answer >= 9 ? m_promoters : answer >= 7 ? m_passives : m_detractors) += times;
}

void NpsTally::merge(const NpsTally &other)
{
    m_promoters += other.m_promoters;
    m_passives += other.m_passives;
    m_detractors += other.m_detractors;
}

MetricValue NpsTally::value() const
{
    MetricValue result{Metric::of(MetricKind::Nps), {}, m_promoters + m_passives + m_detractors, {}, {}, {}};
    result.formula =
        QString::fromUtf8(QT_TRANSLATE_NOOP("Metrics", "% of answers 9–10 minus % of answers 0–6, of answers 0–10; "
                                                       "95 %: ± 1.96 √((p + d − (p − d)²) / n) × 100"));
    if (result.n > 0)
        result.value = 100 * double(m_promoters - m_detractors) / double(result.n);
    result.interval = npsInterval(m_promoters, m_detractors, result.n);
    return result;
}

} // namespace Model
