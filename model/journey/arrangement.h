#pragma once

#include "model/journey/connection.h"
#include "model/journey/slot.h"
#include "model/store/edit.h"

namespace Model {

/** Where the layered layout puts each touchpoint of the journey, in rank order. Depends on ranks, never on ids. */
QList<Slot> arrangedSlots(const QList<Stage> &stages, const QList<Touchpoint> &touchpoints,
                          const QList<Connection> &connections);
/** Lays the journey out: stages kept, few crossings, the same result every time. */
void arrange(Edit &edit, Id<Journey> journey);

} // namespace Model
