#pragma once

#include <QList>

#include <vector>

namespace Model {

/** A layer's touchpoints in order; where it is reserved, the first row belongs to the main path. */
struct OrderedLayer
{
    std::vector<int> touchpoints;
    bool startsWithMainPath = false; ///< the first touchpoint is on it and stays in row 0
    bool isFirstRowTaken = false;    ///< a line of the main path passes through row 0
};

/**
 * The row of each touchpoint: in the layer's order, as level with its @p neighbours (by touchpoint, in other layers) as
 * that lets it be.
 */
QList<int> assignRows(const std::vector<OrderedLayer> &layers, const std::vector<std::vector<int>> &neighboursBefore,
                      const std::vector<std::vector<int>> &neighboursBehind);

} // namespace Model
