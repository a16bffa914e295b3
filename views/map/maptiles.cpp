#include "views/map/maptiles.h"

#include "views/map/mapcamera.h"
#include "views/map/mappainter.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

constexpr size_t keptLevels = 3;

int cellOf(double devicePixel) { return int(std::floor(devicePixel / MapTiles::side)); }

QRect cellsOf(const QRectF &scene, double scale)
{
    return {QPoint(cellOf(scene.left() * scale), cellOf(scene.top() * scale)),
            QPoint(cellOf(scene.right() * scale), cellOf(scene.bottom() * scale))};
}

} // namespace

void MapTiles::clear() { m_levels.clear(); }

void MapTiles::invalidate()
{
    for (Level &level : m_levels) {
        for (Tile &tile : level.tiles)
            tile.stale = whole();
    }
}

void MapTiles::invalidate(const QList<QRectF> &rects)
{
    constexpr qsizetype many = 2000; // from here on, finding out which pictures they touch takes longer than it saves
    if (rects.size() > many) {
        invalidate();
        return;
    }
    for (Level &level : m_levels) {
        for (const QRectF &rect : rects) {
            // A pixel more: smoothed edges reach over.
            const double pixel = 1 / level.scale;
            const QRectF wider = rect.adjusted(-pixel, -pixel, pixel, pixel);
            const QRect cells = cellsOf(wider, level.scale);
            const QRect pixels = QRectF(wider.topLeft() * level.scale, wider.size() * level.scale).toAlignedRect();
            const auto age = [&](const QPoint &cell, Tile &tile) {
                tile.stale |= pixels.translated(-cell * side) & whole();
            };
            if (qint64(cells.width()) * cells.height() > level.tiles.size()) {
                for (auto tile = level.tiles.begin(); tile != level.tiles.end(); ++tile) {
                    if (cells.contains(tile.key()))
                        age(tile.key(), *tile);
                }
                continue;
            }
            for (int y = cells.top(); y <= cells.bottom(); ++y) {
                for (int x = cells.left(); x <= cells.right(); ++x) {
                    if (const auto tile = level.tiles.find({x, y}); tile != level.tiles.end())
                        age({x, y}, *tile);
                }
            }
        }
    }
}

bool MapTiles::paint(QPainter &painter, const Frame &frame)
{
    QElapsedTimer time;
    time.start();
    ++m_clock;
    const double ratio = frame.pixelRatio;
    const double scale = frame.camera.zoom() * ratio;
    const QPoint offset(qRound(frame.camera.offset().x() * ratio), qRound(frame.camera.offset().y() * ratio));
    const QSize canvas(int(std::ceil(frame.camera.canvas().width() * ratio)),
                       int(std::ceil(frame.camera.canvas().height() * ratio)));
    const QPoint origin(0, qRound(Measure::headerHeight * ratio));
    const QRect cells(QPoint(cellOf(offset.x()), cellOf(offset.y())),
                      QPoint(cellOf(offset.x() + canvas.width() - 1), cellOf(offset.y() + canvas.height() - 1)));
    Level &level = levelFor(scale, cells);

    QList<QPoint> missing;
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            const auto tile = level.tiles.find({x, y});
            if (tile == level.tiles.end() || !tile->isFresh())
                missing.append({x, y});
            else
                tile->used = m_clock;
        }
    }
    const QPointF middle = QRectF(cells).center() - QPointF(0.5, 0.5);
    const auto distance = [&](const QPoint &cell) {
        const QPointF way = cell - middle;
        return way.x() * way.x() + way.y() * way.y();
    };
    std::stable_sort(missing.begin(), missing.end(),
                     [&](const QPoint &a, const QPoint &b) { return distance(a) < distance(b); });
    // Something new in each picture, unless what there is of another zoom can stand in for all of it.
    const bool canWait = m_levels.size() > 1;
    qsizetype done = 0;
    for (; done < missing.size() && ((done == 0 && !canWait) || time.nsecsElapsed() < frame.budget.count() * 1000);
         ++done) {
        Tile &tile = level.tiles[missing[done]];
        render(frame, level, missing[done], tile);
        tile.used = m_clock;
        ++m_painted;
    }

    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.translate(origin);
    painter.setClipRect(QRect(QPoint(), canvas));
    if (done < missing.size()) {
        QRegion area;
        for (qsizetype i = done; i < missing.size(); ++i)
            area += QRect(missing[i] * side - offset, QSize(side, side));
        standIn(painter, frame, area & QRect(QPoint(), canvas), offset);
    }
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            if (const auto tile = level.tiles.constFind({x, y}); tile != level.tiles.cend() && tile->isFresh())
                painter.drawImage(QPoint(x, y) * side - offset, tile->image);
        }
    }
    painter.restore();
    forget(qsizetype(cells.width()) * cells.height());
    return done == missing.size();
}

