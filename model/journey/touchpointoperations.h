#pragma once

#include "model/journey/slot.h"
#include "model/journey/touchpoint.h"
#include "model/store/edit.h"

#include <QStringList>

namespace Model {

// No two touchpoints share a slot: where one comes to an occupied slot, those there and below move down by the least.
// A new or moved touchpoint's rank follows its place: stage, then column, then row.

Id<Touchpoint> addTouchpoint(Edit &edit, const Slot &slot, const QString &name);
/** Inserts @p touchpoint with all its fields (new id, rank and journey) in @p slot. */
Id<Touchpoint> insertTouchpoint(Edit &edit, const Slot &slot, Touchpoint touchpoint);
/** To the right of @p source in the same stage, which grows where it must; connected with it over `next`. */
Id<Touchpoint> addNext(Edit &edit, Id<Touchpoint> source, const QString &name);
/**
 * A branch beside @p touchpoint: in its column, in the next free row below, connected as `alternative` from the
 * touchpoint before it (over `next`, else `alternative`, the first by rank; unconnected where there is none).
 */
Id<Touchpoint> addAlternative(Edit &edit, Id<Touchpoint> touchpoint, const QString &name);
/** In @p slot, connected with @p source over `next`. */
Id<Touchpoint> addConnectedAt(Edit &edit, Id<Touchpoint> source, const Slot &slot, const QString &name);
/**
 * A touchpoint per line that isn't blank, from @p slot on: side by side and connected in order if @p connected, else
 * below each other.
 */
QList<Id<Touchpoint>> addLines(Edit &edit, const Slot &slot, const QStringList &lines, bool connected);

/**
 * Moves @p touchpoints (of one journey) so that @p anchor, one of them, comes to @p slot; they keep their places to
 * each other, counted in columns across stages, as far as the map's left and upper edge let them.
 */
void moveTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, Id<Touchpoint> anchor, const Slot &slot);

/**
 * Makes an empty column where @p slot is: what is in it and right of it in this stage moves one to the right, but for
 * @p except, which are about to be moved elsewhere.
 */
void insertColumn(Edit &edit, const Slot &slot, const QList<Id<Touchpoint>> &except = {});

enum class Direction { Left, Right, Up, Down };
/**
 * Moves @p touchpoints by one column or row; beyond a stage's edge into the neighbouring stage. Upwards and downwards
 * they change places with the others. False where the map's edge is in the way: then nothing changed.
 */
bool nudge(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, Direction direction);

/**
 * Deletes touchpoints with their connections and scores. With @p closeGap, those before a deleted one are connected
 * with those behind it: over `next` where both connections were, else `alternative`; probabilities are multiplied.
 * (Not where that would make more than a hundred connections for one touchpoint.)
 */
void removeTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, bool closeGap = false);
/** True where removing them with closeGap would connect any others. */
bool leavesGap(const Rows &rows, const QList<Id<Touchpoint>> &touchpoints);

} // namespace Model
