#include "model/metrics/tickettally.h"

#include <QCoreApplication>

namespace Model {

MetricValue TicketTally::value() const
{
    const char *const formula =
        QT_TRANSLATE_NOOP("Metrics", "count of tickets, phone calls, call notes, e-mails and chats in the period");
    return {Metric::of(MetricKind::Tickets), double(m_contacts), m_contacts, {}, {}, QString::fromUtf8(formula)};
}

} // namespace Model
