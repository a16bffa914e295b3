#include "views/map/tools/selecttool.h"

#include "views/map/mapcamera.h"
#include "views/map/mapnaming.h"
#include "views/map/mapoverlay.h"
#include "views/map/mappainter.h"
#include "views/map/mapselection.h"
#include "views/map/tools/banddrag.h"
#include "views/map/tools/borderdrag.h"
#include "views/map/tools/linkdrag.h"
#include "views/map/tools/movedrag.h"
#include "views/map/tools/reconnectdrag.h"

namespace Views {

namespace {

constexpr Qt::KeyboardModifiers adding = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

MapHit SelectTool::hitAt(const MapPointer &pointer) const
{
    MapHit hit = m_canvas.scene().hit(pointer.scene, m_canvas.tolerance());
    // Far out, or where nothing can be changed, an edge is too small or of no use: it belongs to its node.
    const bool handles =
        m_canvas.canEdit() && MapPainter::detailAt(m_canvas.camera().zoom()) == MapPainter::Detail::Full;
    if (!handles && hit.what == MapHit::Edge)
        hit.what = MapHit::Node;
    if (!handles && (hit.what == MapHit::LinkStart || hit.what == MapHit::LinkEnd))
        hit.what = MapHit::Link;
    if (!m_canvas.canEdit() && hit.what == MapHit::Border)
        hit = {};
    return hit;
}

/** Whose feedback the number under the pointer is of; none where there is no number. */
Model::Id<Model::Touchpoint> SelectTool::badgeAt(const MapPointer &pointer) const
{
    const int node = m_canvas.scene().feedbackAt(pointer.scene, m_canvas.tolerance());
    return node < 0 || (pointer.modifiers & adding) ? Model::Id<Model::Touchpoint>() : m_canvas.scene().node(node).id;
}

std::unique_ptr<MapDrag> SelectTool::pressed(const MapPointer &pointer)
{
    m_narrows = false;
    m_badge = badgeAt(pointer);
    if (m_badge)
        return pressedNode(pointer, m_canvas.scene().indexOf(m_badge));
    const MapHit hit = hitAt(pointer);
    switch (hit.what) {
    case MapHit::Node:
        return pressedNode(pointer, hit.index);
    case MapHit::Edge:
        m_narrows = true;
        return std::make_unique<LinkDrag>(m_canvas, m_canvas.scene().node(hit.index).id);
    case MapHit::Link:
    case MapHit::LinkStart:
    case MapHit::LinkEnd:
        return pressedLink(pointer, hit);
    case MapHit::Border:
        return std::make_unique<BorderDrag>(m_canvas, m_canvas.scene().stages()[hit.index].id);
    case MapHit::Nothing:
        break;
    }
    if (!(pointer.modifiers & adding))
        m_canvas.selection().clear();
    return std::make_unique<BandDrag>(m_canvas, pointer);
}

std::unique_ptr<MapDrag> SelectTool::pressedNode(const MapPointer &pointer, int node)
{
    const auto id = m_canvas.scene().node(node).id;
    MapSelection &selection = m_canvas.selection();
    if (pointer.modifiers & adding)
        selection.toggle(id);
    else if (!selection.contains(id))
        selection.select(id);
    else
        m_narrows = true;
    if (!selection.contains(id) || !m_canvas.canEdit())
        return nullptr;
    return std::make_unique<MoveDrag>(m_canvas, pointer, node);
}

std::unique_ptr<MapDrag> SelectTool::pressedLink(const MapPointer &pointer, const MapHit &hit)
{
    const auto id = m_canvas.scene().link(hit.index).id;
    if (pointer.modifiers & adding)
        m_canvas.selection().toggle(id);
    else
        m_canvas.selection().select(id);
    if (hit.what == MapHit::Link)
        return nullptr;
    return std::make_unique<ReconnectDrag>(m_canvas, id,
                                           hit.what == MapHit::LinkStart ? Model::End::From : Model::End::To);
}

void SelectTool::clicked(const MapPointer &pointer)
{
    if (m_badge && m_badge == badgeAt(pointer)) {
        m_canvas.selection().select(m_badge);
        m_canvas.askForFeedback(m_badge);
        return;
    }
    const MapHit hit = hitAt(pointer);
    if (!m_narrows || (hit.what != MapHit::Node && hit.what != MapHit::Edge))
        return;
    const auto id = m_canvas.scene().node(hit.index).id;
    if (pointer.modifiers & adding)
        m_canvas.selection().toggle(id);
    else
        m_canvas.selection().select(id);
}

void SelectTool::doubleClick(const MapPointer &pointer)
{
    const MapHit hit = hitAt(pointer);
    if (!m_canvas.canEdit() || badgeAt(pointer)) // the first click asked for it
        return;
    switch (hit.what) {
    case MapHit::Node:
    case MapHit::Edge:
        m_canvas.naming().rename(m_canvas.scene().node(hit.index).id);
        return;
    case MapHit::Link:
    case MapHit::LinkStart:
    case MapHit::LinkEnd:
        m_canvas.naming().editLabel(m_canvas.scene().link(hit.index).id);
        return;
    case MapHit::Border:
        return;
    case MapHit::Nothing:
        break;
    }
    if (const auto slot = m_canvas.scene().geometry().slotAt(pointer.scene))
        m_canvas.naming().nameNew(*slot);
}

void SelectTool::hover(const MapPointer &pointer)
{
    const auto badge = badgeAt(pointer);
    const MapHit hit = badge ? MapHit{MapHit::Node, m_canvas.scene().indexOf(badge)} : hitAt(pointer);
    const bool onNode = hit.what == MapHit::Node || hit.what == MapHit::Edge;
    const bool onEnd = hit.what == MapHit::LinkStart || hit.what == MapHit::LinkEnd;
    MapOverlay &overlay = m_canvas.overlay();
    overlay.hoveredNode = onNode ? hit.index : -1;
    overlay.hoveredHandles = hit.what == MapHit::Edge;
    overlay.hoveredLink = hit.what == MapHit::Link || onEnd ? hit.index : -1;
    overlay.border = hit.what == MapHit::Border ? hit.index : -1;
    if (overlay.border >= 0)
        overlay.borderX = m_canvas.scene().geometry().stageRight(hit.index);
    m_canvas.setCursor(hit.what == MapHit::Edge || onEnd   ? Qt::CrossCursor
                       : hit.what == MapHit::Link || badge ? Qt::PointingHandCursor
                       : hit.what == MapHit::Border        ? Qt::SplitHCursor
                                                           : Qt::ArrowCursor);
    m_canvas.refresh();
}

void SelectTool::leave()
{
    MapOverlay &overlay = m_canvas.overlay();
    overlay.hoveredNode = overlay.hoveredLink = overlay.border = -1;
    overlay.hoveredHandles = false;
    MapTool::leave();
}

} // namespace Views
