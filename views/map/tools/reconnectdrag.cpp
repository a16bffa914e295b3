#include "views/map/tools/reconnectdrag.h"

#include "views/map/mapcommands.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"
#include "views/map/tools/linkdrag.h"

namespace Views {

void ReconnectDrag::move(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::CrossCursor);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.clearGesture();
    const MapScene &scene = m_canvas.scene();
    const int index = scene.indexOf(m_connection);
    if (index < 0)
        return;
    const MapLink &link = scene.link(index);
    const bool movesTo = m_end == Model::End::To;
    const int fixed = movesTo ? link.from : link.to;
    overlay.hiddenLink = index;
    const MapHit hit = scene.hit(pointer.scene, m_canvas.tolerance());
    const bool onNode = hit.what == MapHit::Node || hit.what == MapHit::Edge;
    if (!onNode || hit.index == fixed) {
        m_asked = -1;
        m_refusal.clear();
        const QRectF rect = scene.node(fixed).rect;
        overlay.route = movesTo ? freeRoute(rect, pointer.scene) : freeRouteTo(pointer.scene, rect);
        return;
    }
    const int from = movesTo ? fixed : hit.index;
    const int to = movesTo ? hit.index : fixed;
    if (m_asked != hit.index) {
        m_asked = hit.index;
        const bool unchanged = from == link.from && to == link.to;
        m_refusal =
            unchanged ? QString() : m_canvas.commands().connectionRefusal(scene.node(from).id, scene.node(to).id);
    }
    overlay.dropNode = hit.index;
    overlay.refused = !m_refusal.isEmpty();
    overlay.hint = m_refusal;
    overlay.hintAt = pointer.view;
    overlay.route = scene.preview(from, to, link.kind);
}

void ReconnectDrag::drop(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ArrowCursor);
    const MapScene &scene = m_canvas.scene();
    const int index = scene.indexOf(m_connection);
    const MapHit hit = scene.hit(pointer.scene, m_canvas.tolerance());
    if (index < 0 || (hit.what != MapHit::Node && hit.what != MapHit::Edge) || !m_refusal.isEmpty())
        return;
    const MapLink &link = scene.link(index);
    if (hit.index != link.from && hit.index != link.to)
        m_canvas.commands().reconnect(m_connection, m_end, scene.node(hit.index).id);
}

} // namespace Views
