#pragma once

#include "model/feedback/placement.h"
#include "model/store/rows.h"

#include <string_view>

namespace Model {

/** Where the feedback of contexts belongs, by the names in the file. */
class Placing
{
public:
    explicit Placing(const Rows &rows);

    /**
     * The touchpoint, stage or journey of these names, compared without case and surrounding blanks; an empty name says
     * nothing. A touchpoint is looked for in the stage and journey named beside it; where its name stands for several,
     * the first in the order of the map. None where a name fits nothing.
     */
    std::optional<Placement> placeOf(std::string_view journey, std::string_view stage,
                                     std::string_view touchpoint) const;

private:
    struct Place
    {
        QString journeyName;
        QString stageName;
        QString touchpointName;
        Id<Journey> journey;
        Id<Stage> stage;
        Id<Touchpoint> touchpoint; ///< none: the stage, or without it the journey itself
    };
    QList<Place> m_places; // in map order, touchpoints before their stages before their journeys
};

} // namespace Model
