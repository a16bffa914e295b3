#pragma once

#include "views/map/mapgeometry.h"
#include "views/map/tools/mapdrag.h"

#include <QHash>
#include <QSet>

namespace Views {

/** Carries touchpoints to other slots and stages; the target is shown, and the others make room. */
class MoveDrag : public MapDrag
{
public:
    /** Carries what is selected; @p anchor, which is selected too, is the one under the pointer. */
    MoveDrag(MapCanvas &canvas, const MapPointer &pressed, int anchor);

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &pointer) override;

private:
    std::optional<MapInsertion> target(const MapPointer &pointer) const;
    MapSlot shifted(const MapSlot &slot, int lines, int rows) const;
    void showTargets(const MapSlot &anchor);
    void showRoomMade(const QHash<QPair<int, int>, QSet<int>> &taken);

    QPointF m_start;
    int m_anchor;
    QList<int> m_nodes;
    int m_leftmost = 0; ///< lines between the anchor and the leftmost, and rows up to the uppermost
    int m_uppermost = 0;
};

} // namespace Views