MapTiles::Level &MapTiles::levelFor(double scale, const QRect &cells)
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&](const Level &level) { return std::abs(level.scale / scale - 1) < 1e-9; });
    if (found != m_levels.end()) {
        std::rotate(found, found + 1, m_levels.end());
        return m_levels.back();
    }
    // A zoom that was only passed through has few pictures; those of the one before cover more.
    if (m_levels.size() > 1 && m_levels.back().tiles.size() * 2 < qsizetype(cells.width()) * cells.height())
        m_levels.pop_back();
    if (m_levels.size() >= keptLevels)
        m_levels.erase(m_levels.begin());
    m_levels.push_back({scale, {}});
    return m_levels.back();
}

void MapTiles::render(const Frame &frame, const Level &level, const QPoint &cell, Tile &tile)
{
    if (tile.image.isNull()) {
        tile.image = QImage(side, side, QImage::Format_RGB32);
        tile.stale = whole();
    }
    QPainter painter(&tile.image);
    painter.setClipRect(tile.stale);
    painter.fillRect(tile.stale, frame.painter.theme().surface);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-cell * side);
    painter.scale(level.scale, level.scale);
    const QRectF pixels = tile.stale.translated(cell * side);
    frame.painter.paint(painter, frame.scene, {pixels.topLeft() / level.scale, pixels.size() / level.scale},
                        frame.camera.zoom());
    tile.stale = QRect();
}

void MapTiles::standIn(QPainter &painter, const Frame &frame, const QRegion &missing, const QPoint &offset) const
{
    const double scale = m_levels.back().scale;
    const QRect around = missing.boundingRect();
    painter.save();
    painter.setClipRegion(missing);
    painter.save();
    painter.translate(-offset);
    painter.scale(scale, scale);
    frame.painter.paintStages(painter, frame.scene,
                              {QPointF(around.topLeft() + offset) / scale, QSizeF(around.size()) / scale},
                              frame.camera.zoom());
    painter.restore();
    // The latest zoom first, and others only where it has nothing: painting scaled pictures over each other costs most.
    QRegion bare = missing;
    for (auto level = m_levels.crbegin(); level != m_levels.crend() && !bare.isEmpty(); ++level) {
        const double factor = scale / level->scale;
        QRegion covered;
        painter.setClipRegion(bare);
        for (auto tile = level->tiles.cbegin(); tile != level->tiles.cend(); ++tile) {
            const QRect target =
                (QRectF(QPointF(tile.key()) * side * factor - offset, QSizeF(side, side) * factor)).toAlignedRect();
            if (!target.intersects(around))
                continue;
            painter.drawImage(target, tile->image);
            covered += target;
        }
        bare -= covered;
    }
    painter.restore();
}

void MapTiles::forget(qsizetype visible)
{
    // Three screens: this zoom with its surroundings, and the one before.
    qsizetype surplus = tileCount() - 3 * std::max<qsizetype>(visible, 32);
    if (surplus <= 0)
        return;
    QList<std::tuple<quint64, size_t, QPoint>> ages;
    for (size_t i = 0; i < m_levels.size(); ++i) {
        for (auto tile = m_levels[i].tiles.cbegin(); tile != m_levels[i].tiles.cend(); ++tile)
            ages.append({tile->used, i, tile.key()});
    }
    surplus = std::min(surplus + visible / 2, ages.size());
    std::nth_element(ages.begin(), ages.begin() + surplus - 1, ages.end(),
                     [](const auto &a, const auto &b) { return std::get<0>(a) < std::get<0>(b); });
    for (const auto &[used, level, cell] : ages.first(surplus)) {
        if (used != m_clock)
            m_levels[level].tiles.remove(cell);
    }
}

qsizetype MapTiles::tileCount() const
{
    qsizetype count = 0;
    for (const Level &level : m_levels)
        count += level.tiles.size();
    return count;
}

} // namespace Views
