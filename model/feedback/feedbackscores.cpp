#include "model/feedback/feedbackscores.h"

#include <cmath>

namespace Model {

namespace {

// The scales of PRODUCT.md.
constexpr double worstEmotion = -2;
constexpr double bestEmotion = 2;
constexpr double leastEffort = 1;
constexpr double mostEffort = 7;
constexpr double clearMood = 0.5;

std::optional<double> asEmotion(double value, double worst, double best)
{
    return mappedLinearly(value, worst, best, worstEmotion, bestEmotion);
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
        return mappedLinearly(ces, 7, 1, leastEffort, mostEffort);
    if (version == 1)
        return mappedLinearly(ces, 1, 5, leastEffort, mostEffort);
    return {};
}

std::optional<double> effortOf(const FeedbackItem &item)
{
    if (!item.ces)
        return {};
    return effortOfCes(*item.ces, item.cesVersion);
}

std::optional<double> responseMinutes(const FeedbackItem &item)
{
    if (item.responseMinutes)
        return item.responseMinutes;
    if (!item.date || !item.answeredAt || !item.date->hasTime || !item.answeredAt->hasTime)
        return {};
    const double minutes = (double(item.answeredAt->milliseconds) - double(item.date->milliseconds)) / 60'000;
    if (minutes < 0)
        return {};
    return minutes;
}

bool isContact(Source source)
{
    switch (source) {
    case Source::Ticket:
    case Source::Phone:
    case Source::CallNote:
    case Source::Email:
    case Source::Chat:
        return true;
    case Source::Review:
    case Source::Social:
    case Source::Survey:
    case Source::Interview:
    case Source::Other:
        break;
    }
    return false;
}

Mood moodOf(std::optional<double> emotion)
{
    if (!emotion)
        return Mood::None;
    return *emotion < -clearMood ? Mood::Bad : *emotion > clearMood ? Mood::Good : Mood::Neutral;
}

} // namespace Model
