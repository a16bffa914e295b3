#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Views {

/**
 * Which part of the map is seen, and how large. A scene point p falls on p × zoom − offset of the canvas, which is the
 * view below the strip of stage titles; *view* positions count from the strip's top. A value.
 */
class MapCamera
{
public:
    static constexpr double minimumZoom = 0.01;
    static constexpr double maximumZoom = 4;

    double zoom() const { return m_zoom; }
    QPointF offset() const { return m_offset; }
    QSizeF canvas() const { return m_canvas; }
    /** What is seen, in scene units. */
    QRectF visible() const { return {m_offset / m_zoom, m_canvas / m_zoom}; }
    QPointF centre() const { return visible().center(); }

    void setCanvas(const QSizeF &size);
    /** What there is to be seen, in scene units, and how many pixels more at its right that don't zoom. */
    void setContent(const QRectF &content, double extraRight = 0);
    /** The greatest offset that scrolling reaches; one beyond, where zooming or panning led, stays reachable. */
    QPointF scrollEnd() const;

    QPointF toScene(const QPointF &view) const;
    QPointF toView(const QPointF &scene) const;
    QRectF toView(const QRectF &scene) const;

    /** Moves what is seen by @p pixels, no further than there is something to see. */
    void scrollBy(const QPointF &pixels);
    void setOffset(const QPointF &pixels);
    /** What is at @p view stays there, unless the map's left or upper edge comes in. */
    void zoomAt(double zoom, const QPointF &view);
    void centreOn(const QPointF &scene);
    void centreOn(const QPointF &scene, double zoom);
    /** Moves as little as needed to have @p scene and @p margin pixels around it in sight. */
    void reveal(const QRectF &scene, double margin);

    /** As this camera, with @p scene filling the canvas; never larger than 100 %. */
    MapCamera fitted(const QRectF &scene, double margin = 0) const;
    /** Between this camera (0) and @p other (1); zooms evenly to the eye. */
    MapCamera towards(const MapCamera &other, double progress) const;

    friend bool operator==(const MapCamera &, const MapCamera &) = default;

private:
    void hold();

    double m_zoom = 1;
    QPointF m_offset;
    QSizeF m_canvas{1, 1};
    QRectF m_content;
    double m_extraRight = 0;
};

} // namespace Views
