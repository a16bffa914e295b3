#pragma once

#include "views/map/tools/mapcanvas.h"
#include "views/map/tools/mapdrag.h"

#include <memory>

namespace Views {

/** What the pointer does on the map: one at a time. A drag that it begins is a state object of its own. */
class MapTool
{
public:
    explicit MapTool(MapCanvas &canvas)
        : m_canvas(canvas)
    {
    }
    virtual ~MapTool() = default;
    MapTool(const MapTool &) = delete;
    MapTool &operator=(const MapTool &) = delete;

    void press(const MapPointer &pointer);
    void move(const MapPointer &pointer);
    void release(const MapPointer &pointer);
    virtual void doubleClick(const MapPointer &) {}
    /** The pointer left, or another tool takes over. */
    virtual void leave();
    /** Gives up what is going on; false where nothing was. */
    bool cancel();
    /** Gives up what goes on without a pressed button; false where nothing does. */
    virtual bool giveUp() { return false; }
    bool isDragging() const { return m_drag && m_drag->hasBegun(); }
    /** True while the view should scroll when the pointer comes to its edge. */
    bool scrollsAtEdge() const { return isDragging() && m_drag->scrollsAtEdge(); }

protected:
    /** A press; returns the drag that moving from here would be, if any. */
    virtual std::unique_ptr<MapDrag> pressed(const MapPointer &pointer) = 0;
    /** Released where it was pressed: no drag began. */
    virtual void clicked(const MapPointer &) {}
    virtual void hover(const MapPointer &) {}

    MapCanvas &m_canvas;

private:
    std::unique_ptr<MapDrag> m_drag;
    MapPointer m_pressed;
    bool m_isPressed = false;
};

} // namespace Views
