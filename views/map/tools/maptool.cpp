#include "views/map/tools/maptool.h"

#include "views/map/mapoverlay.h"

#include <QApplication>

namespace Views {

void MapTool::press(const MapPointer &pointer)
{
    m_pressed = pointer;
    m_isPressed = true;
    m_drag = pressed(pointer);
}

void MapTool::move(const MapPointer &pointer)
{
    if (!m_isPressed) {
        hover(pointer);
        return;
    }
    if (!m_drag)
        return;
    if (!m_drag->hasBegun()) {
        if ((pointer.view - m_pressed.view).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag->begin();
    }
    m_drag->move(pointer);
    m_canvas.refresh();
}

void MapTool::release(const MapPointer &pointer)
{
    if (!m_isPressed)
        return;
    m_isPressed = false;
    const auto drag = std::move(m_drag);
    if (drag && drag->hasBegun()) {
        drag->move(pointer);
        m_canvas.overlay().clearGesture();
        drag->drop(pointer);
        m_canvas.refresh();
    } else {
        clicked(pointer);
    }
    hover(pointer);
}

void MapTool::leave()
{
    cancel();
    m_canvas.overlay().clearGesture();
    m_canvas.refresh();
}

bool MapTool::cancel()
{
    m_isPressed = false;
    const auto drag = std::move(m_drag);
    if (!drag || !drag->hasBegun())
        return false;
    m_canvas.overlay().clearGesture();
    m_canvas.refresh();
    return true;
}

} // namespace Views
