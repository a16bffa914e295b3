#include "views/map/tools/linkdrag.h"

#include "views/map/mapcommands.h"
#include "views/map/mapnaming.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"

namespace Views {

MapRoute freeRoute(const QRectF &node, const QPointF &point)
{
    const bool rightwards = point.x() >= node.center().x();
    const QPointF start(rightwards ? node.right() : node.left(), node.center().y());
    const double middle = (start.x() + point.x()) / 2;
    MapRoute route;
    for (const QPointF &corner : {start, QPointF(middle, start.y()), QPointF(middle, point.y()), point})
        route.add(corner);
    return route;
}

MapRoute freeRouteTo(const QPointF &point, const QRectF &node)
{
    const MapRoute back = freeRoute(node, point);
    MapRoute route;
    const auto points = back.points();
    for (auto corner = points.rbegin(); corner != points.rend(); ++corner)
        route.add(*corner);
    return route;
}

void LinkDrag::move(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::CrossCursor);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.clearGesture();
    const MapScene &scene = m_canvas.scene();
    const int from = scene.indexOf(m_from);
    if (from < 0)
        return;
    const MapHit hit = scene.hit(pointer.scene, m_canvas.tolerance());
    const bool onNode = hit.what == MapHit::Node || hit.what == MapHit::Edge;
    if (!onNode || hit.index == from) {
        m_asked = -1;
        m_refusal.clear();
        if (!onNode) {
            overlay.route = freeRoute(scene.node(from).rect, pointer.scene);
            const auto slot = scene.geometry().slotAt(pointer.scene);
            if (slot && scene.nodeAt(*slot) < 0)
                overlay.targets = {scene.geometry().nodeRect(*slot)};
        }
        return;
    }
    if (m_asked != hit.index) {
        m_asked = hit.index;
        m_refusal = m_canvas.commands().connectionRefusal(m_from, scene.node(hit.index).id);
    }
    overlay.dropNode = hit.index;
    overlay.refused = !m_refusal.isEmpty();
    overlay.hint = m_refusal;
    overlay.hintAt = pointer.view;
    overlay.route = scene.preview(from, hit.index, Model::ConnectionKind::Next);
}

void LinkDrag::drop(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ArrowCursor);
    const MapScene &scene = m_canvas.scene();
    const int from = scene.indexOf(m_from);
    if (from < 0)
        return;
    const MapHit hit = scene.hit(pointer.scene, m_canvas.tolerance());
    if (hit.what == MapHit::Node || hit.what == MapHit::Edge) {
        if (hit.index != from && m_refusal.isEmpty())
            m_canvas.commands().connectTouchpoints(m_from, scene.node(hit.index).id);
        return;
    }
    const auto slot = scene.geometry().slotAt(pointer.scene);
    if (slot && scene.nodeAt(*slot) < 0)
        m_canvas.naming().nameConnected(m_from, *slot);
}

} // namespace Views
