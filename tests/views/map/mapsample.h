#pragma once

#include "model/store/project.h"

#include "model/journey/records.h"

/** Journeys for the tests of the map. */
namespace MapSample {

/** The journey of the pictures in look/: five stages, twelve touchpoints, branches and a way back. */
Model::Id<Model::Journey> look(Model::Project &project);
/** @p stages × @p perStage touchpoints in four columns a stage, connected in order, with @p more connections besides.
 */
Model::Id<Model::Journey> large(Model::Project &project, int stages, int perStage, int more);

} // namespace MapSample
