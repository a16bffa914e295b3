#pragma once

#include "views/map/tools/mapdrag.h"

namespace Views {

/** Pulls the map about. */
class PanDrag : public MapDrag
{
public:
    PanDrag(MapCanvas &canvas, const MapPointer &pressed)
        : MapDrag(canvas)
        , m_last(pressed.view)
    {
    }

    void move(const MapPointer &pointer) override
    {
        m_canvas.setCursor(Qt::ClosedHandCursor);
        m_canvas.panBy(m_last - pointer.view);
        m_last = pointer.view;
    }
    void drop(const MapPointer &) override { m_canvas.setCursor(Qt::ArrowCursor); }
    bool scrollsAtEdge() const override { return false; }

private:
    QPointF m_last;
};

} // namespace Views
