#include "views/map/tools/connecttool.h"

#include "views/map/mapcamera.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"
#include "views/map/tools/linkdrag.h"

namespace Views {

int ConnectTool::nodeAt(const MapPointer &pointer) const
{
    const MapHit hit = m_canvas.scene().hit(pointer.scene, m_canvas.tolerance());
    return hit.what == MapHit::Node || hit.what == MapHit::Edge ? hit.index : -1;
}

std::unique_ptr<MapDrag> ConnectTool::pressed(const MapPointer &pointer)
{
    const int node = nodeAt(pointer);
    if (m_preview || node < 0 || !m_canvas.canEdit())
        return nullptr;
    return std::make_unique<LinkDrag>(m_canvas, m_canvas.scene().node(node).id);
}

void ConnectTool::clicked(const MapPointer &pointer)
{
    if (m_preview) {
        const auto preview = std::move(m_preview);
        preview->move(pointer);
        m_canvas.overlay().clearGesture();
        preview->drop(pointer);
        return;
    }
    const int node = nodeAt(pointer);
    if (node < 0 || !m_canvas.canEdit())
        return;
    startFrom(node);
}

void ConnectTool::startFrom(int node)
{
    const auto from = m_canvas.scene().node(node).id;
    m_canvas.selection().select(from);
    m_preview = std::make_unique<LinkDrag>(m_canvas, from);
}

void ConnectTool::pointTo(int node)
{
    MapPointer pointer;
    pointer.scene = m_canvas.scene().node(node).rect.center();
    pointer.view = m_canvas.camera().toView(pointer.scene);
    m_preview->move(pointer);
    m_canvas.refresh();
}

bool ConnectTool::connectTo(int node)
{
    pointTo(node);
    if (m_canvas.overlay().dropNode != node || m_canvas.overlay().refused)
        return false;
    MapPointer pointer;
    pointer.scene = m_canvas.scene().node(node).rect.center();
    const auto preview = std::move(m_preview);
    m_canvas.overlay().clearGesture();
    preview->drop(pointer);
    return true;
}

void ConnectTool::hover(const MapPointer &pointer)
{
    MapOverlay &overlay = m_canvas.overlay();
    overlay.hoveredNode = nodeAt(pointer);
    overlay.hoveredHandles = overlay.hoveredNode >= 0;
    m_canvas.setCursor(Qt::CrossCursor);
    if (m_preview)
        m_preview->move(pointer);
    m_canvas.refresh();
}

void ConnectTool::leave()
{
    m_preview.reset();
    m_canvas.overlay().hoveredNode = -1;
    m_canvas.overlay().hoveredHandles = false;
    MapTool::leave();
}

bool ConnectTool::giveUp()
{
    if (!m_preview)
        return false;
    m_preview.reset();
    m_canvas.overlay().clearGesture();
    m_canvas.refresh();
    return true;
}

} // namespace Views
