#include "model/metrics/cestally.h"

#include <QCoreApplication>

namespace Model {

namespace {

MetricValue meanValue(MetricKind kind, const Moments &answers, const char *formula)
{
    return {Metric::of(kind),          answers.mean(), answers.count(), {}, studentInterval(answers),
            QString::fromUtf8(formula)};
}

} // namespace

void CesTally::add(int answer, qint64 times)
{
    if (answer < 1 || answer > 7)
        return;
    m_answers.add(answer, times);
    if (answer >= 5)
        m_easy += times;
}

void CesTally::merge(const CesTally &other)
{
    m_answers.merge(other.m_answers);
    m_easy += other.m_easy;
}

MetricValue CesTally::value() const
{
    return meanValue(MetricKind::Ces, m_answers,
                     QT_TRANSLATE_NOOP("Metrics", "mean of answers 1–7, 7 is easy (CES 2.0); 95 %: Student's t"));
}

MetricValue CesTally::easyShare() const
{
    return shareValue(
        Metric::of(MetricKind::CesEasy), m_easy, m_answers.count(),
        QT_TRANSLATE_NOOP("Metrics", "answers 5–7 ÷ answers 1–7, in %, 7 is easy (CES 2.0); 95 %: Wilson"));
}

void Ces1Tally::add(int answer, qint64 times)
{
    if (answer >= 1 && answer <= 5)
        m_answers.add(answer, times);
}

void Ces1Tally::merge(const Ces1Tally &other) { m_answers.merge(other.m_answers); }

MetricValue Ces1Tally::value() const
{
    return meanValue(MetricKind::Ces1, m_answers,
                     QT_TRANSLATE_NOOP("Metrics", "mean of answers 1–5, 1 is easy (CES 1.0); 95 %: Student's t"));
}

} // namespace Model
