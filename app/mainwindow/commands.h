#pragma once

#include "model/journey/touchpoint.h"

#include <functional>

namespace Model {
class Project;
}

namespace App {

class ActionCatalogue;
class CommandIndex;

/** How to go to things that were found. */
struct Destinations
{
    std::function<void(Model::Id<Model::Journey>)> journey;
    std::function<void(Model::Id<Model::Persona>)> persona;
    std::function<void(const Model::Stage &)> stage;
    std::function<void(const Model::Touchpoint &)> touchpoint;
};

/** Everything that can be done now, then everything in the project that one can go to. */
void fillCommands(CommandIndex &index, ActionCatalogue &actions, const Model::Project &project, const Destinations &go);

} // namespace App
