#include "views/map/maproute.h"

#include "views/theme/measures.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

constexpr double cornerRadius = 14;

double length(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

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
        const double in = std::min(cornerRadius, length(corner - before) / (i == 1 ? 1 : 2));
        const double out = std::min(cornerRadius, length(after - corner) / (i == m_count - 2 ? 1 : 2));
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

QPointF MapRoute::labelCentre() const
{
    QPointF result = m_count > 0 ? m_points[0] : QPointF();
    double longest = -1;
    for (int i = 1; i < m_count; ++i) {
        const QPointF run = m_points[size_t(i)] - m_points[size_t(i) - 1];
        // A label is wide: a run across is the better place for it than one up or down.
        const double weight = std::abs(run.x()) * 3 + std::abs(run.y());
        if (weight > longest) {
            longest = weight;
            result = (m_points[size_t(i)] + m_points[size_t(i) - 1]) / 2;
        }
    }
    return result;
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
        if (box(m_points[size_t(i)], m_points[size_t(i) - 1]).adjusted(-margin, -margin, margin, margin).intersects(rect))
            return true;
    }
    return false;
}

bool operator==(const MapRoute &a, const MapRoute &b)
{
    return a.m_count == b.m_count && std::equal(a.m_points.begin(), a.m_points.begin() + a.m_count, b.m_points.begin());
}

} // namespace Views
