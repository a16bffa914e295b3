#include "model/insight/gaplist.h"

#include "model/insight/believed.h"

namespace Model {

QList<Gap> gapsOf(const Rows &rows, Id<Journey> journey, Id<Persona> persona, const MeasuredCurves &measured)
{
    if (measured.isEmpty())
        return {};
    Scores scores;
    for (const Score &score : rows.whereIn(&Score::touchpoint, &Touchpoint::journey, journey))
        scores[score.touchpoint].append(score);
    const QSet<Id<Persona>> shown = persona ? QSet<Id<Persona>>{persona} : QSet<Id<Persona>>();
    QList<Gap> gaps;
    for (const Touchpoint &touchpoint : rows.where(&Touchpoint::journey, journey)) {
        const QList<Score> here = scores.value(touchpoint.id);
        for (const Measure measure : {Measure::Emotion, Measure::Effort}) {
            if (const auto gap = gapOf(touchpoint.id, measure, believedOf(here, measure, shown),
                                       measured.at(touchpoint.id, persona, measure)))
                gaps.append(*gap);
        }
    }
    return gaps;
}

} // namespace Model
