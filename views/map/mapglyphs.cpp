#include "views/map/mapglyphs.h"

#include "views/map/shortcount.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Views::MapGlyphs {

namespace {

constexpr double badgeInset = 16; ///< from a node's right edge to the middle of its first badge
constexpr double badgeGap = 4;
constexpr double countPadding = 6.5;
constexpr double leastCount = 22;
constexpr double signPadding = 5;
constexpr double signLine = 1.5;
constexpr double drawnWidth = 8;
constexpr double drawnGap = 2;

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

/** Within ± 4, around 0, 0; arrows up and down are filled, the others are lines. */
QPainterPath signShape(LensSign::Shape shape)
{
    using Shape = LensSign::Shape;
    switch (shape) {
    case Shape::Up:
        return closed({{0, -3}, {3.4, 2.6}, {-3.4, 2.6}});
    case Shape::Down:
        return closed({{0, 3}, {3.4, -2.6}, {-3.4, -2.6}});
    case Shape::Same:
        return lines({{-3, -1.7, 3, -1.7}, {-3, 1.7, 3, 1.7}});
    case Shape::Speech:
        return closed({{-4, -3.4}, {4, -3.4}, {4, 1.6}, {0.4, 1.6}, {-1.8, 4}, {-1.8, 1.6}, {-4, 1.6}});
    case Shape::Star:
        return closed({{0, -4.3}, {1.2, -1.2}, {4.3, 0}, {1.2, 1.2}, {0, 4.3}, {-1.2, 1.2}, {-4.3, 0}, {-1.2, -1.2}});
    case Shape::Forward:
        return lines({{-3.6, 0, 3.6, 0}, {3.6, 0, 0.8, -2.8}, {3.6, 0, 0.8, 2.8}});
    case Shape::Answer: {
        QPainterPath path = lines({{-3.8, -1, -1, -3.8}, {-3.8, -1, -1, 1.8}});
        path.moveTo(-3.8, -1);
        path.lineTo(0.6, -1);
        path.cubicTo(2.8, -1, 3.8, 0.6, 3.8, 3.4);
        return path;
    }
    case Shape::Eye:
    case Shape::Hidden: {
        QPainterPath path;
        path.moveTo(-4.6, 0);
        path.quadTo(0, -5.6, 4.6, 0);
        path.quadTo(0, 5.6, -4.6, 0);
        path.addEllipse(QPointF(), 1, 1);
        if (shape == Shape::Hidden)
            path.addPath(lines({{-3.6, 3.8, 3.6, -3.8}}));
        return path;
    }
    case Shape::Bars:
        return lines({{-3, 3.2, -3, 0.8}, {0, 3.2, 0, -1}, {3, 3.2, 3, -3.2}});
    case Shape::None:
    case Shape::Face:
    case Shape::Ring:
    case Shape::Block:
    case Shape::Level:
        break;
    }
    return {};
}

bool isFilled(LensSign::Shape shape) { return shape == LensSign::Shape::Up || shape == LensSign::Shape::Down; }

bool isDrawn(LensSign::Shape shape)
{
    return shape != LensSign::Shape::None && shape != LensSign::Shape::Face && shape != LensSign::Shape::Ring &&
           shape != LensSign::Shape::Block;
}

double textWidth(const QString &text)
{
    static thread_local const QFontMetricsF metrics(signFont()); // a map may be exported beside the window's thread
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text);
}

/** From the middle of a line of text down to its base line. */
double textDrop()
{
    static thread_local const QFontMetricsF metrics(signFont());
    return metrics.capHeight() / 2;
}

/** Four bars that grow; those beyond @p level are faint. Around 0, 0. */
void paintLevel(QPainter &painter, const Theme &theme, int level, const QColor &ink)
{
    constexpr double apart = 2.3;
    for (int bar = 0; bar < 4; ++bar) {
        painter.setPen(roundPen(bar < level ? ink : theme.strongLine, 1.5));
        const double x = (bar - 1.5) * apart;
        painter.drawLine(QLineF(x, 3, x, 1.4 - bar * 1.6));
    }
}

void paintPill(QPainter &painter, const QRectF &rect, const QPen &pen, const QBrush &brush)
{
    const double half = pen.widthF() / 2;
    const QRectF middle = rect.adjusted(half, half, -half, -half);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(middle, middle.height() / 2, middle.height() / 2);
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

const QFont &signFont()
{
    static thread_local const QFont font = Theme::font(Type::Small, Weight::Medium);
    return font;
}

QColor signTextColor(const Theme &theme, const LensSign &sign)
{
    return sign.shape == LensSign::Shape::Block ? theme.surface : theme.text;
}

double signWidth(const LensSign &sign)
{
    if (sign.shape == LensSign::Shape::None)
        return 0;
    if (sign.text.isEmpty())
        return Measure::face;
    const double drawn = isDrawn(sign.shape) ? drawnWidth + drawnGap : 0;
    return std::max(Measure::face, 2 * signPadding + drawn + textWidth(sign.text));
}

QPointF paintSign(QPainter &painter, const Theme &theme, const QRectF &rect, const LensSign &sign,
                  const LensColor &color)
{
    if (sign.shape == LensSign::Shape::Face) {
        paintFace(painter, theme, rect.center(), sign.step - 2, 1);
        return {};
    }
    const QColor ink = color.ink(theme);
    const bool isBlock = sign.shape == LensSign::Shape::Block;
    paintPill(painter, rect, QPen(isBlock ? ink : color.in(theme), signLine), isBlock ? QBrush(ink) : Qt::NoBrush);
    double content = textWidth(sign.text);
    if (isDrawn(sign.shape)) {
        content += sign.text.isEmpty() ? drawnWidth : drawnWidth + drawnGap;
        painter.save();
        painter.translate(rect.center().x() - content / 2 + drawnWidth / 2, rect.center().y());
        painter.setPen(isFilled(sign.shape) ? QPen(Qt::NoPen) : roundPen(ink, 1.2));
        painter.setBrush(isFilled(sign.shape) ? QBrush(ink) : Qt::NoBrush);
        if (sign.shape == LensSign::Shape::Level)
            paintLevel(painter, theme, sign.step, ink);
        else
            painter.drawPath(signShape(sign.shape));
        painter.restore();
    }
    return {rect.center().x() + content / 2 - textWidth(sign.text), rect.center().y() + textDrop()};
}

QRectF countRect(const MapNode &node)
{
    if (node.feedback == 0)
        return {};
    const double width = std::max(leastCount, textWidth(shortCount(node.feedback)) + 2 * countPadding);
    const double right = node.rect.right() - badgeInset + Measure::badge / 2;
    return {right - width, node.rect.top() - Measure::badge / 2, width, Measure::badge};
}

QPointF paintCount(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text)
{
    paintPill(painter, rect, QPen(theme.strongLine, 1), theme.surface);
    return {rect.center().x() - textWidth(text) / 2, rect.center().y() + textDrop()};
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

QPointF badgeCentre(const MapNode &node, int n)
{
    const QRectF count = countRect(node);
    const double beside = count.isEmpty() ? 0 : count.width() + badgeGap;
    return {node.rect.right() - badgeInset - beside - n * (Measure::badge + badgeGap), node.rect.top()};
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
