#include "model/insight/measuredcurves.h"

#include <array>
#include <map>

namespace Model {

MeasuredCurves::MeasuredCurves(const FeedbackEvidence &evidence, const MetricScope &scope)
{
    struct Group
    {
        MeasuredTally all;
        qint64 count = 0;
        std::array<qint64, std::size(Words<Source>::words)> sources{};
        std::map<Id<Persona>, MeasuredTally> personas;
    };
    std::vector<Group> groups(evidence.places().size());
    MetricScope everybody = scope;
    everybody.persona = {};
    const bool isAll = everybody.isEmpty();
    evidence.forEach([&](const EvidenceItem &item) {
        if (!item.place().touchpoint || (!isAll && !everybody.contains(item)))
            return;
        Group &group = groups[size_t(evidence.placeIndex(item.index()))];
        const auto emotion = item.emotion();
        const auto effort = item.effort();
        group.all.add(emotion, effort);
        ++group.count;
        ++group.sources[size_t(item.context().source)];
        if (item.context().who)
            group.personas[item.context().who].add(emotion, effort);
    });
    // Several places may be one touchpoint: linked by hand, by rule and by file.
    for (size_t n = 0; n < groups.size(); ++n) {
        const Group &group = groups[n];
        const Id<Touchpoint> touchpoint = evidence.places()[n].touchpoint;
        if (group.count == 0)
            continue;
        m_everybody[touchpoint].merge(group.all);
        m_counts[touchpoint] += group.count;
        for (size_t source = 0; source < group.sources.size(); ++source) {
            if (group.sources[source] > 0)
                m_sources[touchpoint][Source(source)] += group.sources[source];
        }
        for (const auto &[persona, tally] : group.personas)
            m_personas[{touchpoint, persona}].merge(tally);
    }
}

MeasuredValue MeasuredCurves::at(Id<Touchpoint> touchpoint, Id<Persona> persona, Measure measure) const
{
    return persona ? m_personas.value({touchpoint, persona}).measured(measure)
                   : m_everybody.value(touchpoint).measured(measure);
}

MeasuredValue MeasuredCurves::at(Id<Touchpoint> touchpoint, const QSet<Id<Persona>> &personas, Measure measure) const
{
    if (personas.isEmpty())
        return at(touchpoint, Id<Persona>(), measure);
    MeasuredTally together;
    for (const Id<Persona> persona : personas)
        together.merge(m_personas.value({touchpoint, persona}));
    return together.measured(measure);
}

} // namespace Model
