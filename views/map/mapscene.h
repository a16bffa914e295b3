#pragma once

#include "views/map/lenses/lens.h"

#include <QSet>

#include <memory>

namespace Model {
class Changes;
class MeasuredCurves;
class Project;
} // namespace Model

namespace Views {

/** What a change of the project did to the scene. */
struct MapDamage
{
    bool layout = false; ///< stages came, went, moved or grew: everything is elsewhere
    bool header = false;
    QList<QRectF> rects; ///< what to paint again, in scene units; ignore where layout is set
    bool isEmpty() const { return !layout && !header && rects.isEmpty(); }
};

/** What is at a point of the map. */
struct MapHit
{
    enum What { Nothing, Node, Edge, Link, LinkStart, LinkEnd, Border } what = Nothing;
    int index = -1; ///< of the node, the link, or the stage whose right border it is
};

/**
 * What the map shows of one journey: its rows, read from the project, with the place of each and an index by place.
 * Nodes and links are known by an index, which stays as long as the row is there, until load(). Never paints, but knows
 * how wide the texts of links are, so it needs a QGuiApplication.
 */
class MapScene
{
public:
    MapScene();
    ~MapScene();
    MapScene(MapScene &&) noexcept;
    MapScene &operator=(MapScene &&) noexcept;

    void load(const Model::Project &project, Model::Id<Model::Journey> journey);
    /** Re-reads the rows that changed. */
    MapDamage apply(const Model::Project &project, const Model::Changes &changes);
    /** Keeps room for a touchpoint that is only being named: its stage is as wide as it needs. */
    MapDamage reserve(const std::optional<MapSlot> &slot);
    /** Whose emotions the nodes show: their mean; of everybody where it is empty. */
    MapDamage setPersonas(const QSet<Model::Id<Model::Persona>> &personas);
    /** What the nodes are coloured by: how people feel, unless told otherwise. Everything is to be painted again. */
    void setLens(const Lens &lens);
    const Lens &lens() const;
    /** What the lens shows alike, in the order of the legend, with how many nodes there are of each. */
    const QList<LensEntry> &lensEntries() const;
    const LensEntry &lensEntry(const MapNode &node) const { return lensEntries()[node.entry]; }
    /** What stands at the node’s lower right. */
    LensSign lensSign(const MapNode &node) const { return lens().signOf(node, lensEntry(node)); }
    /** What the lens says of it in words, with its name: "Effort: 5 of 7, demanding". */
    QString lensWords(const MapNode &node) const;
    /** Those on the map that are of that entry. */
    QSet<Model::Id<Model::Touchpoint>> touchpointsOf(int lensEntry) const;
    /** What feedback says of the touchpoints; none where null. */
    MapDamage setMeasured(std::shared_ptr<const Model::MeasuredCurves> measured);

    Model::Id<Model::Journey> journey() const;
    const MapGeometry &geometry() const;
    const QList<MapStage> &stages() const;
    int rowCount() const; ///< rows that are used
    /** Everything, with one empty row below. */
    QRectF bounds() const;

    /** True for indexes in use; those of removed rows are not. */
    bool hasNode(int index) const;
    bool hasLink(int index) const;
    const MapNode &node(int index) const;
    /** Its words, laid out when they are first asked for. */
    const NodeText &textOf(const MapNode &node) const;
    const MapLink &link(int index) const;
    int nodeCount() const;
    int linkCount() const;
    int indexOf(Model::Id<Model::Touchpoint> id) const; ///< −1 where there is none
    int indexOf(Model::Id<Model::Connection> id) const; ///< −1 where there is none
    int stageIndexOf(Model::Id<Model::Stage> id) const; ///< −1 where there is none
    int nodeAt(const MapSlot &slot) const;              ///< −1 where the slot is free
    QList<int> linksOf(int node) const;                 ///< out of it and into it, in rank order
    /** What is painted for a node, badges and shadow included. */
    static QRectF paintedRect(const MapNode &node);

    /** In column, row order; hidden ones never. */
    QList<int> nodesIn(const QRectF &rect) const;
    /** In rank order. */
    QList<int> linksIn(const QRectF &rect) const;
    /**
     * Of nodes, their edges (from Measure::edgeZone outside to a little inside; never where @p tolerance says that the
     * map is small), links with their labels and ends, and stage borders. @p tolerance in scene units: pixels ÷ zoom.
     */
    MapHit hit(const QPointF &point, double tolerance) const;
    /** The node whose badge with the number of its feedback is there; −1 where there is none, or the map is small. */
    int feedbackAt(const QPointF &point, double tolerance) const;
    /** The way that a connection between two nodes would take, for previews; not spread apart from others. */
    MapRoute preview(int from, int to, Model::ConnectionKind kind) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Views
