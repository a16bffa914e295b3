#pragma once

#include "model/journey/slot.h"
#include "model/journey/touchpoint.h"
#include "model/store/edit.h"

#include <QMap>
#include <QSet>

namespace Model {

/**
 * Puts @p touchpoints of @p journey in the slots that they name: the others there make room, and the ranks of those put
 * follow their places. Those without an id are new. Returns the ids in the same order. Throws an Error beyond
 * Slot::limit. No two may name the same slot.
 */
QList<Id<Touchpoint>> place(Edit &edit, Id<Journey> journey, QList<Touchpoint> touchpoints);

/** Gives @p moved ranks that follow their places, where theirs don't. */
void rankByPlace(Edit &edit, Id<Journey> journey, const QSet<Id<Touchpoint>> &moved);

inline Slot slotOf(const Touchpoint &touchpoint) { return {touchpoint.stage, touchpoint.column, touchpoint.row}; }
/** Throws an Error where the slot's stage is gone. */
Stage stageOf(const Rows &rows, const Slot &slot);
/** Throws an Error where the touchpoint is gone. */
Touchpoint existing(const Rows &rows, Id<Touchpoint> touchpoint);
/** Those of @p ids that exist, each once, in rank order. */
QList<Touchpoint> existing(const Rows &rows, const QList<Id<Touchpoint>> &ids);

/** Counts columns across the stages of a journey; reads only the stages that it is asked about. */
class Columns
{
public:
    Columns(const Rows &rows, Id<Journey> journey);

    /** The stage counts as at least that wide from now on. */
    void widen(Id<Stage> stage, int columns);
    /** How many columns @p slot is to the right of @p origin; negative to the left. */
    qint64 distance(const Slot &origin, const Slot &slot);
    /** The slot @p by columns to the right; beyond the last stage that one grows; at the map's left edge it ends. */
    Slot shifted(Slot slot, qint64 by);
    /** True where @p a stands left of @p b. */
    bool isBefore(const Slot &a, const Slot &b) const;

private:
    qsizetype indexOf(Id<Stage> stage) const;
    int width(qsizetype index);

    const Rows &m_rows;
    QList<Stage> m_stages;
    QMap<qsizetype, int> m_widths;
};

} // namespace Model
