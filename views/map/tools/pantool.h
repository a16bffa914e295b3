#pragma once

#include "views/map/tools/maptool.h"

namespace Views {

/** The hand: while the space bar is held, and for the middle button. */
class PanTool : public MapTool
{
public:
    using MapTool::MapTool;

protected:
    std::unique_ptr<MapDrag> pressed(const MapPointer &pointer) override;
    void hover(const MapPointer &) override { m_canvas.setCursor(Qt::OpenHandCursor); }
};

} // namespace Views
