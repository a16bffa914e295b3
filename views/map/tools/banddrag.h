#pragma once

#include "views/map/mapselection.h"
#include "views/map/tools/mapdrag.h"

namespace Views {

/** The rubber band: selects what it touches, beside what was selected where Ctrl or Shift is held. */
class BandDrag : public MapDrag
{
public:
    BandDrag(MapCanvas &canvas, const MapPointer &pressed);

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &) override {}

private:
    QPointF m_start;
    QSet<MapSelection::TouchpointId> m_touchpoints;
    QSet<MapSelection::ConnectionId> m_connections;
};

} // namespace Views
