#include "model/journey/layout/rowassignment.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

/** The non-decreasing values that are nearest to @p wanted by least squares (pool adjacent violators). */
std::vector<double> nonDecreasing(const std::vector<double> &wanted)
{
    struct Pool
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    for (const double value : wanted) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> result;
    result.reserve(wanted.size());
    for (const Pool &pool : pools)
        result.insert(result.end(), size_t(pool.count), pool.mean());
    return result;
}

double medianRow(const std::vector<int> &touchpoints, const QList<int> &rows)
{
    std::vector<int> found;
    found.reserve(touchpoints.size());
    for (const int touchpoint : touchpoints)
        found.push_back(rows[touchpoint]);
    const auto middle = found.begin() + qsizetype((found.size() - 1) / 2); // the upper one keeps the map low
    std::nth_element(found.begin(), middle, found.end());
    return *middle;
}

void level(const OrderedLayer &layer, const std::vector<std::vector<int>> &neighbours, QList<int> &rows)
{
    const size_t first = layer.startsWithMainPath ? 1 : 0;
    const int top = layer.startsWithMainPath || layer.isFirstRowTaken ? 1 : 0;
    std::vector<double> wanted;
    for (size_t i = first; i < layer.touchpoints.size(); ++i) {
        const int touchpoint = layer.touchpoints[i];
        const auto &others = neighbours[size_t(touchpoint)];
        wanted.push_back((others.empty() ? rows[touchpoint] : medianRow(others, rows)) - double(i));
    }
    const std::vector<double> nearest = nonDecreasing(wanted);
    for (size_t i = first; i < layer.touchpoints.size(); ++i) {
        // Halves go up, so that a pair of alternatives doesn't sink from layer to layer.
        const int offset = int(std::ceil(nearest[i - first] - 0.5));
        rows[layer.touchpoints[i]] = std::max(offset, top - int(first)) + int(i);
    }
}

} // namespace

QList<int> assignRows(const std::vector<OrderedLayer> &layers, const std::vector<std::vector<int>> &neighboursBefore,
                      const std::vector<std::vector<int>> &neighboursBehind)
{
    QList<int> rows(qsizetype(neighboursBefore.size()), 0);
    for (const OrderedLayer &layer : layers) {
        const int top = layer.isFirstRowTaken && !layer.startsWithMainPath ? 1 : 0;
        for (size_t i = 0; i < layer.touchpoints.size(); ++i)
            rows[layer.touchpoints[i]] = top + int(i);
    }
    for (const OrderedLayer &layer : layers)
        level(layer, neighboursBefore, rows);
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        level(*layer, neighboursBehind, rows);
    for (const OrderedLayer &layer : layers)
        level(layer, neighboursBefore, rows);
    return rows;
}

} // namespace Model
