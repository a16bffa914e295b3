#include "views/map/mapthumbnail.h"

#include "model/insight/curve.h"
#include "model/insight/path.h"
#include "model/store/project.h"
#include "views/map/mapscene.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Views {

namespace {

constexpr double top = 9;
constexpr double rowPitch = 20;
constexpr double blockHeight = 13;
constexpr double bar = 3;
constexpr double curveBand = 0.42; // of the height, at the bottom
constexpr int mostRows = 3;
constexpr int curveSteps = 8;

/** The emotion along the main path, as the curves under the map have it. */
QPainterPath emotionPath(const Model::Project &project, const MapScene &scene, const QRectF &area, double scale)
{
    QList<QPointF> points;
    for (const Model::Id<Model::Touchpoint> id : Model::mainPath(project.rows(), scene.journey())) {
        const int index = scene.indexOf(id);
        if (index < 0 || scene.node(index).hidden || !scene.node(index).emotion)
            continue;
        const MapNode &node = scene.node(index);
        points.append({node.rect.center().x() * scale, area.center().y() - *node.emotion / 4 * area.height()});
    }
    QPainterPath path;
    path.addPolygon(Model::smoothLine(points, curveSteps));
    return path;
}

void paintNodes(QPainter &painter, const MapScene &scene, double scale, const Theme &theme)
{
    for (int index : scene.nodesIn(QRectF(0, 0, scene.geometry().width(), MapGeometry::height(mostRows)))) {
        const MapNode &node = scene.node(index);
        if (node.slot.row >= mostRows)
            continue;
        const QRectF block(node.rect.left() * scale, top + node.slot.row * rowPitch,
                           qMax(bar, node.rect.width() * scale), blockHeight);
        QPainterPath shape;
        shape.addRoundedRect(block, 2, 2);
        painter.fillPath(shape, theme.surface);
        if (node.emotion) {
            painter.save();
            painter.setClipPath(shape, Qt::IntersectClip);
            painter.fillRect(QRectF(block.topLeft(), QSizeF(bar, block.height())), theme.emotionColor(*node.emotion));
            painter.restore();
        }
        painter.setPen(QPen(theme.strongLine, 1));
        painter.drawPath(shape);
    }
}

} // namespace

QImage mapThumbnail(const Model::Project &project, const QSize &size, qreal pixelRatio, const Theme &theme)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(theme.surface);
    const QList<Model::Journey> journeys = project.all<Model::Journey>();
    if (journeys.isEmpty())
        return image;
    MapScene scene;
    scene.load(project, journeys.first().id);
    const MapGeometry &geometry = scene.geometry();
    if (geometry.width() <= 0)
        return image;

    const double scale = size.width() / geometry.width();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int stage = 0; stage < geometry.stageCount(); stage += 2)
        painter.fillRect(
            QRectF(geometry.stageLeft(stage) * scale, 0, geometry.stageWidth(stage) * scale, size.height()),
            theme.raised);
    paintNodes(painter, scene, scale, theme);
    const double bandHeight = size.height() * curveBand;
    const QRectF area(0, size.height() - bandHeight, size.width(), bandHeight - top);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(emotionPath(project, scene, area, scale));
    return image;
}

} // namespace Views
