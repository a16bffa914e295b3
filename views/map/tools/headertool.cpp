#include "views/map/tools/headertool.h"

#include "views/map/mapcommands.h"
#include "views/map/mapnaming.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"
#include "views/map/tools/borderdrag.h"
#include "views/map/tools/stagedrag.h"

namespace Views {

MapHeader::Hit HeaderTool::hitAt(const MapPointer &pointer) const
{
    return MapHeader::hitAt(m_canvas.scene(), m_canvas.camera(), pointer.view);
}

std::unique_ptr<MapDrag> HeaderTool::pressed(const MapPointer &pointer)
{
    m_pressed = hitAt(pointer);
    if (m_pressed.stage < 0)
        return nullptr;
    const auto stage = m_canvas.scene().stages()[m_pressed.stage].id;
    if (m_pressed.what == MapHeader::Hit::Title) {
        m_canvas.selection().select(stage);
        if (m_canvas.canEdit())
            return std::make_unique<StageDrag>(m_canvas, pointer, stage);
    }
    if (m_pressed.what == MapHeader::Hit::Border && m_canvas.canEdit())
        return std::make_unique<BorderDrag>(m_canvas, stage);
    return nullptr;
}

void HeaderTool::clicked(const MapPointer &pointer)
{
    const MapHeader::Hit hit = hitAt(pointer);
    if (!m_canvas.canEdit() || !(hit == m_pressed))
        return;
    if (hit.what == MapHeader::Hit::Add) {
        m_canvas.naming().nameNewStage(m_canvas.scene().geometry().stageCount());
    } else if (hit.what == MapHeader::Hit::Chevron) {
        const MapStage &stage = m_canvas.scene().stages()[hit.stage];
        m_canvas.commands().setStageCollapsed(stage.id, !stage.collapsed);
    }
}

void HeaderTool::doubleClick(const MapPointer &pointer)
{
    const MapHeader::Hit hit = hitAt(pointer);
    if (hit.what == MapHeader::Hit::Title && m_canvas.canEdit())
        m_canvas.naming().renameStage(m_canvas.scene().stages()[hit.stage].id);
}

void HeaderTool::hover(const MapPointer &pointer)
{
    const MapHeader::Hit hit = hitAt(pointer);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.headerHover = hit;
    overlay.border = hit.what == MapHeader::Hit::Border && m_canvas.canEdit() ? hit.stage : -1;
    if (overlay.border >= 0)
        overlay.borderX = m_canvas.scene().geometry().stageRight(hit.stage);
    m_canvas.setCursor(overlay.border >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    m_canvas.refresh();
}

void HeaderTool::leave()
{
    m_canvas.overlay().headerHover = {};
    m_canvas.overlay().border = -1;
    MapTool::leave();
}

} // namespace Views
