#pragma once

#include "model/exchange/mermaid.h"
#include "model/journey/journey.h"
#include "model/store/edit.h"

namespace Model {

/** @p journey with scores and texts as the store takes them; what had to be changed is added to its losses. */
MermaidJourney fittedToProject(MermaidJourney journey);

/**
 * A journey at the end of the list: stages are the sections, touchpoints the tasks, connected in order; emotion is the
 * score − 3; actors are the personas of the same name, trimmed, or new ones. @p journey is fitted.
 */
Id<Journey> addMermaidJourney(Edit &edit, const MermaidJourney &journey);

/** The journey as Mermaid can hold it; its losses say what it can't. */
MermaidJourney mermaidFromProject(const Rows &rows, Id<Journey> journey);

} // namespace Model
