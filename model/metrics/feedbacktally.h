#pragma once

#include "model/metrics/cestally.h"
#include "model/metrics/csattally.h"
#include "model/metrics/npstally.h"
#include "model/metrics/responsetimetally.h"
#include "model/metrics/sharetally.h"
#include "model/metrics/tickettally.h"

#include <QList>

namespace Model {

struct FeedbackItem;

/** The minutes to the first answer: as given, else from asking to answering, both with a time of day; none below 0. */
std::optional<double> responseMinutes(const FeedbackItem &item);
/** It is somebody asking for help: a ticket, a phone call, a call note, an e-mail or a chat. */
bool isContact(const FeedbackItem &item);

/** Everything that a group of feedback says in metrics, in one pass. */
class FeedbackTally
{
public:
    void add(const FeedbackItem &item);
    void merge(const FeedbackTally &other);
    /** NPS, CSAT, CES, CES_EASY, CES1, FCR, FRT, TICKETS: those that anything was said to. */
    QList<MetricValue> values() const;

private:
    NpsTally m_nps;
    CsatTally m_csat;
    CesTally m_ces;
    Ces1Tally m_ces1;
    ShareTally m_firstContact{MetricKind::Fcr};
    ResponseTimeTally m_response;
    TicketTally m_tickets;
};

} // namespace Model
