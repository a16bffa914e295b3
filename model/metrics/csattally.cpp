#include "model/metrics/csattally.h"

#include "model/feedback/feedbackscores.h"

#include <QCoreApplication>

namespace Model {

CsatTally::CsatTally(qint64 satisfied, qint64 answers)
    : m_satisfied(satisfied)
    , m_answers(answers)
{
}

void CsatTally::add(double answer, qint64 times)
{
    if (!(answer >= 1 && answer <= 5))
        return;
    m_answers += times;
    if (isSatisfied(answer))
        m_satisfied += times;
}

void CsatTally::merge(const CsatTally &other)
{
    m_satisfied += other.m_satisfied;
    m_answers += other.m_answers;
}

MetricValue CsatTally::value() const
{
    return shareValue(Metric::of(MetricKind::Csat), m_satisfied, m_answers,
                      QT_TRANSLATE_NOOP("Metrics", "answers 4–5 ÷ answers 1–5, in %; 95 %: Wilson"));
}

} // namespace Model
