#include "views/feedback/inbox/rulecounts.h"

#include "model/feedback/feedbackfilter.h"
#include "model/feedback/foldedname.h"

namespace Views {

using namespace Model;

QHash<Id<LinkRule>, qint64> linkedByRules(const FeedbackEvidence &evidence)
{
    std::vector<qint64> places(evidence.places().size());
    evidence.forEach([&](const EvidenceItem &item) { ++places[size_t(evidence.placeIndex(item.index()))]; });
    QHash<Id<LinkRule>, qint64> counts;
    for (size_t n = 0; n < places.size(); ++n) {
        const FeedbackPlace &place = evidence.places()[n];
        if (place.by == FeedbackPlace::By::Rule && places[n] > 0)
            counts[place.rule] += places[n];
    }
    return counts;
}

RuleFinding findingOf(const FeedbackEvidence &evidence, const Rows &rows, const LinkRule &rule,
                      const std::function<bool()> &goesOn)
{
    RuleFinding finding;
    if (rule.isEmpty())
        return finding;
    FeedbackFilter filter;
    filter.query = rule.query;
    if (const auto source = fromWord<Source>(rule.source))
        filter.sources = {*source};
    const QString channel = foldedName(rule.channel);
    for (const quint32 index : filtered(evidence, rows, filter, FeedbackOrder::NewestFirst, false, goesOn)) {
        const EvidenceItem item = evidence.at(index);
        if (!channel.isEmpty() && foldedName(item.context().channel) != channel)
            continue;
        ++finding.found;
        if (!item.place().journey)
            ++finding.notLinked;
    }
    return finding;
}

} // namespace Views
