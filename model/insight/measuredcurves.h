#pragma once

#include "model/insight/measured.h"
#include "model/insight/metricscope.h"

#include <QHash>
#include <QSet>

namespace Model {

/** What the linked feedback says of the touchpoints: of everybody, and of each persona that feedback names. */
class MeasuredCurves
{
public:
    MeasuredCurves() = default;
    /** Of what @p scope contains; its persona says nothing here. */
    explicit MeasuredCurves(const FeedbackEvidence &evidence, const MetricScope &scope = {});

    /** Of everybody where @p persona is none. A persona's feedback is what names it, without regard to case. */
    MeasuredValue at(Id<Touchpoint> touchpoint, Id<Persona> persona, Measure measure) const;
    /** Of several together; of everybody where @p personas is empty. */
    MeasuredValue at(Id<Touchpoint> touchpoint, const QSet<Id<Persona>> &personas, Measure measure) const;
    /** How many pieces of feedback are linked to it. */
    qint64 count(Id<Touchpoint> touchpoint) const { return m_counts.value(touchpoint); }
    /** The sources that these are from, and how many of each. */
    QHash<Source, qint64> sources(Id<Touchpoint> touchpoint) const { return m_sources.value(touchpoint); }
    bool isEmpty() const { return m_counts.isEmpty(); }

private:
    QHash<Id<Touchpoint>, MeasuredTally> m_everybody;
    QHash<std::pair<Id<Touchpoint>, Id<Persona>>, MeasuredTally> m_personas;
    QHash<Id<Touchpoint>, qint64> m_counts;
    QHash<Id<Touchpoint>, QHash<Source, qint64>> m_sources;
};

} // namespace Model
