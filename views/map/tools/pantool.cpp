#include "views/map/tools/pantool.h"

#include "views/map/tools/pandrag.h"

namespace Views {

std::unique_ptr<MapDrag> PanTool::pressed(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ClosedHandCursor);
    return std::make_unique<PanDrag>(m_canvas, pointer);
}

} // namespace Views
