#include "model/insight/measured.h"

#include "model/feedback/feedbackitem.h"
#include "model/metrics/metricvalue.h"

#include <cmath>

namespace Model {

namespace {

std::optional<double> asEmotion(double value, double worst, double best)
{
    return mappedLinearly(value, worst, best, lowest(Measure::Emotion), highest(Measure::Emotion));
}

} // namespace

std::optional<double> mappedLinearly(double value, double worst, double best, double low, double high)
{
    const double part = (value - worst) / (best - worst);
    if (worst == best || !std::isfinite(best - worst) || !(part >= 0 && part <= 1))
        return {};
    return low + part * (high - low);
}

std::optional<double> emotionOf(const FeedbackItem &item, std::optional<double> sentiment)
{
    std::optional<double> emotion;
    if (item.rating)
        emotion = asEmotion(*item.rating, item.ratingMin, item.ratingMax);
    if (!emotion && item.csat)
        emotion = asEmotion(*item.csat, 1, 5);
    if (!emotion && sentiment)
        emotion = asEmotion(*sentiment, -1, 1);
    return emotion;
}

std::optional<double> effortOfCes(int ces, int version)
{
    if (version == 2)
        return mappedLinearly(ces, 7, 1, lowest(Measure::Effort), highest(Measure::Effort));
    if (version == 1)
        return mappedLinearly(ces, 1, 5, lowest(Measure::Effort), highest(Measure::Effort));
    return {};
}

std::optional<double> effortOf(const FeedbackItem &item)
{
    if (!item.ces)
        return {};
    return effortOfCes(*item.ces, item.cesVersion);
}

bool MeasuredValue::isTooFew() const { return n < fewAnswers; }

MeasuredValue measuredValue(const Moments &moments)
{
    return {moments.mean(), moments.count(), studentInterval(moments)};
}

void MeasuredTally::add(const FeedbackItem &item, std::optional<double> sentiment)
{
    if (const auto emotion = emotionOf(item, sentiment))
        m_emotion.add(*emotion);
    if (const auto effort = effortOf(item))
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
