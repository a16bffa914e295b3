#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <array>
#include <span>

namespace Views {

/**
 * The way of a connection: a polyline of horizontal and vertical runs through the gaps and gutters, whose corners are
 * drawn round. It begins at the edge of one node and ends with its arrow's tip at the edge of another.
 */
class MapRoute
{
public:
    static constexpr int capacity = 8;

    void clear() { m_count = 0; }
    /** Adds a corner; one that lies where the last is, is dropped. */
    void add(const QPointF &point);
    std::span<const QPointF> points() const { return {m_points.data(), size_t(m_count)}; }
    bool isEmpty() const { return m_count < 2; }
    QPointF start() const { return m_points[0]; }
    QPointF end() const { return m_points[size_t(m_count) - 1]; }

    /** With round corners, up to the arrow's base. */
    QPainterPath path() const;
    /** The arrow head, its tip first. */
    QPolygonF arrow() const;
    /** Where a label of @p width stands so that it hides no node's words: on a run across, in a gutter, or in a gap. */
    QPointF labelCentre(double width) const;
    /** Everything that is painted, without the label. */
    QRectF bounds() const;
    double distanceTo(const QPointF &point) const;
    bool intersects(const QRectF &rect) const;

    friend bool operator==(const MapRoute &a, const MapRoute &b);

private:
    std::array<QPointF, capacity> m_points;
    int m_count = 0;
};

} // namespace Views
