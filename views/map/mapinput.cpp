#include "views/map/mapinput.h"

#include "views/map/mapcamera.h"
#include "views/theme/measures.h"

#include <QMouseEvent>
#include <QTimerEvent>

#include <algorithm>

namespace Views {

namespace {

constexpr double edge = 32;    ///< pixels from the border where scrolling begins
constexpr double fastest = 22; ///< pixels a step
constexpr int interval = 16;   ///< milliseconds

} // namespace

MapInput::MapInput(MapCanvas &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_select(canvas)
    , m_touchpoint(canvas)
    , m_connect(canvas)
    , m_header(canvas)
    , m_pan(canvas)
{
}

void MapInput::setGroundTool(MapTool &tool)
{
    if (m_ground == &tool)
        return;
    m_ground->leave();
    m_ground = &tool;
    m_active = nullptr;
}

MapPointer MapInput::pointer(const QMouseEvent &event) const
{
    MapPointer result = atView(event.position());
    result.button = event.button();
    result.buttons = event.buttons();
    result.modifiers = event.modifiers();
    return result;
}

MapPointer MapInput::atView(const QPointF &view) const
{
    MapPointer result = m_last;
    result.view = view;
    result.scene = m_canvas.camera().toScene(view);
    return result;
}

MapTool &MapInput::toolAt(const MapPointer &pointer)
{
    if (m_panning || pointer.button == Qt::MiddleButton)
        return m_pan;
    return pointer.view.y() < Measure::headerHeight ? static_cast<MapTool &>(m_header) : *m_ground;
}

void MapInput::press(const QMouseEvent &event)
{
    m_last = pointer(event);
    if (m_active)
        return;
    m_active = &toolAt(m_last);
    m_active->press(m_last);
}

void MapInput::move(const QMouseEvent &event)
{
    m_last = pointer(event);
    if (!m_active) {
        hoverWith(toolAt(m_last), m_last);
        return;
    }
    m_active->move(m_last);
    if (m_active->scrollsAtEdge() && !scrollStep().isNull()) {
        if (!m_scrolling.isActive())
            m_scrolling.start(interval, this);
    } else {
        m_scrolling.stop();
    }
}

void MapInput::release(const QMouseEvent &event)
{
    m_last = pointer(event);
    m_scrolling.stop();
    if (MapTool *tool = std::exchange(m_active, nullptr))
        tool->release(m_last);
    m_last.button = Qt::NoButton;
    hoverWith(toolAt(m_last), m_last);
}

void MapInput::doubleClick(const QMouseEvent &event)
{
    m_last = pointer(event);
    if (!m_active)
        toolAt(m_last).doubleClick(m_last);
}

void MapInput::leave()
{
    if (!m_active && m_hovered)
        std::exchange(m_hovered, nullptr)->leave();
}

void MapInput::setPanning(bool panning)
{
    if (m_panning == panning)
        return;
    m_panning = panning;
    if (!m_active)
        hoverWith(toolAt(m_last), m_last);
}

bool MapInput::cancel()
{
    m_scrolling.stop();
    if (MapTool *tool = std::exchange(m_active, nullptr); tool && tool->cancel())
        return true;
    return m_ground->giveUp();
}

void MapInput::follow()
{
    if (m_active && m_active->isDragging() && m_active->scrollsAtEdge()) {
        m_last = atView(m_last.view);
        m_active->move(m_last);
    }
}

void MapInput::hoverWith(MapTool &tool, const MapPointer &at)
{
    if (m_hovered && m_hovered != &tool)
        m_hovered->leave();
    m_hovered = &tool;
    tool.move(at);
}

QPointF MapInput::scrollStep() const
{
    const QSizeF size = m_canvas.camera().canvas();
    const auto along = [](double at, double from, double to) {
        const double before = std::clamp((from + edge - at) / edge, 0.0, 1.0);
        const double behind = std::clamp((at - to + edge) / edge, 0.0, 1.0);
        return (behind - before) * fastest;
    };
    return {along(m_last.view.x(), 0, size.width()),
            along(m_last.view.y(), Measure::headerHeight, Measure::headerHeight + size.height())};
}

void MapInput::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return;
    const QPointF step = scrollStep();
    if (!m_active || step.isNull()) {
        m_scrolling.stop();
        return;
    }
    m_canvas.panBy(step);
    follow();
}

} // namespace Views
