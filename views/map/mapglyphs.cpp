#include "views/map/mapglyphs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Views::MapGlyphs {

namespace {

QPen roundPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/** Mouths of a face of diameter 17 around 0, 0, from the unhappiest to the happiest. */
const QPainterPath &mouth(int step)
{
    static const auto paths = [] {
        // Half the width, the height of the corners, and how far the middle hangs below them.
        constexpr double shapes[5][3] = {
            {3.3, 4.2, -2.6}, {3.0, 3.7, -1.6}, {2.9, 2.9, 0}, {3.2, 2.0, 2.1}, {3.7, 1.6, 3.4}};
        std::array<QPainterPath, 5> result;
        for (size_t i = 0; i < result.size(); ++i) {
            const auto [half, corners, bend] = shapes[i];
            result[i].moveTo(-half, corners);
            result[i].quadTo(0, corners + 1.6 * bend, half, corners);
        }
        return result;
    }();
    return paths[size_t(step)];
}

QPainterPath closed(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> segments)
{
    QPainterPath path;
    for (const QLineF &line : segments) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

/** Around 0, 0, within ± 4.5. */
const QPainterPath &shape(Badge badge)
{
    static const QPainterPath truth = closed({{0, -4.2}, {3.2, 0}, {0, 4.2}, {-3.2, 0}});
    static const QPainterPath magic =
        lines({{0, -4, 0, 4}, {-4, 0, 4, 0}, {-2.8, -2.8, 2.8, 2.8}, {-2.8, 2.8, 2.8, -2.8}});
    static const QPainterPath pain = closed({{1.2, -4.4}, {-3, 0.9}, {-0.3, 0.9}, {-1.2, 4.4}, {3, -0.9}, {0.3, -0.9}});
    static const QPainterPath broken = lines({{-2.9, -2.9, 2.9, 2.9}, {-2.9, 2.9, 2.9, -2.9}});
    static const QPainterPath nested = [] {
        QPainterPath path;
        path.addRoundedRect(QRectF(-4, -3.6, 5.4, 4.2), 1, 1);
        path.addRoundedRect(QRectF(-1.4, -0.6, 5.4, 4.2), 1, 1);
        return path;
    }();
    switch (badge) {
    case Badge::Truth:
        return truth;
    case Badge::Magic:
        return magic;
    case Badge::Pain:
        return pain;
    case Badge::Broken:
        return broken;
    case Badge::Nested:
        break;
    }
    return nested;
}

QColor colorOf(const Theme &theme, Badge badge)
{
    switch (badge) {
    case Badge::Truth:
        return theme.accent;
    case Badge::Magic:
        return theme.emotion.back();
    case Badge::Pain:
        return theme.emotion.front();
    case Badge::Broken:
        return theme.warning;
    case Badge::Nested:
        break;
    }
    return theme.secondText;
}

} // namespace

void paintFace(QPainter &painter, const Theme &theme, const QPointF &centre, double emotion, double scale)
{
    const QColor color = theme.emotionColor(emotion);
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.setPen(roundPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    constexpr double radius = Measure::face / 2 - 0.75;
    painter.drawEllipse(QPointF(), radius, radius);
    painter.drawPath(mouth(Theme::emotionStep(emotion)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(-2.7, -1.9), 1.1, 1.1);
    painter.drawEllipse(QPointF(2.7, -1.9), 1.1, 1.1);
    painter.restore();
}

void paintBadge(QPainter &painter, const Theme &theme, const QPointF &centre, Badge badge)
{
    const QColor color = colorOf(theme, badge);
    painter.save();
    painter.translate(centre);
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(theme.surface);
    constexpr double radius = Measure::badge / 2 - 0.65;
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(roundPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape(badge));
    painter.restore();
}

QList<Badge> badgesOf(const MapNode &node)
{
    QList<Badge> result;
    if (node.pain)
        result.append(Badge::Pain);
    if (node.moment != Model::Moment::None)
        result.append(node.moment == Model::Moment::Truth ? Badge::Truth : Badge::Magic);
    if (node.broken)
        result.append(Badge::Broken);
    if (node.nested)
        result.append(Badge::Nested);
    return result;
}

QPointF badgeCentre(const QRectF &node, int n)
{
    constexpr double inset = 16;
    return {node.right() - inset - n * (Measure::badge + 4), node.top()};
}

QString badgeTitle(Badge badge)
{
    switch (badge) {
    case Badge::Truth:
        return QCoreApplication::translate("Map", "Moment of truth");
    case Badge::Magic:
        return QCoreApplication::translate("Map", "Moment of magic");
    case Badge::Pain:
        return QCoreApplication::translate("Map", "Pain point");
    case Badge::Broken:
        return QCoreApplication::translate("Map", "Broken");
    case Badge::Nested:
        break;
    }
    return QCoreApplication::translate("Map", "Opens another journey");
}

} // namespace Views::MapGlyphs
