#pragma once

#include "views/map/mapscene.h"
#include "views/theme/theme.h"

class QPainter;

namespace Views {

/** One line of a text: where its base line begins (at the right, where the writing runs from right to left). */
struct MapTextLine
{
    QPointF baseline;
    QString text;
    bool rightToLeft = false;
};

/** Told what is being painted, so that an export can group it, name it, and keep a text in one piece. */
class MapMarks
{
public:
    virtual ~MapMarks() = default;
    virtual void beginNode(const MapNode &node) = 0;
    virtual void endNode() = 0;
    /** One text, in lines, in the painter's font, pen and transform. It isn't painted otherwise. */
    virtual void takeText(QPainter &painter, const QList<MapTextLine> &lines) = 0;
};

/**
 * Paints any part of a map at any zoom, the same for canvas, presenter, minimap and export. The painter's transform is
 * set by the caller: scene units to device. @p zoom only chooses how much detail there is.
 */
class MapPainter
{
public:
    explicit MapPainter(const Theme &theme, MapMarks *marks = nullptr)
        : m_theme(&theme)
        , m_marks(marks)
    {
    }

    /** What is shown: everything; shapes instead of names; plain blocks. */
    enum class Detail { Full, Shapes, Blocks };
    static constexpr double fullFrom = 0.55;
    static constexpr double shapesFrom = 0.18;
    static Detail detailAt(double zoom);

    /** Everything but the header, within @p rect (scene units). Stages reach down as far as @p rect does. */
    void paint(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const;
    /** The parts of paint(), in its order. Antialiasing is on or off afterwards. */
    void paintStages(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const;
    void paintLinks(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const;
    void paintNodes(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const;
    void paintLinkTexts(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const;
    void paintNode(QPainter &painter, const MapScene &scene, int node, double zoom) const;
    void paintLink(QPainter &painter, const MapScene &scene, int link, double zoom) const;
    /** A way that is no connection yet. */
    void paintRoute(QPainter &painter, const MapRoute &route, const QColor &color, Qt::PenStyle style) const;
    void paintRoute(QPainter &painter, const MapRoute &route, const QPen &pen) const;

    /**
     * The strip of stage titles, Measure::headerHeight high, into the painter's y 0 … headerHeight in unzoomed pixels;
     * x is where the scene's x × @p zoom − @p left falls. Paints what is within 0 … @p width; the title of a stage that
     * began further left stays in sight.
     */
    void paintHeader(QPainter &painter, const MapScene &scene, double zoom, double left, double width) const;
    /** One line in the painter's font and pen, from @p baseline to the right. */
    void paintText(QPainter &painter, const QPointF &baseline, const QString &text) const;
    void paintText(QPainter &painter, const QList<MapTextLine> &lines) const;
    /** A calm face, −2 … +2, of diameter Measure::face × @p scale. */
    void paintFace(QPainter &painter, const QPointF &centre, double emotion, double scale = 1) const;

    /** The sign of a lens, Measure::face high, in front of @p right: the middle of its right edge. */
    void paintSign(QPainter &painter, const QPointF &right, const LensSign &sign, const LensColor &color) const;

    /** What sits on the upper edge of a node: its marks, and how much feedback there is of it. */
    void paintBadges(QPainter &painter, const MapNode &node) const;

    /** What stands for an entry of a lens in a legend, behind @p left: its colour as a bar, and its sign. */
    void paintEntry(QPainter &painter, const QPointF &left, const LensEntry &entry) const;
    static double entryWidth(const LensEntry &entry);

    const Theme &theme() const { return *m_theme; }
    QPen linkPen(Model::ConnectionKind kind) const;

private:
    void paintFullNode(QPainter &painter, const MapScene &scene, const MapNode &node) const;
    void paintCount(QPainter &painter, const MapNode &node) const;
    void paintBlocks(QPainter &painter, const MapScene &scene, const QList<int> &nodes, Detail detail) const;
    void paintThinLinks(QPainter &painter, const MapScene &scene, const QList<int> &links) const;
    void paintLinkText(QPainter &painter, const MapLink &link) const;
    void paintStageName(QPainter &painter, const MapStage &stage, double left) const;

    const Theme *m_theme;
    MapMarks *m_marks;
};

} // namespace Views
