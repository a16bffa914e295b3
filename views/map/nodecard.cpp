#include "views/map/nodecard.h"

#include "views/theme/measures.h"
#include "views/theme/theme.h"

#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Views {

using namespace Measure;

namespace {

constexpr double shadowDrop = 1.5;
constexpr double around = 2; ///< beside the node, for the shadow and for smoothed edges
constexpr int keptStamps = 100;

/** The emotion bar: the card's left edge, round corners included. */
const QPainterPath &barPath()
{
    static const QPainterPath path = [] {
        QPainterPath card;
        card.addRoundedRect(QRectF(0, 0, nodeWidth, nodeHeight), nodeRadius, nodeRadius);
        QPainterPath strip;
        strip.addRect(0, 0, nodeBar, nodeHeight);
        return card.intersected(strip);
    }();
    return path;
}

void paintShapes(QPainter &painter, const Theme &theme, const QColor &bar)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    painter.drawRoundedRect(QRectF(0, shadowDrop, nodeWidth, nodeHeight), nodeRadius, nodeRadius);
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(0.5, 0.5, nodeWidth - 1, nodeHeight - 1), nodeRadius - 0.5, nodeRadius - 0.5);
    painter.fillPath(barPath(), bar);
}

struct StampKey
{
    double scale;
    QRgb bar;
    QRgb surface; ///< tells one theme from another
    friend bool operator==(const StampKey &, const StampKey &) = default;
    friend size_t qHash(const StampKey &key, size_t seed) { return qHashMulti(seed, key.scale, key.bar, key.surface); }
};

QImage stamp(const Theme &theme, const QColor &bar, double scale)
{
    static thread_local QHash<StampKey, QImage> made; // a map may be exported beside the window's thread
    const StampKey key{scale, bar.rgba(), theme.surface.rgba()};
    if (const auto known = made.constFind(key); known != made.cend())
        return *known;
    if (made.size() >= keptStamps)
        made.clear();
    const int margin = int(std::ceil(around * scale));
    QImage image(int(std::ceil(nodeWidth * scale)) + 2 * margin,
                 int(std::ceil((nodeHeight + shadowDrop) * scale)) + 2 * margin, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    paintShapes(painter, theme, bar);
    painter.end();
    made.insert(key, image);
    return image;
}

} // namespace

void paintNodeCard(QPainter &painter, const Theme &theme, const QColor &bar)
{
    const QTransform world = painter.worldTransform();
    const QTransform all = painter.combinedTransform();
    if (painter.paintEngine()->type() != QPaintEngine::Raster || all.type() > QTransform::TxScale ||
        all.m11() != all.m22() || all.m11() <= 0) {
        paintShapes(painter, theme, bar);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF(); // is in all, and not in world
    const double scale = all.m11();
    const int margin = int(std::ceil(around * scale));
    // Not qRound(): on the tiles of a picture, which lie on both sides of 0, a node has to stand in one place.
    const QPoint at(int(std::floor(all.dx() + 0.5)) - margin, int(std::floor(all.dy() + 0.5)) - margin);
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    painter.drawImage(at, stamp(theme, bar, scale));
    painter.setWorldTransform(world);
}

} // namespace Views
