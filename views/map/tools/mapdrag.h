#pragma once

#include "views/map/tools/mapcanvas.h"

namespace Views {

/** One drag from press to release. It previews in the overlay, and edits only when it is dropped. */
class MapDrag
{
public:
    explicit MapDrag(MapCanvas &canvas)
        : m_canvas(canvas)
    {
    }
    virtual ~MapDrag() = default;
    MapDrag(const MapDrag &) = delete;
    MapDrag &operator=(const MapDrag &) = delete;

    /** The pointer has left the place where it was pressed. */
    void begin() { m_begun = true; }
    bool hasBegun() const { return m_begun; }
    virtual void move(const MapPointer &pointer) = 0;
    /** Comes after a move() to the same place, with a cleared overlay. */
    virtual void drop(const MapPointer &pointer) = 0;
    virtual bool scrollsAtEdge() const { return true; }

protected:
    MapCanvas &m_canvas;

private:
    bool m_begun = false;
};

} // namespace Views
