#pragma once

#include "model/journey/connection.h"

#include <QList>

namespace Views {

/** What the inspector is about: the first of these that is there, else the project. */
struct InspectorSelection
{
    QList<Model::Id<Model::Touchpoint>> touchpoints = {}; ///< of one journey
    Model::Id<Model::Connection> connection = {};
    Model::Id<Model::Stage> stage = {};
    Model::Id<Model::Persona> persona = {};
    Model::Id<Model::Journey> journey = {};

    bool operator==(const InspectorSelection &) const = default;
};

} // namespace Views
