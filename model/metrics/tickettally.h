#pragma once

#include "model/metrics/metricvalue.h"

namespace Model {

/** Ticket volume: how many contacts there were. It is a complete count, so that it has no interval, and none is 0. */
class TicketTally
{
public:
    explicit TicketTally(qint64 contacts = 0)
        : m_contacts(contacts)
    {
    }
    void add(qint64 contacts = 1) { m_contacts += contacts; }
    void merge(const TicketTally &other) { m_contacts += other.m_contacts; }
    MetricValue value() const;
    bool operator==(const TicketTally &) const = default;

private:
    qint64 m_contacts;
};

} // namespace Model
