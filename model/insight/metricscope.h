#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/metrics/period.h"

#include <QList>

namespace Model {

/** Which answers count: all that fit everything that is said here. */
struct MetricScope
{
    std::optional<Period> period; ///< of their date; what has none doesn't count then
    QList<Source> sources;        ///< empty: any
    Id<Persona> persona;          ///< none: everybody

    bool isEmpty() const { return !period && sources.isEmpty() && !persona; }
    bool contains(const EvidenceItem &item) const
    {
        return (!period || (item.hasDate() && period->contains(qint64(item.minute()) * 60'000))) &&
               (sources.isEmpty() || sources.contains(item.context().source)) &&
               (!persona || item.context().who == persona);
    }
    bool operator==(const MetricScope &) const = default;
};

/** The whole project, with what isn't linked, or a journey, stage or touchpoint. */
struct MetricPlace
{
    Id<Journey> journey;       ///< none: the whole project
    Id<Stage> stage;           ///< none: the journey as a whole
    Id<Touchpoint> touchpoint; ///< none: the stage as a whole
    bool operator==(const MetricPlace &) const = default;
};

} // namespace Model
