#pragma once

#include "views/map/tools/connecttool.h"
#include "views/map/tools/headertool.h"
#include "views/map/tools/pantool.h"
#include "views/map/tools/selecttool.h"
#include "views/map/tools/touchpointtool.h"

#include <QBasicTimer>
#include <QObject>

class QMouseEvent;

namespace Views {

/** Gives the pointer's events to the tool that they are for, and scrolls while one drags at the edge. */
class MapInput : public QObject
{
    Q_OBJECT
public:
    MapInput(MapCanvas &canvas, QObject *parent);

    /** The tool for the ground of the map: one of the three below. */
    void setGroundTool(MapTool &tool);
    SelectTool &selectTool() { return m_select; }
    TouchpointTool &touchpointTool() { return m_touchpoint; }
    ConnectTool &connectTool() { return m_connect; }

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave();
    /** The space bar: the hand, as long as it is held. */
    void setPanning(bool panning);
    /** Gives up a drag; false where there is none. */
    bool cancel();
    bool isDragging() const { return m_active && m_active->isDragging(); }
    /** The map moved under a resting pointer. */
    void follow();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    MapPointer pointer(const QMouseEvent &event) const;
    MapPointer atView(const QPointF &view) const;
    MapTool &toolAt(const MapPointer &pointer);
    void hoverWith(MapTool &tool, const MapPointer &pointer);
    QPointF scrollStep() const;

    MapCanvas &m_canvas;
    SelectTool m_select;
    TouchpointTool m_touchpoint;
    ConnectTool m_connect;
    HeaderTool m_header;
    PanTool m_pan;
    MapTool *m_ground = &m_select;
    MapTool *m_active = nullptr;  ///< pressed
    MapTool *m_hovered = nullptr; ///< saw the pointer last
    bool m_panning = false;
    MapPointer m_last;
    QBasicTimer m_scrolling;
};

} // namespace Views
