#include "model/feedback/placing.h"

#include "model/feedback/foldedname.h"

#include <algorithm>

namespace Model {

static QString foldedName(std::string_view name)
{
    return foldedName(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

Placing::Placing(const Rows &rows)
{
    for (const Journey &journey : rows.all<Journey>()) {
        const QString journeyName = foldedName(journey.title);
        for (const Stage &stage : rows.where(&Stage::journey, journey.id)) {
            const QString stageName = foldedName(stage.name);
            for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, stage.id)) {
                m_places.append(
                    {journeyName, stageName, foldedName(touchpoint.name), journey.id, stage.id, touchpoint.id});
            }
            m_places.append({journeyName, stageName, {}, journey.id, stage.id, {}});
        }
        m_places.append({journeyName, {}, {}, journey.id, {}, {}});
    }
}

std::optional<Placement> Placing::placeOf(std::string_view journey, std::string_view stage,
                                          std::string_view touchpoint) const
{
    const QString journeyName = foldedName(journey);
    const QString stageName = foldedName(stage);
    const QString touchpointName = foldedName(touchpoint);
    if (journeyName.isEmpty() && stageName.isEmpty() && touchpointName.isEmpty())
        return {};
    const auto fits = [](const QString &wanted, const QString &name) { return wanted.isEmpty() || wanted == name; };
    for (const Place &place : m_places) {
        const bool isRightKind = !touchpointName.isEmpty() ? bool(place.touchpoint)
                                 : !stageName.isEmpty()    ? place.stage && !place.touchpoint
                                                           : !place.stage;
        if (!isRightKind || !fits(journeyName, place.journeyName) || !fits(stageName, place.stageName) ||
            !fits(touchpointName, place.touchpointName))
            continue;
        Placement placement;
        placement.journey = place.journey;
        placement.touchpoint = place.touchpoint;
        if (!place.touchpoint)
            placement.stage = place.stage;
        return placement;
    }
    return {};
}

} // namespace Model
