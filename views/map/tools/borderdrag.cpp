#include "views/map/tools/borderdrag.h"

#include "views/map/mapcommands.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"

#include <algorithm>

namespace Views {

BorderDrag::BorderDrag(MapCanvas &canvas, Model::Id<Model::Stage> stage)
    : MapDrag(canvas)
    , m_stage(stage)
{
    const MapScene &scene = canvas.scene();
    const int index = scene.stageIndexOf(stage);
    const QRectF column(scene.geometry().stageLeft(index), 0, scene.geometry().stageWidth(index),
                        scene.bounds().height());
    for (const int node : scene.nodesIn(column)) {
        if (scene.node(node).slot.stage == index)
            m_needed = std::max(m_needed, scene.node(node).slot.column + 1);
    }
}

int BorderDrag::columns(int stage, double x) const
{
    return std::max(m_needed, m_canvas.scene().geometry().columnsForBorder(stage, x));
}

void BorderDrag::move(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::SplitHCursor);
    MapOverlay &overlay = m_canvas.overlay();
    overlay.clearGesture();
    const int stage = m_canvas.scene().stageIndexOf(m_stage);
    if (stage < 0)
        return;
    overlay.border = stage;
    overlay.borderX =
        m_canvas.scene().geometry().stageLeft(stage) + columns(stage, pointer.scene.x()) * Measure::columnPitch;
}

void BorderDrag::drop(const MapPointer &pointer)
{
    m_canvas.setCursor(Qt::ArrowCursor);
    const int stage = m_canvas.scene().stageIndexOf(m_stage);
    if (stage >= 0)
        m_canvas.commands().setStageWidth(m_stage, columns(stage, pointer.scene.x()));
}

} // namespace Views
