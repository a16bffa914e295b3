#include "views/map/tools/touchpointtool.h"

#include "views/map/mapnaming.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"

namespace Views {

void TouchpointTool::clicked(const MapPointer &pointer)
{
    const auto slot = m_canvas.scene().geometry().slotAt(pointer.scene);
    m_canvas.overlay().targets.clear();
    if (slot && m_canvas.canEdit())
        m_canvas.naming().nameNew(*slot);
}

void TouchpointTool::hover(const MapPointer &pointer)
{
    MapOverlay &overlay = m_canvas.overlay();
    overlay.targets.clear();
    const auto slot = m_canvas.scene().geometry().slotAt(pointer.scene);
    if (slot && m_canvas.canEdit() && !overlay.naming)
        overlay.targets = {m_canvas.scene().geometry().nodeRect(*slot)};
    m_canvas.setCursor(Qt::CrossCursor);
    m_canvas.refresh();
}

void TouchpointTool::leave()
{
    m_canvas.overlay().targets.clear();
    MapTool::leave();
}

} // namespace Views
