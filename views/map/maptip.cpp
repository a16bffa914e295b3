#include "views/map/maptip.h"

#include "views/map/mapglyphs.h"
#include "views/map/mapscene.h"
#include "views/map/nodetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Views {

namespace {

/** At the node's lower right, where its sign is; or on its bar. */
bool isOnLens(const MapScene &scene, const MapNode &node, const QPointF &point)
{
    constexpr double around = 10;
    constexpr double bar = Measure::nodeBar + 2;
    if (point.x() < node.rect.left() + bar)
        return true;
    const double width = MapGlyphs::signWidth(scene.textOf(node).sign());
    return width > 0 && point.x() > node.rect.right() - width - around &&
           point.y() > node.rect.bottom() - Measure::face - around;
}

} // namespace

QString mapTip(const MapScene &scene, const QPointF &point, double tolerance)
{
    if (const int node = scene.feedbackAt(point, tolerance); node >= 0)
        return feedbackWords(scene.node(node).feedback);
    if (tolerance >= Measure::edgeZone)
        return {};
    for (const int index : scene.nodesIn({point.x() - 1, point.y() - 1, 2, 2})) {
        const MapNode &node = scene.node(index);
        const auto badges = MapGlyphs::badgesOf(node);
        for (int i = 0; i < badges.size(); ++i) {
            const QPointF away = point - MapGlyphs::badgeCentre(node, i);
            if (std::hypot(away.x(), away.y()) <= Measure::badge / 2)
                return MapGlyphs::badgeTitle(badges[i]);
        }
        if (node.rect.contains(point) && isOnLens(scene, node, point))
            return scene.lensWords(node);
    }
    return {};
}

QString feedbackWords(qint64 count)
{
    const int shown = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Map", "%Ln piece(s) of feedback", nullptr, shown);
}

} // namespace Views
