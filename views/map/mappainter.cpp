#include "views/map/mappainter.h"

#include "views/map/mapglyphs.h"
#include "views/map/nodecard.h"
#include "views/map/nodetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace Views {

using namespace Measure;
using Model::ConnectionKind;

namespace {

constexpr double markSize = 7;
constexpr double markLeft = 15;
constexpr double markTop = 49.5;
constexpr double faceInset = 16; ///< from a node's right and bottom edge to the middle of its face
constexpr double titleTop = 13;
constexpr double captionTop = 33;
constexpr double minimumTitle = 24; ///< a stage narrower than that on screen has no room for a title

QColor barColor(const Theme &theme, const MapNode &node)
{
    return node.emotion ? theme.emotionColor(*node.emotion) : theme.strongLine;
}

/** Alternate stages step back a little; the map stays the brightest surface. */
QColor stageColor(const Theme &theme, int stage, bool collapsed)
{
    if (collapsed)
        return theme.window;
    return stage % 2 == 0 ? theme.surface : theme.raised;
}

} // namespace

MapPainter::Detail MapPainter::detailAt(double zoom)
{
    return zoom >= fullFrom ? Detail::Full : zoom >= shapesFrom ? Detail::Shapes : Detail::Blocks;
}

void MapPainter::paint(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const
{
    paintStages(painter, scene, rect, zoom);
    paintLinks(painter, scene, rect, zoom);
    paintNodes(painter, scene, rect, zoom);
    paintLinkTexts(painter, scene, rect, zoom);
}

void MapPainter::paintStages(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const
{
    painter.fillRect(rect, m_theme->surface);
    const MapGeometry &geometry = scene.geometry();
    QList<QLineF> borders;
    for (int i = std::max(0, geometry.stageAt(std::max(0.0, rect.left()))); i < geometry.stageCount(); ++i) {
        if (geometry.stageLeft(i) > rect.right())
            break;
        const bool collapsed = geometry.stage(i).collapsed;
        if (i % 2 != 0 || collapsed) {
            painter.fillRect(QRectF(geometry.stageLeft(i), rect.top(), geometry.stageWidth(i), rect.height()) & rect,
                             stageColor(*m_theme, i, collapsed));
        }
        const double border = geometry.stageRight(i);
        borders.append(QLineF(border, rect.top(), border, rect.bottom()));
        if (collapsed && detailAt(zoom) == Detail::Full)
            paintStageName(painter, scene.stages()[i], geometry.stageLeft(i));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme->line, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(borders);
}

/** A collapsed stage's name, turned, from the top down. */
void MapPainter::paintStageName(QPainter &painter, const MapStage &stage, double left) const
{
    painter.save();
    painter.translate(left + collapsedWidth / 2, mapTop);
    painter.rotate(90);
    painter.setFont(Theme::font(Type::Body, Weight::SemiBold));
    painter.setPen(m_theme->secondText);
    const QString count = QCoreApplication::translate("Map", "%n touchpoint(s)", nullptr, stage.touchpoints);
    const QFontMetricsF metrics(painter.font());
    const QString name = metrics.elidedText(stage.name.left(200).simplified(), Qt::ElideRight, 240);
    const double baseline = (metrics.ascent() - metrics.descent()) / 2;
    paintText(painter, QPointF(0, baseline), name);
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(m_theme->thirdText);
    paintText(painter, QPointF(metrics.horizontalAdvance(name) + (name.isEmpty() ? 0 : 12), baseline), count);
    painter.restore();
}

void MapPainter::paintLinks(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const
{
    const QList<int> links = scene.linksIn(rect);
    if (detailAt(zoom) != Detail::Full) {
        paintThinLinks(painter, scene, links);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int index : links)
        paintRoute(painter, scene.link(index).route, linkPen(scene.link(index).kind));
}

/** Above the nodes: where two stand close together, a label covers a little of their edges. */
void MapPainter::paintLinkTexts(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const
{
    if (detailAt(zoom) != Detail::Full)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int index : scene.linksIn(rect))
        paintLinkText(painter, scene.link(index));
}

void MapPainter::paintLink(QPainter &painter, const MapScene &scene, int link, double zoom) const
{
    if (detailAt(zoom) != Detail::Full) {
        paintThinLinks(painter, scene, {link});
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoute(painter, scene.link(link).route, linkPen(scene.link(link).kind));
    paintLinkText(painter, scene.link(link));
}

/** Far out: hairlines without arrows, all of a colour at one go. */
void MapPainter::paintThinLinks(QPainter &painter, const MapScene &scene, const QList<int> &links) const
{
    std::array<QList<QLineF>, 5> lines;
    for (const int index : links) {
        const MapLink &link = scene.link(index);
        const auto points = link.route.points();
        for (size_t i = 1; i < points.size(); ++i)
            lines[size_t(link.kind)].append(QLineF(points[i - 1], points[i]));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t kind = 0; kind < lines.size(); ++kind) {
        QPen pen(linkPen(ConnectionKind(kind)).color(), 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLines(lines[kind]);
    }
}

void MapPainter::paintLinkText(QPainter &painter, const MapLink &link) const
{
    if (link.text.isEmpty())
        return;
    const double radius = link.textRect.height() / 2;
    painter.setPen(QPen(m_theme->line, 1));
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(link.textRect, radius, radius);
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(m_theme->secondText);
    const QFontMetricsF metrics(painter.font());
    const double left = link.textRect.center().x() - metrics.horizontalAdvance(link.text) / 2;
    paintText(painter, {left, link.textRect.center().y() + (metrics.ascent() - metrics.descent()) / 2}, link.text);
}

QPen MapPainter::linkPen(ConnectionKind kind) const
{
    QPen pen(m_theme->connection, connectionWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const auto dots = [&](double apart) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.05, apart});
    };
    switch (kind) {
    case ConnectionKind::Next:
        break;
    case ConnectionKind::Alternative:
        pen.setDashPattern({3, 2.4});
        break;
    case ConnectionKind::Returns:
        pen.setColor(m_theme->accent);
        dots(2.6);
        break;
    case ConnectionKind::WordOfMouth:
        pen.setColor(m_theme->secondText);
        dots(3.6);
        break;
    case ConnectionKind::WinBack:
        pen.setColor(m_theme->emotion.back());
        pen.setDashPattern({5, 2, 1, 2});
        break;
    }
    return pen;
}

void MapPainter::paintRoute(QPainter &painter, const MapRoute &route, const QColor &color, Qt::PenStyle style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoute(painter, route, QPen(color, connectionWidth, style, Qt::FlatCap, Qt::RoundJoin));
}

void MapPainter::paintRoute(QPainter &painter, const MapRoute &route, const QPen &pen) const
{
    if (route.isEmpty())
        return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(route.path());
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(route.arrow());
}

void MapPainter::paintNodes(QPainter &painter, const MapScene &scene, const QRectF &rect, double zoom) const
{
    const QList<int> nodes = scene.nodesIn(rect);
    const Detail detail = detailAt(zoom);
    if (detail != Detail::Full) {
        paintBlocks(painter, scene, nodes, detail);
        return;
    }
    for (const int index : nodes)
        paintFullNode(painter, scene.node(index));
}

void MapPainter::paintNode(QPainter &painter, const MapScene &scene, int node, double zoom) const
{
    const Detail detail = detailAt(zoom);
    if (detail == Detail::Full)
        paintFullNode(painter, scene.node(node));
    else
        paintBlocks(painter, scene, {node}, detail);
}

void MapPainter::paintFullNode(QPainter &painter, const MapNode &node) const
{
    if (m_marks)
        m_marks->beginNode(node);
    if (!node.text)
        node.text = std::make_shared<NodeText>(node.name, node.channel, node.emotion.has_value());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(node.rect.topLeft());

    paintNodeCard(painter, *m_theme, barColor(*m_theme, node));

    painter.setPen(m_theme->text);
    if (m_marks) {
        painter.setFont(NodeText::nameFont());
        m_marks->takeText(painter, node.text->nameLines());
    } else {
        node.text->drawName(painter);
    }
    if (!node.channel.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->stored(node.channelColor));
        painter.drawRoundedRect(QRectF(markLeft, markTop, markSize, markSize), 2, 2);
        painter.setPen(m_theme->secondText);
        if (m_marks) {
            painter.setFont(NodeText::channelFont());
            m_marks->takeText(painter, node.text->channelLines());
        } else {
            node.text->drawChannel(painter);
        }
    }
    if (node.emotion)
        paintFace(painter, {nodeWidth - faceInset, nodeHeight - faceInset}, *node.emotion);
    painter.translate(-node.rect.topLeft());

    const auto badges = MapGlyphs::badgesOf(node);
    for (int i = 0; i < badges.size(); ++i)
        MapGlyphs::paintBadge(painter, *m_theme, MapGlyphs::badgeCentre(node.rect, i), badges[i]);
    if (m_marks)
        m_marks->endNode();
}

/** Names give way to shapes: all rectangles of a colour at one go, without antialiasing. */
void MapPainter::paintBlocks(QPainter &painter, const MapScene &scene, const QList<int> &nodes, Detail detail) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::array<QList<QRectF>, 6> marked; // by emotion step; the last without
    QList<QRectF> cards, words;
    for (const int index : nodes) {
        const MapNode &node = scene.node(index);
        const QRectF &r = node.rect;
        auto &marks = marked[node.emotion ? size_t(Theme::emotionStep(*node.emotion)) : 5];
        if (detail == Detail::Blocks) {
            marks.append(r);
            continue;
        }
        cards.append(r);
        marks.append(QRectF(r.left(), r.top(), nodeBar * 2, r.height()));
        if (node.emotion)
            marks.append(QRectF(r.right() - 26, r.bottom() - 26, 16, 16));
        const double length = std::min(1.0, 0.25 + double(node.name.size()) / 40) * (nodeWidth - 34);
        words.append(QRectF(r.left() + 20, r.top() + 14, length, 9));
    }
    if (!cards.isEmpty()) {
        QPen pen(m_theme->strongLine, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(m_theme->surface);
        painter.drawRects(cards);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->strongLine);
        painter.drawRects(words);
    }
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < marked.size(); ++i) {
        painter.setBrush(i < 5 ? m_theme->emotion[i] : m_theme->strongLine);
        painter.drawRects(marked[i]);
    }
}

void MapPainter::paintHeader(QPainter &painter, const MapScene &scene, double zoom, double left, double width) const
{
    painter.fillRect(QRectF(0, 0, width, headerHeight), m_theme->surface);
    const QFont titleFont = Theme::font(Type::StageTitle, Weight::SemiBold);
    const QFont captionFont = Theme::font(Type::Small);
    const QFontMetricsF titleMetrics(titleFont);
    const QFontMetricsF captionMetrics(captionFont);
    QList<QLineF> borders{QLineF(0, headerHeight - 0.5, width, headerHeight - 0.5)};
    const MapGeometry &geometry = scene.geometry();
    for (int i = 0; i < geometry.stageCount(); ++i) {
        const double begin = geometry.stageLeft(i) * zoom - left;
        const double end = geometry.stageRight(i) * zoom - left;
        if (end <= 0 || begin >= width)
            continue;
        const QRectF strip(QPointF(std::max(0.0, begin), 0), QPointF(std::min(width, end), headerHeight));
        const bool collapsed = geometry.stage(i).collapsed;
        if (i % 2 != 0 || collapsed)
            painter.fillRect(strip, stageColor(*m_theme, i, collapsed));
        if (end <= width)
            borders.append(QLineF(strip.topRight(), strip.bottomRight()));
        const double start = strip.left() + stageMargin;
        const double room = end - stageMargin - start;
        if (room < minimumTitle || collapsed)
            continue;
        const MapStage &stage = scene.stages()[i];
        const QString name =
            stage.name.isEmpty() ? QCoreApplication::translate("Map", "Unnamed") : stage.name.left(200).simplified();
        painter.setFont(titleFont);
        painter.setPen(stage.name.isEmpty() ? m_theme->thirdText : m_theme->text);
        paintText(painter, {start, titleTop + titleMetrics.ascent() - 1},
                  titleMetrics.elidedText(name, Qt::ElideRight, room));
        painter.setFont(captionFont);
        painter.setPen(m_theme->thirdText);
        paintText(painter, {start, captionTop + captionMetrics.ascent()},
                  captionMetrics.elidedText(Model::title(stage.phase), Qt::ElideRight, room));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme->line, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(borders);
}

void MapPainter::paintText(QPainter &painter, const QPointF &baseline, const QString &text) const
{
    if (!text.isEmpty())
        paintText(painter, {{baseline, text}});
}

void MapPainter::paintText(QPainter &painter, const QList<MapTextLine> &lines) const
{
    if (m_marks) {
        m_marks->takeText(painter, lines);
        return;
    }
    for (const MapTextLine &line : lines) {
        const double shift = line.rightToLeft ? QFontMetricsF(painter.font()).horizontalAdvance(line.text) : 0;
        painter.drawText(line.baseline - QPointF(shift, 0), line.text);
    }
}

void MapPainter::paintFace(QPainter &painter, const QPointF &centre, double emotion, double scale) const
{
    MapGlyphs::paintFace(painter, *m_theme, centre, emotion, scale);
}

} // namespace Views
