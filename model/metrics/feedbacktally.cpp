#include "model/metrics/feedbacktally.h"

#include "model/feedback/feedbackitem.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Model {

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

bool isContact(const FeedbackItem &item)
{
    switch (item.source) {
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
