#include "model/metrics/feedbacktally.h"

#include "model/feedback/feedbackevidence.h"
#include "model/feedback/feedbackscores.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Model {

void FeedbackTally::add(const FeedbackItem &item)
{
    if (item.nps)
        m_nps.add(*item.nps);
    if (item.csat)
        m_csat.add(*item.csat);
    if (item.ces && item.cesVersion == 2)
        m_ces.add(*item.ces);
    if (item.ces && item.cesVersion == 1)
        m_ces1.add(*item.ces);
    if (item.firstContact)
        m_firstContact.add(*item.firstContact);
    if (const auto minutes = responseMinutes(item))
        m_response.add(*minutes);
    if (isContact(item))
        m_tickets.add();
}

void FeedbackTally::add(const EvidenceItem &item)
{
    const FeedbackDigest &digest = item.digest();
    const size_t at = item.at();
    if (digest.nps(at) >= 0)
        m_nps.add(digest.nps(at));
    if (digest.has(at, FeedbackDigest::HasCsat))
        m_csat.add(digest.has(at, FeedbackDigest::IsSatisfied) ? 5 : 1);
    if (const int ces = digest.ces(at))
        digest.cesVersion(at) == 1 ? m_ces1.add(ces) : m_ces.add(ces);
    if (digest.has(at, FeedbackDigest::HasFirstContact))
        m_firstContact.add(digest.has(at, FeedbackDigest::WasFirstContact));
    if (const auto minutes = item.responseMinutes())
        m_response.add(*minutes);
    if (isContact(item.context().source))
        m_tickets.add();
}

void FeedbackTally::merge(const FeedbackTally &other)
{
    m_nps.merge(other.m_nps);
    m_csat.merge(other.m_csat);
    m_ces.merge(other.m_ces);
    m_ces1.merge(other.m_ces1);
    m_firstContact.merge(other.m_firstContact);
    m_response.merge(other.m_response);
    m_tickets.merge(other.m_tickets);
}

QList<MetricValue> FeedbackTally::values() const
{
    const std::array all{m_nps.value(),  m_csat.value(),         m_ces.value(),      m_ces.easyShare(),
                         m_ces1.value(), m_firstContact.value(), m_response.value(), m_tickets.value()};
    QList<MetricValue> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [](const MetricValue &value) { return value.n > 0; });
    return result;
}

} // namespace Model
