#include "model/journey/layout/layeredlayout.h"

#include "model/journey/layout/columnassignment.h"
#include "model/journey/layout/layerordering.h"
#include "model/journey/layout/rowassignment.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace Model {

namespace {

/** The layer of each touchpoint: its column, counted across the stages. */
QList<int> layersOf(const LayoutGraph &graph, const QList<int> &columns, int *count)
{
    std::vector<int> widths(size_t(graph.stageCount), 0);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int &width = widths[size_t(graph.stages[i])];
        width = std::max(width, columns[i] + 1);
    }
    *count = 0;
    for (int &width : widths)
        *count += std::exchange(width, *count);
    QList<int> layers(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        layers[i] = widths[size_t(graph.stages[i])] + columns[i];
    return layers;
}

/** Leads lines through the layers, with a node in each that they reach over. */
class Router
{
public:
    Router(LayerOrdering &ordering, const QList<int> &layers)
        : m_ordering(ordering)
        , m_layers(layers)
    {
        m_left = 20 * layers.size() + 1000;
    }

    void route(int from, int to, bool pinned)
    {
        if (m_layers[from] > m_layers[to])
            std::swap(from, to);
        const int span = m_layers[to] - m_layers[from];
        if (span == 0)
            return;
        // Lines across the whole map say little about order, and their nodes would be most of the work.
        constexpr int longest = 40;
        if (!pinned && span > longest)
            return;
        if ((m_left -= span) < 0)
            return;
        int last = from;
        for (int layer = m_layers[from] + 1; layer < m_layers[to]; ++layer) {
            const int node = m_ordering.addNode(layer, pinned);
            m_ordering.addLine(last, node);
            last = node;
        }
        m_ordering.addLine(last, to);
    }

private:
    LayerOrdering &m_ordering;
    const QList<int> &m_layers;
    qint64 m_left = 0;
};

bool isSound(const LayoutGraph &graph)
{
    const auto touchpoints = graph.stages.size();
    const auto isTouchpoint = [touchpoints](int i) { return i >= 0 && i < touchpoints; };
    return std::all_of(graph.stages.begin(), graph.stages.end(),
                       [&](int s) { return s >= 0 && s < graph.stageCount; }) &&
           std::all_of(graph.edges.begin(), graph.edges.end(),
                       [&](const LayoutGraph::Edge &e) { return isTouchpoint(e.from) && isTouchpoint(e.to); }) &&
           std::all_of(graph.mainPath.begin(), graph.mainPath.end(), isTouchpoint);
}

} // namespace

QList<Cell> layeredLayout(const LayoutGraph &graph)
{
    Q_ASSERT(isSound(graph));
    const auto count = int(graph.stages.size());
    const QList<int> columns = assignColumns(graph);
    int layerCount = 0;
    const QList<int> layers = layersOf(graph, columns, &layerCount);

    std::vector<bool> pinned(size_t(count), false);
    std::vector<bool> taken(size_t(layerCount), false); // the first row, by the main path
    for (const int touchpoint : graph.mainPath) {
        pinned[size_t(touchpoint)] = !taken[size_t(layers[touchpoint])];
        taken[size_t(layers[touchpoint])] = true;
    }
    std::set<std::pair<int, int>> straight;
    for (qsizetype i = 0; i + 1 < graph.mainPath.size(); ++i) {
        const int from = graph.mainPath[i];
        const int to = graph.mainPath[i + 1];
        if (layers[from] >= layers[to])
            continue;
        const auto first = taken.begin() + layers[from] + 1;
        const auto last = taken.begin() + layers[to];
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        straight.insert({from, to});
    }

    LayerOrdering ordering(layerCount);
    for (int i = 0; i < count; ++i)
        ordering.addNode(layers[i], pinned[size_t(i)]);
    Router router(ordering, layers);
    for (const auto &[from, to] : straight)
        router.route(from, to, true);
    std::vector<std::vector<int>> before(static_cast<size_t>(count)), behind(static_cast<size_t>(count));
    for (const LayoutGraph::Edge &edge : graph.edges) {
        if (!straight.contains({edge.from, edge.to}))
            router.route(edge.from, edge.to, false);
        if (edge.forwards && layers[edge.from] < layers[edge.to]) {
            behind[size_t(edge.from)].push_back(edge.to);
            before[size_t(edge.to)].push_back(edge.from);
        }
    }
    ordering.order();

    std::vector<OrderedLayer> ordered(static_cast<size_t>(layerCount));
    for (int layer = 0; layer < layerCount; ++layer) {
        OrderedLayer &result = ordered[size_t(layer)];
        for (const int node : ordering.layer(layer)) {
            if (node < count)
                result.touchpoints.push_back(node);
        }
        result.startsWithMainPath = !result.touchpoints.empty() && pinned[size_t(result.touchpoints.front())];
        result.isFirstRowTaken = taken[size_t(layer)];
    }
    const QList<int> rows = assignRows(ordered, before, behind);

    QList<Cell> cells(count);
    for (int i = 0; i < count; ++i)
        cells[i] = {columns[i], rows[i]};
    return cells;
}

qint64 crossings(const LayoutGraph &graph, const QList<Cell> &cells)
{
    QList<int> columns(cells.size());
    std::transform(cells.begin(), cells.end(), columns.begin(), [](const Cell &cell) { return cell.column; });
    int layerCount = 0;
    const QList<int> layers = layersOf(graph, columns, &layerCount);
    const auto side = [&](int a, int b, int c) {
        const qint64 area = qint64(layers[b] - layers[a]) * (cells[c].row - cells[a].row) -
                            qint64(cells[b].row - cells[a].row) * (layers[c] - layers[a]);
        return area > 0 ? 1 : area < 0 ? -1 : 0;
    };
    qint64 result = 0;
    for (qsizetype i = 0; i < graph.edges.size(); ++i) {
        const auto [a, b, ignored] = graph.edges[i];
        for (qsizetype k = i + 1; k < graph.edges.size(); ++k) {
            const auto [c, d, ignoredToo] = graph.edges[k];
            if (a != c && a != d && b != c && b != d && side(a, b, c) * side(a, b, d) < 0 &&
                side(c, d, a) * side(c, d, b) < 0)
                ++result;
        }
    }
    return result;
}

} // namespace Model
