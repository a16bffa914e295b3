#pragma once

#include "views/map/maproute.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Views {

/** Finds the links near a place: a grid of cells, each with the links that run through it. */
class LinkIndex
{
public:
    void clear() { m_cells.clear(); }
    void insert(int link, const MapRoute &route, const QRectF &label);
    void remove(int link, const MapRoute &route, const QRectF &label);
    /** Each once, in no order; may hold some that only come near. */
    QList<int> near(const QRectF &rect) const;

private:
    template <class Visit>
    static void forEachCell(const MapRoute &route, const QRectF &label, Visit &&visit);

    QHash<quint64, QList<int>> m_cells;
    mutable std::vector<quint32> m_seen; ///< by link: the last query that found it
    mutable quint32 m_query = 0;
};

} // namespace Views
