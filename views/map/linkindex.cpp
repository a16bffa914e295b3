#include "views/map/linkindex.h"

#include "views/theme/measures.h"

#include <cmath>

namespace Views {

namespace {

constexpr double cellWidth = 4 * Measure::columnPitch;
constexpr double cellHeight = 4 * Measure::rowPitch;

quint64 key(int x, int y) { return quint64(quint32(x)) << 32 | quint32(y); }

int cellX(double x) { return int(std::floor(x / cellWidth)); }

int cellY(double y) { return int(std::floor(y / cellHeight)); }

} // namespace

template <class Visit>
void LinkIndex::forEachCell(const MapRoute &route, const QRectF &label, Visit &&visit)
{
    const auto cells = [&](double left, double top, double right, double bottom) {
        for (int x = cellX(left); x <= cellX(right); ++x) {
            for (int y = cellY(top); y <= cellY(bottom); ++y)
                visit(key(x, y));
        }
    };
    constexpr double margin = Measure::arrowWidth / 2 + 1;
    const auto points = route.points();
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1];
        const QPointF &b = points[i];
        cells(std::min(a.x(), b.x()) - margin, std::min(a.y(), b.y()) - margin, std::max(a.x(), b.x()) + margin,
              std::max(a.y(), b.y()) + margin);
    }
    if (!label.isEmpty())
        cells(label.left(), label.top(), label.right(), label.bottom());
}

void LinkIndex::insert(int link, const MapRoute &route, const QRectF &label)
{
    forEachCell(route, label, [&](quint64 cell) {
        QList<int> &links = m_cells[cell];
        if (links.isEmpty() || links.back() != link)
            links.append(link);
    });
    if (m_seen.size() <= size_t(link))
        m_seen.resize(size_t(link) + 1);
}

void LinkIndex::remove(int link, const MapRoute &route, const QRectF &label)
{
    forEachCell(route, label, [&](quint64 cell) {
        if (const auto found = m_cells.find(cell); found != m_cells.end()) {
            found->removeAll(link);
            if (found->isEmpty())
                m_cells.erase(found);
        }
    });
}

QList<int> LinkIndex::near(const QRectF &rect) const
{
    QList<int> result;
    ++m_query;
    const auto take = [&](const QList<int> &links) {
        for (const int link : links) {
            if (m_seen[size_t(link)] != m_query) {
                m_seen[size_t(link)] = m_query;
                result.append(link);
            }
        }
    };
    const double cells = (rect.width() / cellWidth + 1) * (rect.height() / cellHeight + 1);
    if (cells > double(m_cells.size())) {
        for (const QList<int> &links : m_cells)
            take(links);
        return result;
    }
    for (int x = cellX(rect.left()); x <= cellX(rect.right()); ++x) {
        for (int y = cellY(rect.top()); y <= cellY(rect.bottom()); ++y) {
            if (const auto found = m_cells.constFind(key(x, y)); found != m_cells.constEnd())
                take(*found);
        }
    }
    return result;
}

} // namespace Views
