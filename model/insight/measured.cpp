#include "model/insight/measured.h"

#include "model/feedback/feedbackscores.h"
#include "model/metrics/metricvalue.h"

namespace Model {

bool MeasuredValue::isTooFew() const { return n < fewAnswers; }

MeasuredValue measuredValue(const Moments &moments)
{
    return {moments.mean(), moments.count(), studentInterval(moments)};
}

void MeasuredTally::add(const FeedbackItem &item, std::optional<double> sentiment)
{
    add(emotionOf(item, sentiment), effortOf(item));
}

void MeasuredTally::add(std::optional<double> emotion, std::optional<double> effort)
{
    if (emotion)
        m_emotion.add(*emotion);
    if (effort)
        m_effort.add(*effort);
}

void MeasuredTally::merge(const MeasuredTally &other)
{
    m_emotion.merge(other.m_emotion);
    m_effort.merge(other.m_effort);
}

MeasuredValue MeasuredTally::measured(Measure measure) const
{
    return measuredValue(measure == Measure::Emotion ? m_emotion : m_effort);
}

} // namespace Model
