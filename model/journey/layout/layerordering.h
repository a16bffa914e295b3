#pragma once

#include <QtGlobal>

#include <vector>

namespace Model {

/**
 * Nodes in layers, and the order within each layer that makes few of the lines between neighbouring layers cross. Lines
 * that reach over layers are led through nodes of their own in between.
 */
class LayerOrdering
{
public:
    explicit LayerOrdering(int layers)
        : m_layers(size_t(layers))
    {
    }

    /** Nodes are numbered from 0; those added first stand first among equals. A pinned one is the first of its layer.
     */
    int addNode(int layer, bool pinned = false);
    /** From a layer to the one behind it. */
    void addLine(int from, int to);

    void order();

    /** The nodes of a layer, in order. */
    const std::vector<int> &layer(int index) const { return m_layers[size_t(index)]; }
    qint64 crossings() const;

private:
    struct Node
    {
        int layer = 0;
        int position = 0;
        bool pinned = false;
        std::vector<int> before;
        std::vector<int> behind;
    };

    void sweep(bool forwards);
    void arrange(std::vector<int> &layer, bool byThoseBefore);
    bool exchangeNeighbours();
    qint64 gain(int left, int right) const;
    void number(const std::vector<int> &layer);
    std::vector<int> positions(const std::vector<int> &nodes) const;

    std::vector<Node> m_nodes;
    std::vector<std::vector<int>> m_layers;
};

} // namespace Model
