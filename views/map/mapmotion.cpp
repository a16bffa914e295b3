#include "views/map/mapmotion.h"

#include "views/map/mappainter.h"

#include <QPainter>

#include <algorithm>

namespace Views {

namespace {

constexpr qsizetype most = 150; ///< that can be painted in every frame
constexpr int length = 320;     ///< milliseconds

} // namespace

MapMotion::MapMotion(QObject *parent)
    : QVariantAnimation(parent)
{
    setDuration(length);
    setEasingCurve(QEasingCurve::InOutCubic);
    setStartValue(0.0);
    setEndValue(1.0);
}

void MapMotion::remember(const MapScene &scene, const QRectF &visible)
{
    stop();
    m_before.clear();
    const QList<int> nodes = scene.nodesIn(visible);
    if (nodes.size() > most)
        return;
    for (const int node : nodes)
        m_before.insert(scene.node(node).id.value, scene.node(node).rect);
}

void MapMotion::play(const MapScene &scene)
{
    const bool moved = std::any_of(m_before.keyValueBegin(), m_before.keyValueEnd(), [&](const auto &entry) {
        const int node = scene.indexOf(Model::Id<Model::Touchpoint>{entry.first});
        return node >= 0 && scene.node(node).rect != entry.second;
    });
    if (moved)
        start();
}

void MapMotion::paint(QPainter &painter, const MapScene &scene, const MapPainter &map, const QRectF &visible,
                      double zoom) const
{
    const double progress = currentValue().toDouble();
    map.paintStages(painter, scene, visible, zoom);
    painter.setOpacity(std::clamp(progress * 2 - 1, 0.0, 1.0));
    map.paintLinks(painter, scene, visible, zoom);
    painter.setOpacity(1);
    const auto paintAt = [&](int node, const QPointF &corner) {
        painter.save();
        painter.translate(corner - scene.node(node).rect.topLeft());
        map.paintNode(painter, scene, node, zoom);
        painter.restore();
    };
    QList<int> nodes = scene.nodesIn(visible);
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        const int node = scene.indexOf(Model::Id<Model::Touchpoint>{before.key()});
        if (node >= 0 && !scene.node(node).hidden && !nodes.contains(node))
            nodes.append(node);
    }
    for (const int node : std::as_const(nodes)) {
        const QPointF to = scene.node(node).rect.topLeft();
        const auto before = m_before.constFind(scene.node(node).id.value);
        paintAt(node, before == m_before.cend() ? to : before->topLeft() + (to - before->topLeft()) * progress);
    }
}

} // namespace Views
