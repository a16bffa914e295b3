#include "views/map/mappainter.h"

#include "views/map/mapglyphs.h"
#include "views/map/nodecard.h"
#include "views/map/nodetext.h"
#include "views/map/shortcount.h"

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
constexpr double signRight = 7.5; ///< from a node's right edge to its sign
constexpr double signMiddle = 16; ///< from a node's bottom edge to the middle of its sign
constexpr double entryGap = 5;    ///< in a legend, from the bar to the sign
constexpr double titleTop = 13;
constexpr double captionTop = 33;
constexpr double minimumTitle = 24; ///< a stage narrower than that on screen has no room for a title

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
        paintFullNode(painter, scene, scene.node(index));
}

void MapPainter::paintNode(QPainter &painter, const MapScene &scene, int node, double zoom) const
{
    const Detail detail = detailAt(zoom);
    if (detail == Detail::Full)
        paintFullNode(painter, scene, scene.node(node));
    else
        paintBlocks(painter, scene, {node}, detail);
}

void MapPainter::paintFullNode(QPainter &painter, const MapScene &scene, const MapNode &node) const
{
    if (m_marks)
        m_marks->beginNode(node);
    const NodeText &text = scene.textOf(node);
    const LensColor &color = scene.lensEntry(node).color;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(node.rect.topLeft());

    paintNodeCard(painter, *m_theme, color.in(*m_theme));

    painter.setPen(m_theme->text);
    if (m_marks) {
        painter.setFont(NodeText::nameFont());
        m_marks->takeText(painter, text.nameLines());
    } else {
        text.drawName(painter);
    }
    if (!node.channel.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->stored(node.channelColor));
        painter.drawRoundedRect(QRectF(markLeft, markTop, markSize, markSize), 2, 2);
        painter.setPen(m_theme->secondText);
        if (m_marks) {
            painter.setFont(NodeText::channelFont());
            m_marks->takeText(painter, text.channelLines());
        } else {
            text.drawChannel(painter);
        }
    }
    paintSign(painter, {nodeWidth - signRight, nodeHeight - signMiddle}, text.sign(), color);
    painter.translate(-node.rect.topLeft());
    paintBadges(painter, node);
    if (m_marks)
        m_marks->endNode();
}

void MapPainter::paintBadges(QPainter &painter, const MapNode &node) const
{
    const auto badges = MapGlyphs::badgesOf(node);
    for (int i = 0; i < badges.size(); ++i)
        MapGlyphs::paintBadge(painter, *m_theme, MapGlyphs::badgeCentre(node, i), badges[i]);
    if (node.feedback > 0)
        paintCount(painter, node);
}

void MapPainter::paintSign(QPainter &painter, const QPointF &right, const LensSign &sign, const LensColor &color) const
{
    const double width = MapGlyphs::signWidth(sign);
    if (width == 0)
        return;
    const QRectF rect(right.x() - width, right.y() - Measure::face / 2, width, Measure::face);
    const QPointF baseline = MapGlyphs::paintSign(painter, *m_theme, rect, sign, color);
    if (sign.text.isEmpty())
        return;
    painter.setFont(MapGlyphs::signFont());
    painter.setPen(MapGlyphs::signTextColor(*m_theme, sign));
    paintText(painter, baseline, sign.text);
}

void MapPainter::paintEntry(QPainter &painter, const QPointF &left, const LensEntry &entry) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.color.in(*m_theme));
    painter.drawRoundedRect(QRectF(left.x(), left.y() - face / 2, nodeBar, face), nodeBar / 2, nodeBar / 2);
    paintSign(painter, left + QPointF(entryWidth(entry), 0), entry.sign, entry.color);
}

double MapPainter::entryWidth(const LensEntry &entry)
{
    const double sign = MapGlyphs::signWidth(entry.sign);
    return sign > 0 ? nodeBar + entryGap + sign : nodeBar;
}

/** How much feedback there is of it. */
void MapPainter::paintCount(QPainter &painter, const MapNode &node) const
{
    const QString text = shortCount(node.feedback);
    const QPointF baseline = MapGlyphs::paintCount(painter, *m_theme, MapGlyphs::countRect(node), text);
    painter.setFont(MapGlyphs::signFont());
    painter.setPen(m_theme->secondText);
    paintText(painter, baseline, text);
}

/** Names give way to shapes: all rectangles of a colour at one go, without antialiasing. */
void MapPainter::paintBlocks(QPainter &painter, const MapScene &scene, const QList<int> &nodes, Detail detail) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QList<LensEntry> &entries = scene.lensEntries();
    std::vector<QList<QRectF>> marked(size_t(entries.size()));
    QList<QRectF> cards, words;
    for (const int index : nodes) {
        const MapNode &node = scene.node(index);
        const QRectF &r = node.rect;
        auto &marks = marked[size_t(node.entry)];
        if (detail == Detail::Blocks) {
            marks.append(r);
            continue;
        }
        cards.append(r);
        marks.append(QRectF(r.left(), r.top(), nodeBar * 2, r.height()));
        if (entries[node.entry].sign.shape != LensSign::Shape::None)
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
        painter.setBrush(entries[qsizetype(i)].color.in(*m_theme));
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
