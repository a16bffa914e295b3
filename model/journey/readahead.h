#pragma once

#include "model/store/id.h"

namespace Model {

struct Journey;
class Project;

/** Begins to read, beside this thread, the touchpoints, connections and scores of a journey that is about to be shown.
 */
void readAhead(const Project &project, Id<Journey> journey);

} // namespace Model
