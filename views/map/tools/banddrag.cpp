#include "views/map/tools/banddrag.h"

#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"

namespace Views {

BandDrag::BandDrag(MapCanvas &canvas, const MapPointer &pressed)
    : MapDrag(canvas)
    , m_start(pressed.scene)
{
    if (pressed.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_touchpoints = canvas.selection().touchpoints();
        m_connections = canvas.selection().connections();
    }
}

void BandDrag::move(const MapPointer &pointer)
{
    const QRectF band = QRectF(m_start, pointer.scene).normalized();
    m_canvas.overlay().band = band;
    auto touchpoints = m_touchpoints;
    for (const int node : m_canvas.scene().nodesIn(band)) {
        if (m_canvas.scene().node(node).rect.intersects(band))
            touchpoints.insert(m_canvas.scene().node(node).id);
    }
    m_canvas.selection().select(touchpoints, m_connections);
}

} // namespace Views
