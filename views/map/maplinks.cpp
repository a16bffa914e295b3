#include "views/map/maplinks.h"

#include "views/map/nodetext.h"

#include <algorithm>
#include <numeric>

namespace Views {

using namespace Model;

namespace {

constexpr double labelHeight = 19;
constexpr double labelPadding = 7;

} // namespace

void MapLinks::reserve(qsizetype count)
{
    m_links.reserve(size_t(count));
    m_byId.reserve(count);
}

int MapLinks::put(const Connection &row, int from, int to)
{
    int index = indexOf(row.id);
    if (from < 0 || to < 0 || from == to) {
        if (index >= 0)
            remove(index);
        return -1;
    }
    if (index < 0) {
        if (m_free.empty()) {
            index = size();
            m_links.emplace_back();
        } else {
            index = m_free.back();
            m_free.pop_back();
        }
        m_byId.insert(row.id, index);
    }
    MapLink &link = m_links[size_t(index)];
    m_byPlace.remove(index, link.route, link.textRect);
    for (const int node : {link.from, link.to}) {
        if (node >= 0)
            std::erase(m_ofNode[size_t(node)], index);
    }
    link.id = row.id;
    link.rank = row.rank;
    link.from = from;
    link.to = to;
    link.kind = row.kind;
    link.label = row.label;
    link.probability = row.probability;
    placeText(link);
    m_byPlace.insert(index, link.route, link.textRect);
    m_ofNode.resize(std::max(m_ofNode.size(), size_t(std::max(from, to)) + 1));
    m_ofNode[size_t(from)].push_back(index);
    m_ofNode[size_t(to)].push_back(index);
    return index;
}

void MapLinks::remove(int index)
{
    MapLink &link = m_links[size_t(index)];
    m_byPlace.remove(index, link.route, link.textRect);
    m_byId.remove(link.id);
    std::erase(m_ofNode[size_t(link.from)], index);
    std::erase(m_ofNode[size_t(link.to)], index);
    link = MapLink();
    m_free.push_back(index);
}

void MapLinks::sort()
{
    m_sorted.clear();
    m_sorted.reserve(m_links.size());
    for (int i = 0; i < size(); ++i) {
        if (has(i))
            m_sorted.push_back(i);
    }
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return at(a).rank < at(b).rank; });
    m_order.assign(m_links.size(), 0);
    for (int i = 0; i < int(m_sorted.size()); ++i)
        m_order[size_t(m_sorted[size_t(i)])] = i;
}

QList<QRectF> MapLinks::route(const MapGeometry &geometry, std::span<const MapNode> nodes)
{
    QList<MapSlot> taken;
    taken.reserve(qsizetype(nodes.size()));
    for (const MapNode &node : nodes) {
        if (node.id && node.slot.stage >= 0)
            taken.append(node.slot);
    }
    // In rank order: ways that share a gap are ordered by rank where nothing else decides.
    std::vector<RouteRequest> requests;
    std::vector<int> asked;
    requests.reserve(m_sorted.size());
    asked.reserve(m_sorted.size());
    for (const int i : m_sorted) {
        const MapSlot &from = nodes[size_t(at(i).from)].slot;
        const MapSlot &to = nodes[size_t(at(i).to)].slot;
        if (from.stage < 0 || to.stage < 0)
            continue;
        requests.push_back({from, to, at(i).kind});
        asked.push_back(i);
    }
    std::vector<int> positions = MapRouter(geometry, taken).update(requests, m_routes);
    if (asked != m_routed) {
        // Others stand at the positions now.
        positions.resize(asked.size());
        std::iota(positions.begin(), positions.end(), 0);
        m_routed = std::move(asked);
    }
    QList<QRectF> result;
    for (const int n : positions) {
        const int index = m_routed[size_t(n)];
        MapLink &link = m_links[size_t(index)];
        const MapRoute &route = m_routes.at(n);
        if (link.route == route)
            continue;
        if (!link.route.isEmpty()) {
            result.append(link.route.bounds());
            result.append(link.textRect);
            m_byPlace.remove(index, link.route, link.textRect);
        }
        link.route = route;
        placeText(link);
        m_byPlace.insert(index, link.route, link.textRect);
        result.append(link.route.bounds());
        result.append(link.textRect);
    }
    return result;
}

void MapLinks::placeText(MapLink &link)
{
    link.text.clear();
    link.textRect = QRectF();
    if (link.route.isEmpty())
        return;
    const LinkText text = linkText(link.label, link.probability);
    link.text = text.text;
    if (!link.text.isEmpty()) {
        link.textRect = QRectF(0, 0, text.width + 2 * labelPadding, labelHeight);
        link.textRect.moveCenter(link.route.labelCentre(link.textRect.width()));
    }
}

QList<int> MapLinks::of(int node) const
{
    if (size_t(node) >= m_ofNode.size())
        return {};
    const std::vector<int> &links = m_ofNode[size_t(node)];
    return inRankOrder(QList<int>(links.begin(), links.end()));
}

QList<int> MapLinks::in(const QRectF &rect) const
{
    QList<int> result = m_byPlace.near(rect);
    result.removeIf([&](int link) { return !at(link).route.intersects(rect) && !at(link).textRect.intersects(rect); });
    return inRankOrder(std::move(result));
}

QList<int> MapLinks::inRankOrder(QList<int> links) const
{
    std::sort(links.begin(), links.end(), [this](int a, int b) { return m_order[size_t(a)] < m_order[size_t(b)]; });
    return links;
}

} // namespace Views
