#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QPoint>
#include <QRectF>
#include <QRegion>

#include <chrono>
#include <vector>

class QPainter;

namespace Views {

class MapCamera;
class MapPainter;
class MapScene;

/**
 * Keeps what was painted of the map as squares of device pixels, one set for each zoom that was in use lately. What is
 * missing is painted within a time budget, the middle first; until then the pictures of other zooms stand in for it.
 */
class MapTiles
{
public:
    static constexpr int side = 256; ///< device pixels

    struct Frame
    {
        const MapScene &scene;
        const MapPainter &painter;
        const MapCamera &camera;
        double pixelRatio = 1;
        std::chrono::microseconds budget;
    };

    /** Everything changed, the colours too: nothing kept may be shown again. */
    void clear();
    /** Everything is elsewhere: the old pictures stand in until there are new ones. */
    void invalidate();
    /** What is within @p rects (scene units) changed. */
    void invalidate(const QList<QRectF> &rects);

    /**
     * Paints the canvas; @p painter works in pixels of the view. False where something is still missing: paint again
     * soon.
     */
    bool paint(QPainter &painter, const Frame &frame);

    /** Tiles painted since the start; tests and the bench count them. */
    int paintedCount() const { return m_painted; }
    qsizetype tileCount() const;

private:
    static QRect whole() { return {0, 0, side, side}; }
    struct Tile
    {
        QImage image;
        QRect stale = whole(); ///< what is to be painted again
        quint64 used = 0;
        bool isFresh() const { return stale.isEmpty(); }
    };
    struct Level
    {
        double scale = 1; ///< device pixels per scene unit
        QHash<QPoint, Tile> tiles;
    };

    Level &levelFor(double scale, const QRect &cells);
    static void render(const Frame &frame, const Level &level, const QPoint &cell, Tile &tile);
    void standIn(QPainter &painter, const Frame &frame, const QRegion &missing, const QPoint &offset) const;
    void forget(qsizetype visible);

    std::vector<Level> m_levels; ///< the one in use last
    quint64 m_clock = 0;
    int m_painted = 0;
};

} // namespace Views
