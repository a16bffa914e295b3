#pragma once

#include "model/journey/records.h"
#include "model/store/project.h"

#include <QHash>
#include <QList>

/** The first order in an online shop: thirteen touchpoints, seven of them on the main path, and what customers said. */
struct MeasuredJourney
{
    explicit MeasuredJourney(Model::Project &project);

    Model::Id<Model::Journey> journey;
    Model::Id<Model::Persona> anna;
    Model::Id<Model::Persona> ben; ///< nobody in the feedback is like him
    QHash<QString, Model::Id<Model::Touchpoint>> touchpoints;
    /** 86 pieces, rated: 20 of them by people like Anna, 37 from surveys. Believed of Anna: −1, of Ben: −0.5. */
    Model::Id<Model::Touchpoint> late;
    /** Three pieces. */
    Model::Id<Model::Touchpoint> warns;
    /** On the main path, nobody said anything. */
    Model::Id<Model::Touchpoint> tells;
};
