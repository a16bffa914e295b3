#pragma once

#include <QList>

namespace Model {

/** A journey to be laid out: touchpoints and connections by index, in rank order. */
struct LayoutGraph
{
    struct Edge
    {
        int from = 0;
        int to = 0;
        bool forwards = true; ///< false for returns, word of mouth and win back: they don't decide on columns
        bool operator==(const Edge &) const = default;
    };
    int stageCount = 0;
    QList<int> stages; ///< of each touchpoint
    QList<Edge> edges;
    QList<int> mainPath; ///< the touchpoints that should lie straight in the first row
};

/** Column within the stage and row, both from 0. */
struct Cell
{
    int column = 0;
    int row = 0;
    bool operator==(const Cell &) const = default;
};

/**
 * A layered layout (K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System
 * Structures", 1981) whose layers are the stages' sub-columns.
 *
 * A stage is as many columns wide as its longest chain: two touchpoints of one path never share a column. In a loop the
 * connection that closes it, walking from the main path and then by rank, doesn't count. Rows are ordered by sweeps of
 * barycentres and exchanges of neighbours, ties by rank. The same graph gives the same cells.
 */
QList<Cell> layeredLayout(const LayoutGraph &graph);

/**
 * How many pairs of connections cross where each is a straight line from cell to cell: a measure that is fair to any
 * layout. Takes time by the square of their number.
 */
qint64 crossings(const LayoutGraph &graph, const QList<Cell> &cells);

} // namespace Model
