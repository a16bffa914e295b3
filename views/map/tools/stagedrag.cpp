#include "views/map/tools/stagedrag.h"

#include "views/map/mapcamera.h"
#include "views/map/mapcommands.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"

namespace Views {

StageDrag::StageDrag(MapCanvas &canvas, const MapPointer &pressed, Model::Id<Model::Stage> stage)
    : MapDrag(canvas)
    , m_stage(stage)
    , m_start(pressed.scene.x())
{
}

int StageDrag::place(double x) const
{
    const MapGeometry &geometry = m_canvas.scene().geometry();
    const int self = m_canvas.scene().stageIndexOf(m_stage);
    int place = 0;
    for (int stage = 0; stage < geometry.stageCount(); ++stage) {
        if (stage != self && x > (geometry.stageLeft(stage) + geometry.stageRight(stage)) / 2)
            ++place;
    }
    return place == self ? -1 : place;
}

void StageDrag::move(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ClosedHandCursor);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.clearGesture();
    const MapScene &scene = m_canvas.scene();
    const int stage = scene.stageIndexOf(m_stage);
    if (stage < 0)
        return;
    const MapGeometry &geometry = scene.geometry();
    overlay.draggedStage = stage;
    overlay.draggedStageX =
        m_canvas.camera().toView({geometry.stageLeft(stage) + pointer.scene.x() - m_start, 0.0}).x();
    const int to = place(pointer.scene.x());
    if (to >= 0)
        overlay.stageMarkX = to > stage ? geometry.stageRight(to) : geometry.stageLeft(to);
}

void StageDrag::drop(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ArrowCursor);
    const int to = place(pointer.scene.x());
    if (to >= 0)
        m_canvas.commands().moveStage(m_stage, to);
}

} // namespace Views
