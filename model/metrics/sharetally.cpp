#include "model/metrics/sharetally.h"

#include <QCoreApplication>

namespace Model {

ShareTally::ShareTally(MetricKind kind, qint64 hits, qint64 cases)
    : m_kind(kind)
{
    Q_ASSERT(kind == MetricKind::Churn || kind == MetricKind::Fcr);
    add(hits, cases);
}

void ShareTally::add(qint64 hits, qint64 cases)
{
    if (hits < 0 || hits > cases)
        return;
    m_hits += hits;
    m_cases += cases;
}

void ShareTally::merge(const ShareTally &other)
{
    Q_ASSERT(other.m_kind == m_kind);
    add(other.m_hits, other.m_cases);
}

MetricValue ShareTally::value() const
{
    const char *const formula =
        m_kind == MetricKind::Churn
            ? QT_TRANSLATE_NOOP("Metrics", "customers lost in the period ÷ customers at its start, in %; 95 %: Wilson")
            : QT_TRANSLATE_NOOP("Metrics", "resolved at the first contact ÷ resolved, in %; 95 %: Wilson");
    return shareValue(Metric::of(m_kind), m_hits, m_cases, formula);
}

} // namespace Model
