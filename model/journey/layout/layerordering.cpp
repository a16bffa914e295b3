#include "model/journey/layout/layerordering.h"

#include <algorithm>

namespace Model {

namespace {

/** How many pairs (a of @p first, b of @p second) have b < a; both sorted. */
qint64 inversions(const std::vector<int> &first, const std::vector<int> &second)
{
    qint64 count = 0;
    size_t smaller = 0;
    for (const int a : first) {
        while (smaller < second.size() && second[smaller] < a)
            ++smaller;
        count += qint64(smaller);
    }
    return count;
}

/** Counts how many values up to a bound were added (P. Fenwick, 1994). */
class Counter
{
public:
    explicit Counter(size_t size)
        : m_sums(size + 1, 0)
    {
    }
    void add(size_t value)
    {
        for (++value; value < m_sums.size(); value += value & (~value + 1))
            ++m_sums[value];
    }
    qint64 upTo(size_t value) const
    {
        qint64 sum = 0;
        for (++value; value > 0; value &= value - 1)
            sum += m_sums[value];
        return sum;
    }

private:
    std::vector<qint64> m_sums;
};

} // namespace

int LayerOrdering::addNode(int layer, bool pinned)
{
    const int node = int(m_nodes.size());
    m_nodes.push_back({layer, 0, pinned, {}, {}});
    auto &nodes = m_layers[size_t(layer)];
    if (pinned)
        nodes.insert(nodes.begin(), node);
    else
        nodes.push_back(node);
    return node;
}

void LayerOrdering::addLine(int from, int to)
{
    m_nodes[size_t(from)].behind.push_back(to);
    m_nodes[size_t(to)].before.push_back(from);
}

void LayerOrdering::order()
{
    constexpr int rounds = 12;
    constexpr int patience = 3; // rounds without a better result
    for (const auto &layer : m_layers)
        number(layer);
    sweep(true);
    auto best = m_layers;
    qint64 fewest = crossings();
    for (int round = 0, idle = 0; round < rounds && idle < patience && fewest > 0; ++round, ++idle) {
        sweep(round % 2 != 0);
        for (int pass = 0; pass < 4 && exchangeNeighbours(); ++pass) {
        }
        const qint64 now = crossings();
        if (now < fewest) {
            fewest = now;
            best = m_layers;
            idle = -1;
        }
    }
    m_layers = std::move(best);
    for (const auto &layer : m_layers)
        number(layer);
}

qint64 LayerOrdering::crossings() const
{
    qint64 result = 0;
    for (size_t i = 0; i + 1 < m_layers.size(); ++i) {
        Counter ends(m_layers[i + 1].size());
        qint64 count = 0;
        for (const int node : m_layers[i]) {
            const std::vector<int> targets = positions(m_nodes[size_t(node)].behind);
            for (const int target : targets)
                result += count - ends.upTo(size_t(target));
            for (const int target : targets)
                ends.add(size_t(target));
            count += qint64(targets.size());
        }
    }
    return result;
}

void LayerOrdering::sweep(bool forwards)
{
    const size_t count = m_layers.size();
    for (size_t i = 1; i < count; ++i)
        arrange(m_layers[forwards ? i : count - 1 - i], forwards);
}

void LayerOrdering::arrange(std::vector<int> &layer, bool byThoseBefore)
{
    struct Weighed
    {
        double center;
        int node;
    };
    std::vector<Weighed> moving;
    std::vector<size_t> places; // of those that move; nodes without lines keep theirs
    for (size_t i = 0; i < layer.size(); ++i) {
        const Node &node = m_nodes[size_t(layer[i])];
        const auto &neighbours = byThoseBefore ? node.before : node.behind;
        if (node.pinned || neighbours.empty())
            continue;
        double sum = 0;
        for (const int neighbour : neighbours)
            sum += m_nodes[size_t(neighbour)].position;
        moving.push_back({sum / double(neighbours.size()), layer[i]});
        places.push_back(i);
    }
    std::stable_sort(moving.begin(), moving.end(),
                     [](const Weighed &a, const Weighed &b) { return a.center < b.center; });
    for (size_t i = 0; i < moving.size(); ++i)
        layer[places[i]] = moving[i].node;
    number(layer);
}

bool LayerOrdering::exchangeNeighbours()
{
    bool better = false;
    for (auto &layer : m_layers) {
        for (size_t i = 0; i + 1 < layer.size(); ++i) {
            Node &left = m_nodes[size_t(layer[i])];
            Node &right = m_nodes[size_t(layer[i + 1])];
            if (left.pinned || right.pinned || gain(layer[i], layer[i + 1]) <= 0)
                continue;
            std::swap(layer[i], layer[i + 1]);
            std::swap(left.position, right.position);
            better = true;
        }
    }
    return better;
}

/** How many crossings fewer there are where @p left and @p right, neighbours in a layer, change places. */
qint64 LayerOrdering::gain(int left, int right) const
{
    const Node &a = m_nodes[size_t(left)];
    const Node &b = m_nodes[size_t(right)];
    qint64 result = 0;
    for (const auto side : {&Node::before, &Node::behind}) {
        if ((a.*side).empty() || (b.*side).empty())
            continue;
        if ((a.*side).size() == 1 && (b.*side).size() == 1) { // most: lines on their way through a layer
            const int first = m_nodes[size_t((a.*side)[0])].position;
            const int second = m_nodes[size_t((b.*side)[0])].position;
            result += (first > second) - (first < second);
            continue;
        }
        const std::vector<int> first = positions(a.*side);
        const std::vector<int> second = positions(b.*side);
        result += inversions(first, second) - inversions(second, first);
    }
    return result;
}

void LayerOrdering::number(const std::vector<int> &layer)
{
    for (size_t i = 0; i < layer.size(); ++i)
        m_nodes[size_t(layer[i])].position = int(i);
}

std::vector<int> LayerOrdering::positions(const std::vector<int> &nodes) const
{
    std::vector<int> result;
    result.reserve(nodes.size());
    for (const int node : nodes)
        result.push_back(m_nodes[size_t(node)].position);
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace Model
