#include "views/map/mapcamera.h"

#include "views/theme/measures.h"

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

/** How much of the map stays in sight however far it is pushed, as a share of the canvas. */
constexpr double leastInSight = 0.35;

constexpr QPointF header{0, Measure::headerHeight};

} // namespace

void MapCamera::setCanvas(const QSizeF &size)
{
    m_canvas = size.expandedTo(QSizeF(1, 1));
    hold();
}

void MapCamera::setContent(const QRectF &content, double extraRight)
{
    m_content = content;
    m_extraRight = extraRight;
    hold();
}

QPointF MapCamera::scrollEnd() const
{
    const double right = m_content.right() * m_zoom + m_extraRight - m_canvas.width();
    const double bottom = m_content.bottom() * m_zoom - m_canvas.height();
    return {std::max({0.0, right, m_offset.x()}), std::max({0.0, bottom, m_offset.y()})};
}

QPointF MapCamera::toScene(const QPointF &view) const { return (view - header + m_offset) / m_zoom; }

QPointF MapCamera::toView(const QPointF &scene) const { return scene * m_zoom - m_offset + header; }

QRectF MapCamera::toView(const QRectF &scene) const { return {toView(scene.topLeft()), scene.size() * m_zoom}; }

void MapCamera::scrollBy(const QPointF &pixels)
{
    const QPointF end = scrollEnd();
    setOffset({std::min(m_offset.x() + pixels.x(), end.x()), std::min(m_offset.y() + pixels.y(), end.y())});
}

void MapCamera::setOffset(const QPointF &pixels)
{
    m_offset = pixels;
    hold();
}

void MapCamera::zoomAt(double zoom, const QPointF &view)
{
    const QPointF scene = toScene(view);
    m_zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    m_offset += toView(scene) - view;
    hold();
}

void MapCamera::centreOn(const QPointF &scene) { centreOn(scene, m_zoom); }

void MapCamera::centreOn(const QPointF &scene, double zoom)
{
    m_zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    m_offset = scene * m_zoom - QPointF(m_canvas.width(), m_canvas.height()) / 2;
    hold();
    const double right = std::max(0.0, m_content.right() * m_zoom + m_extraRight - m_canvas.width());
    const double bottom = std::max(0.0, m_content.bottom() * m_zoom - m_canvas.height());
    m_offset = {std::min(m_offset.x(), right), std::min(m_offset.y(), bottom)};
}

void MapCamera::reveal(const QRectF &scene, double margin)
{
    const auto along = [&](double from, double to, double offset, double size) {
        from = from * m_zoom - margin;
        to = to * m_zoom + margin;
        if (to - from > size || from < offset)
            return from;
        return to > offset + size ? to - size : offset;
    };
    setOffset({along(scene.left(), scene.right(), m_offset.x(), m_canvas.width()),
               along(scene.top(), scene.bottom(), m_offset.y(), m_canvas.height())});
}

MapCamera MapCamera::fitted(const QRectF &scene, double margin) const
{
    MapCamera result = *this;
    const QSizeF room(std::max(1.0, m_canvas.width() - 2 * margin), std::max(1.0, m_canvas.height() - 2 * margin));
    const double zoom =
        std::min({1.0, room.width() / std::max(1.0, scene.width()), room.height() / std::max(1.0, scene.height())});
    result.centreOn(scene.center(), zoom);
    return result;
}

MapCamera MapCamera::towards(const MapCamera &other, double progress) const
{
    if (progress >= 1)
        return other;
    MapCamera result = *this;
    result.m_zoom = m_zoom * std::pow(other.m_zoom / m_zoom, progress);
    // The centre keeps step with the zoom, so that what both show doesn't swing out of sight in between.
    const double share = std::abs(other.m_zoom - m_zoom) < 1e-9
                             ? progress
                             : (1 / result.m_zoom - 1 / m_zoom) / (1 / other.m_zoom - 1 / m_zoom);
    const QPointF centre_ = centre() + (other.centre() - centre()) * share;
    result.m_offset = centre_ * result.m_zoom - QPointF(m_canvas.width(), m_canvas.height()) / 2;
    return result;
}

void MapCamera::hold()
{
    const double right = m_content.right() * m_zoom + m_extraRight - m_canvas.width() * leastInSight;
    const double bottom = m_content.bottom() * m_zoom - m_canvas.height() * leastInSight;
    m_offset = {std::clamp(m_offset.x(), 0.0, std::max(0.0, right)),
                std::clamp(m_offset.y(), 0.0, std::max(0.0, bottom))};
}

} // namespace Views
