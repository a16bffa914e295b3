#include "model/feedback/feedbackdigest.h"

#include "model/feedback/feedbackscores.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace Model {

namespace {

/** Before the columns: what they are, in this machine's order of bytes, and how many. */
struct Head
{
    quint32 form = 0;
    quint32 count = 0;
    quint32 hasResponse = 0;
    quint32 unused = 0;
};
constexpr quint32 thisForm = 0x54444732; // "TDG2"
constexpr double millisecondsInMinute = 60'000;

} // namespace

double FeedbackDigest::none() { return std::numeric_limits<double>::quiet_NaN(); }

void FeedbackDigest::add(qint32 context, const FeedbackItem &item, std::optional<double> sentiment)
{
    quint8 flags = 0;
    double minute = 0;
    if (item.date) {
        flags |= HasDate | (item.date->hasTime ? HasTime : 0);
        minute = std::floor(double(item.date->milliseconds) / millisecondsInMinute);
    }
    if (item.csat && *item.csat >= 1 && *item.csat <= 5)
        flags |= HasCsat | (isSatisfied(*item.csat) ? IsSatisfied : 0);
    if (item.firstContact)
        flags |= HasFirstContact | (*item.firstContact ? WasFirstContact : 0);
    if (item.answeredAt || !item.answer.empty())
        flags |= IsAnswered;
    if (sentiment && !emotionOf(item, {}))
        flags |= IsFelt;
    m_context.push_back(context);
    m_flags.push_back(flags);
    constexpr double furthest = std::numeric_limits<qint32>::max();
    m_minute.push_back(qint32(std::clamp(minute, -furthest, furthest)));
    m_emotion.push_back(emotionOf(item, sentiment).value_or(none()));
    const std::optional<double> response = responseMinutes(item);
    if (response && m_response.empty())
        m_response.assign(m_emotion.size() - 1, none());
    if (response || !m_response.empty())
        m_response.push_back(response.value_or(none()));
    m_nps.push_back(qint8(item.nps.value_or(-1)));
    const bool hasCes = item.ces && *item.ces >= 0 && *item.ces <= cesMask;
    m_ces.push_back(hasCes ? quint8(*item.ces | (item.cesVersion == 1 ? isVersion1 : 0)) : 0);
}

template <class Visitor>
bool FeedbackDigest::forEachColumn(FeedbackDigest &digest, Visitor &&visit)
{
    return visit(digest.m_emotion) && visit(digest.m_response) && visit(digest.m_context) && visit(digest.m_minute) &&
           visit(digest.m_flags) && visit(digest.m_nps) && visit(digest.m_ces);
}

std::shared_ptr<const FeedbackDigest> FeedbackDigest::withSentiments(const std::vector<double> &sentiments) const
{
    auto result = std::make_shared<FeedbackDigest>(*this);
    for (size_t n = 0; n < std::min(count(), sentiments.size()); ++n) {
        if (has(n, IsFelt) && std::isfinite(sentiments[n]))
            result->m_emotion[n] = emotionOf({}, sentiments[n]).value_or(none());
    }
    return result;
}

QByteArray FeedbackDigest::bytes() const
{
    const Head head{thisForm, quint32(count()), m_response.empty() ? 0U : 1U, 0};
    QByteArray result(reinterpret_cast<const char *>(&head), sizeof head);
    forEachColumn(const_cast<FeedbackDigest &>(*this), [&](const auto &column) {
        result.append(reinterpret_cast<const char *>(column.data()), qsizetype(column.size() * sizeof column[0]));
        return true;
    });
    return result;
}

std::shared_ptr<const FeedbackDigest> FeedbackDigest::fromBytes(const QByteArray &bytes)
{
    Head head;
    if (size_t(bytes.size()) < sizeof head)
        return {};
    std::memcpy(&head, bytes.constData(), sizeof head);
    if (head.form != thisForm || head.count > most)
        return {};
    auto digest = std::make_shared<FeedbackDigest>();
    const char *at = bytes.constData() + sizeof head;
    const char *end = bytes.constData() + bytes.size();
    const bool isWhole = forEachColumn(*digest, [&](auto &column) {
        if (static_cast<const void *>(&column) == &digest->m_response && !head.hasResponse)
            return true;
        const size_t length = head.count * sizeof column[0];
        if (size_t(end - at) < length)
            return false;
        column.resize(head.count);
        if (length > 0) // else data() may be null, which memcpy must not be given
            std::memcpy(column.data(), at, length);
        at += length;
        return true;
    });
    if (!isWhole || at != end)
        return {};
    return digest;
}

} // namespace Model
