#pragma once

#include "model/metrics/cestally.h"
#include "model/metrics/csattally.h"
#include "model/metrics/npstally.h"
#include "model/metrics/responsetimetally.h"
#include "model/metrics/sharetally.h"
#include "model/metrics/tickettally.h"

#include <QList>

namespace Model {

class EvidenceItem;
struct FeedbackItem;

/** Everything that a group of feedback says in metrics, in one pass. */
class FeedbackTally
{
public:
    void add(const FeedbackItem &item);
    void add(const EvidenceItem &item);
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
