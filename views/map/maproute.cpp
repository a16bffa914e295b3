#include "views/map/maproute.h"

#include "views/map/mapgeometry.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

constexpr double longestArm = 34; ///< from a corner to where its curve begins
constexpr double labelMargin = 16;

double length(const QPointF &vector) { return std::hypot(vector.x(), vector.y()); }

QPointF towards(const QPointF &from, const QPointF &to, double distance)
{
    const QPointF way = to - from;
    const double all = length(way);
    return all > 0 ? from + way * (distance / all) : from;
}

QRectF box(const QPointF &a, const QPointF &b)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

} // namespace

void MapRoute::add(const QPointF &point)
{
    Q_ASSERT(m_count < capacity);
    if (m_count > 0 && length(point - m_points[size_t(m_count) - 1]) < 0.5)
        return;
    m_points[size_t(m_count++)] = point;
}

QPainterPath MapRoute::path() const
{
    QPainterPath result;
    if (isEmpty())
        return result;
    result.moveTo(m_points[0]);
    const QPointF base = towards(end(), m_points[size_t(m_count) - 2], Measure::arrowLength - 1);
    for (int i = 1; i < m_count - 1; ++i) {
        const QPointF corner = m_points[size_t(i)];
        const QPointF before = m_points[size_t(i) - 1];
        const QPointF after = i + 1 == m_count - 1 ? base : m_points[size_t(i) + 1];
        // Two corners share a run half and half; the first and the last run belong to one corner alone.
        const double in = std::min(longestArm, length(corner - before) / (i == 1 ? 1 : 2));
        const double out = std::min(longestArm, length(after - corner) / (i == m_count - 2 ? 1 : 2));
        const QPointF from = towards(corner, before, in);
        const QPointF to = towards(corner, after, out);
        result.lineTo(from);
        constexpr double roundness = 0.6; // a little rounder than a circle's 0.55, which looks calmer in short runs
        result.cubicTo(from + (corner - from) * roundness, to + (corner - to) * roundness, to);
    }
    result.lineTo(base);
    return result;
}

QPolygonF MapRoute::arrow() const
{
    if (isEmpty())
        return {};
    const QPointF base = towards(end(), m_points[size_t(m_count) - 2], Measure::arrowLength);
    const QPointF along = (end() - base) / std::max(1e-9, length(end() - base));
    const QPointF across(-along.y() * Measure::arrowWidth / 2, along.x() * Measure::arrowWidth / 2);
    return QPolygonF{end(), base + across, base - across};
}

QPointF MapRoute::labelCentre(double width) const
{
    QLineF across, upright;
    for (int i = 1; i < m_count; ++i) {
        const QLineF run(m_points[size_t(i) - 1], m_points[size_t(i)]);
        QLineF &longest = std::abs(run.dx()) > std::abs(run.dy()) ? across : upright;
        if (run.length() > longest.length())
            longest = run;
    }
    if (across.length() > width + labelMargin)
        return across.center();
    if (upright.length() > Measure::rowPitch - Measure::nodeHeight - 1) {
        const double middle = upright.center().y();
        const double gutter = std::round((middle - MapGeometry::gutterCentre(0)) / Measure::rowPitch);
        return {upright.x1(), MapGeometry::gutterCentre(int(gutter))};
    }
    // Between two neighbours: beside their words, or else below both.
    constexpr double room = 2 * Measure::stageMargin + 14;
    return across.center() + QPointF(0, width <= room ? 0 : Measure::nodeHeight / 2 + 11);
}

QRectF MapRoute::bounds() const
{
    QRectF result;
    for (int i = 1; i < m_count; ++i)
        result = i == 1 ? box(m_points[0], m_points[1]) : result | box(m_points[size_t(i)], m_points[size_t(i) - 1]);
    constexpr double margin = Measure::arrowWidth / 2 + 1;
    return result.adjusted(-margin, -margin, margin, margin);
}

double MapRoute::distanceTo(const QPointF &point) const
{
    double nearest = std::numeric_limits<double>::max();
    for (int i = 1; i < m_count; ++i) {
        const QPointF a = m_points[size_t(i) - 1];
        const QPointF run = m_points[size_t(i)] - a;
        const double t = std::clamp(QPointF::dotProduct(point - a, run) / QPointF::dotProduct(run, run), 0.0, 1.0);
        nearest = std::min(nearest, length(point - (a + run * t)));
    }
    return nearest;
}

bool MapRoute::intersects(const QRectF &rect) const
{
    constexpr double margin = Measure::arrowWidth / 2 + 1;
    for (int i = 1; i < m_count; ++i) {
        if (box(m_points[size_t(i)], m_points[size_t(i) - 1])
                .adjusted(-margin, -margin, margin, margin)
                .intersects(rect))
            return true;
    }
    return false;
}

bool operator==(const MapRoute &a, const MapRoute &b)
{
    return a.m_count == b.m_count && std::equal(a.m_points.begin(), a.m_points.begin() + a.m_count, b.m_points.begin());
}

} // namespace Views
