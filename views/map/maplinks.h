#pragma once

#include "views/map/linkindex.h"
#include "views/map/mapitems.h"
#include "views/map/maprouter.h"

#include <QHash>

#include <span>
#include <vector>

namespace Views {

/**
 * The connections of a map, each with its way and its text: found by id, by node and by place. A link is known by an
 * index, which stays as long as the connection is there; those of removed ones are used again.
 */
class MapLinks
{
public:
    void reserve(qsizetype count);
    /** Reads @p row, which joins two nodes given by their indexes; where one of them is −1, it goes. Its index, or −1.
     */
    int put(const Model::Connection &row, int from, int to);
    void remove(int link);
    /** To be called after put() and remove(), before anything below that depends on ranks. */
    void sort();
    /** Gives every link its way between @p nodes; returns where something else is to be seen now. Needs sort(). */
    QList<QRectF> route(const MapGeometry &geometry, std::span<const MapNode> nodes);

    int size() const { return int(m_links.size()); } ///< indexes are below
    int count() const { return int(m_byId.size()); }
    bool has(int link) const { return link >= 0 && link < size() && at(link).id; }
    const MapLink &at(int link) const { return m_links[size_t(link)]; }
    int indexOf(Model::Id<Model::Connection> id) const { return m_byId.value(id, -1); }
    /** Out of @p node and into it, in rank order. */
    QList<int> of(int node) const;
    /** Those of which something is in @p rect, in rank order. */
    QList<int> in(const QRectF &rect) const;

private:
    static void placeText(MapLink &link);
    QList<int> inRankOrder(QList<int> links) const;

    std::vector<MapLink> m_links; // those removed have no id
    std::vector<int> m_free;
    std::vector<int> m_order;  // by link: its place in rank order
    std::vector<int> m_sorted; // in rank order
    std::vector<int> m_routed; // those that have a way, in the order of m_routes
    MapRouter::Memory m_routes;
    std::vector<std::vector<int>> m_ofNode;
    QHash<Model::Id<Model::Connection>, int> m_byId;
    LinkIndex m_byPlace;
};

} // namespace Views
