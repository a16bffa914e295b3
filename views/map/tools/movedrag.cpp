#include "views/map/tools/movedrag.h"

#include "views/map/mapcamera.h"
#include "views/map/mapcommands.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"

#include <algorithm>

namespace Views {

namespace {

/** More than these aren't shown in the hand: nobody can tell them apart, and a frame has its time. */
constexpr int mostLifted = 200;

} // namespace

MoveDrag::MoveDrag(MapCanvas &canvas, const MapPointer &pressed, int anchor)
    : MapDrag(canvas)
    , m_start(pressed.scene)
    , m_anchor(anchor)
{
    const MapScene &scene = canvas.scene();
    const MapGeometry &geometry = scene.geometry();
    const MapSlot from = scene.node(anchor).slot;
    for (const auto id : canvas.selection().touchpoints()) {
        const int node = scene.indexOf(id);
        if (node < 0)
            continue;
        const MapSlot slot = scene.node(node).slot;
        m_nodes.append(node);
        m_leftmost =
            std::max(m_leftmost, geometry.line(from.stage, from.column) - geometry.line(slot.stage, slot.column));
        m_uppermost = std::max(m_uppermost, from.row - slot.row);
    }
    std::sort(m_nodes.begin(), m_nodes.end(), [&](int a, int b) { return scene.node(a).rank < scene.node(b).rank; });
}

std::optional<MapInsertion> MoveDrag::target(const MapPointer &pointer) const
{
    const QPointF centre = m_canvas.scene().node(m_anchor).rect.center() + pointer.scene - m_start;
    auto insertion = m_canvas.scene().geometry().insertionAt(centre);
    if (!insertion)
        return insertion;
    MapSlot &slot = insertion->slot;
    slot.row = std::max(slot.row, m_uppermost);
    const MapGeometry &geometry = m_canvas.scene().geometry();
    if (!insertion->makesRoom && geometry.line(slot.stage, slot.column) < m_leftmost)
        slot = shifted(slot, m_leftmost - geometry.line(slot.stage, slot.column), 0);
    return insertion;
}

MapSlot MoveDrag::shifted(const MapSlot &slot, int lines, int rows) const
{
    const MapGeometry &geometry = m_canvas.scene().geometry();
    const int line = geometry.line(slot.stage, slot.column) + lines;
    const int last = geometry.lineCount() - 1;
    const int held = std::clamp(line, 0, last);
    return {geometry.stageOfLine(held), geometry.columnOfLine(held) + std::max(0, line - last), slot.row + rows};
}

void MoveDrag::move(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ClosedHandCursor);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.clearGesture();
    const MapScene &scene = m_canvas.scene();
    if (const auto insertion = target(pointer)) {
        if (insertion->makesRoom) {
            const QRectF node = scene.geometry().nodeRect(insertion->slot);
            overlay.mark = QRectF(node.left() - Measure::stageMargin - 1.5, node.top() - 8, 3, node.height() + 16);
        } else {
            showTargets(insertion->slot);
        }
    }
    const QPointF way = pointer.scene - m_start;
    for (const int node : m_nodes) {
        if (scene.hasNode(node) && !scene.node(node).hidden && overlay.moved.size() < mostLifted)
            overlay.moved.append({node, scene.node(node).rect.translated(way), true});
    }
}

void MoveDrag::showTargets(const MapSlot &anchor)
{
    const MapScene &scene = m_canvas.scene();
    const MapGeometry &geometry = scene.geometry();
    if (!scene.hasNode(m_anchor))
        return;
    const MapSlot from = scene.node(m_anchor).slot;
    const int lines = geometry.line(anchor.stage, anchor.column) - geometry.line(from.stage, from.column);
    QHash<QPair<int, int>, QSet<int>> taken;
    const QRectF visible = m_canvas.camera().visible();
    for (const int node : m_nodes) {
        if (!scene.hasNode(node))
            continue;
        const MapSlot to = node == m_anchor ? anchor : shifted(scene.node(node).slot, lines, anchor.row - from.row);
        taken[{to.stage, to.column}].insert(to.row);
        const QRectF rect = geometry.nodeRect(to);
        if (rect.intersects(visible))
            m_canvas.overlay().targets.append(rect);
    }
    showRoomMade(taken);
}

void MoveDrag::showRoomMade(const QHash<QPair<int, int>, QSet<int>> &taken)
{
    // As the model does it: in each column those in the way, and those below them, move down by the least.
    const MapScene &scene = m_canvas.scene();
    const QSet<int> carried(m_nodes.begin(), m_nodes.end());
    for (auto column = taken.cbegin(); column != taken.cend(); ++column) {
        const auto [stage, number] = column.key();
        if (number >= scene.geometry().stage(stage).columns)
            continue;
        const QRectF top = scene.geometry().nodeRect({stage, number, 0});
        int free = 0;
        for (const int node : scene.nodesIn({top.left(), 0, top.width(), scene.bounds().height()})) {
            const MapSlot slot = scene.node(node).slot;
            if (carried.contains(node) || slot.stage != stage || slot.column != number)
                continue;
            int row = std::max(slot.row, free);
            while (column->contains(row))
                ++row;
            free = row + 1;
            if (row != slot.row)
                m_canvas.overlay().moved.append({node, scene.geometry().nodeRect({stage, number, row}), false});
        }
    }
}

void MoveDrag::drop(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ArrowCursor);
    const auto insertion = target(pointer);
    if (!insertion || !m_canvas.scene().hasNode(m_anchor))
        return;
    QList<Model::Id<Model::Touchpoint>> ids;
    for (const int node : m_nodes) {
        if (m_canvas.scene().hasNode(node))
            ids.append(m_canvas.scene().node(node).id);
    }
    m_canvas.commands().moveTouchpoints(ids, m_canvas.scene().node(m_anchor).id, *insertion);
}

} // namespace Views
