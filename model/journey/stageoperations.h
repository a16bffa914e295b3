#pragma once

#include "model/journey/stage.h"
#include "model/store/edit.h"

namespace Model {

/** At the @p index-th place of the journey (from 0); its phase is that of the stage before it, else of the one behind
 * it. */
Id<Stage> addStage(Edit &edit, Id<Journey> journey, qsizetype index, const QString &name);
Id<Stage> addStageBefore(Edit &edit, Id<Stage> stage, const QString &name);
Id<Stage> addStageAfter(Edit &edit, Id<Stage> stage, const QString &name);
/** Makes it the @p index-th stage (from 0) of its journey, counted without itself. Its touchpoints go with it. */
void moveStage(Edit &edit, Id<Stage> stage, qsizetype index);
/** Sub-columns at least, from 1 (held to 1 … 1000); never fewer than its touchpoints need. */
void setStageWidth(Edit &edit, Id<Stage> stage, int width);
/** Deletes it with its touchpoints, their connections and scores. The last stage, too. */
void deleteStage(Edit &edit, Id<Stage> stage);

/** How many sub-columns it has: its width, or what its touchpoints need. */
int columnsOf(const Rows &rows, Id<Stage> stage);

} // namespace Model
