#include "views/map/mapoverlay.h"

#include "views/map/mapcamera.h"
#include "views/map/mappainter.h"
#include "views/map/mapselection.h"

#include <QCoreApplication>
#include <QPainter>

namespace Views {

namespace {

using Frame = MapOverlayPainter::Frame;

constexpr double ringWidth = 2;
constexpr double ringGap = 2;
constexpr double ghostOpacity = 0.85;
constexpr double veilOpacity = 0.65;

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

bool isFull(const Frame &frame) { return MapPainter::detailAt(frame.camera.zoom()) == MapPainter::Detail::Full; }

/** A width of @p pixels on screen that never gets finer than in the picture at 100 %. */
double lineWidth(const Frame &frame, double pixels) { return pixels / std::min(1.0, frame.camera.zoom()); }

void paintHandles(QPainter &painter, const Frame &frame, const QRectF &node, bool filled)
{
    const Theme &theme = frame.painter.theme();
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(filled ? theme.accent : theme.surface);
    for (const double x : {node.left(), node.right()})
        painter.drawEllipse(QPointF(x, node.center().y()), Measure::handleRadius, Measure::handleRadius);
}

void paintRing(QPainter &painter, const Frame &frame, const QRectF &node, const QColor &color, Qt::PenStyle style)
{
    const double width = lineWidth(frame, ringWidth);
    const double gap = ringGap + width / 2;
    painter.setPen(QPen(color, width, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(node.adjusted(-gap, -gap, gap, gap), Measure::nodeRadius + gap, Measure::nodeRadius + gap);
}

void paintSelectedLinks(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const auto strengthen = [&](int index, const QColor &color) {
        const MapRoute &route = frame.scene.link(index).route;
        if (route.isEmpty() || index == frame.overlay.hiddenLink)
            return;
        painter.setPen(
            QPen(color, lineWidth(frame, Measure::connectionWidth + 0.8), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(route.path());
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(route.arrow());
    };
    if (frame.overlay.hoveredLink >= 0 && frame.scene.hasLink(frame.overlay.hoveredLink))
        strengthen(frame.overlay.hoveredLink, theme.secondText);
    for (const auto id : frame.selection.connections()) {
        const int index = frame.scene.indexOf(id);
        if (index < 0 || !frame.scene.link(index).route.bounds().intersects(frame.camera.visible()))
            continue;
        strengthen(index, theme.accent);
        if (isFull(frame)) {
            painter.setPen(QPen(theme.accent, 1.6));
            painter.setBrush(theme.surface);
            const MapRoute &route = frame.scene.link(index).route;
            for (const QPointF &end : {route.start(), route.end()})
                painter.drawEllipse(end, Measure::handleRadius, Measure::handleRadius);
        }
    }
}

/** Far out thousands may be selected: plain rectangles, all at one go. */
void paintSelectedBlocks(QPainter &painter, const Frame &frame)
{
    QList<QRectF> rects;
    for (const auto id : frame.selection.touchpoints()) {
        const int index = frame.scene.indexOf(id);
        if (index >= 0 && !frame.scene.node(index).hidden)
            rects.append(frame.scene.node(index).rect);
    }
    QPen pen(frame.painter.theme().accent, 2);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.setBrush(withOpacity(frame.painter.theme().accent, 0.25));
    painter.drawRects(rects);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintSelection(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const MapOverlay &overlay = frame.overlay;
    if (!isFull(frame)) {
        paintSelectedBlocks(painter, frame);
    } else {
        const bool single = frame.selection.touchpoints().size() == 1;
        for (const int index : frame.scene.nodesIn(frame.camera.visible())) {
            const MapNode &node = frame.scene.node(index);
            if (!frame.selection.contains(node.id))
                continue;
            paintRing(painter, frame, node.rect, theme.accent, Qt::SolidLine);
            frame.painter.paintBadges(painter, node); // no line runs through them
            if (single && overlay.moved.isEmpty())
                paintHandles(painter, frame, node.rect, false);
        }
    }
    const int current = frame.scene.indexOf(frame.selection.current());
    const bool marked =
        current >= 0 && frame.focused && !frame.selection.stage() && !frame.scene.node(current).hidden &&
        (!frame.selection.contains(frame.selection.current()) || frame.selection.touchpoints().size() > 1);
    if (marked) {
        const double gap = lineWidth(frame, ringWidth) + 1;
        paintRing(painter, frame, frame.scene.node(current).rect.adjusted(-gap, -gap, gap, gap), theme.text,
                  Qt::DotLine);
    }
    if (overlay.hoveredNode >= 0 && frame.scene.hasNode(overlay.hoveredNode) && overlay.moved.isEmpty()) {
        const MapNode &node = frame.scene.node(overlay.hoveredNode);
        if (!frame.selection.contains(node.id))
            paintRing(painter, frame, node.rect, withOpacity(theme.accent, 0.4), Qt::SolidLine);
        if (isFull(frame))
            frame.painter.paintBadges(painter, node);
        if (overlay.hoveredHandles && isFull(frame))
            paintHandles(painter, frame, node.rect, true);
    }
}

void paintMoved(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const MapOverlay &overlay = frame.overlay;
    // What is carried fades where it was; what makes room is gone from there.
    for (const MapOverlay::Moved &moved : overlay.moved) {
        if (!frame.scene.hasNode(moved.node))
            continue;
        const MapNode &node = frame.scene.node(moved.node);
        const QColor ground = node.slot.stage % 2 == 0 ? theme.surface : theme.raised;
        painter.setPen(Qt::NoPen);
        painter.setBrush(moved.lifted ? withOpacity(ground, veilOpacity) : ground);
        painter.drawRect(MapScene::paintedRect(node));
    }
    const auto paintAt = [&](const MapOverlay::Moved &moved) {
        if (!frame.scene.hasNode(moved.node))
            return;
        painter.save();
        painter.translate(moved.rect.topLeft() - frame.scene.node(moved.node).rect.topLeft());
        frame.painter.paintNode(painter, frame.scene, moved.node, frame.camera.zoom());
        painter.restore();
    };
    for (const MapOverlay::Moved &moved : overlay.moved) {
        if (!moved.lifted)
            paintAt(moved);
    }
    painter.setPen(QPen(theme.accent, lineWidth(frame, 1.6), Qt::DashLine));
    painter.setBrush(withOpacity(theme.accent, 0.1));
    for (const QRectF &target : overlay.targets)
        painter.drawRoundedRect(target, Measure::nodeRadius, Measure::nodeRadius);
    painter.setOpacity(ghostOpacity);
    for (const MapOverlay::Moved &moved : overlay.moved) {
        if (moved.lifted)
            paintAt(moved);
    }
    painter.setOpacity(1);
    if (overlay.mark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        const double grow = (lineWidth(frame, 3) - 3) / 2;
        painter.drawRoundedRect(overlay.mark->adjusted(-grow, 0, grow, 0), 1.5, 1.5);
    }
}

void paintConnecting(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const MapOverlay &overlay = frame.overlay;
    const QColor color = overlay.refused ? theme.emotion.front() : theme.accent;
    if (overlay.hiddenLink >= 0 && frame.scene.hasLink(overlay.hiddenLink)) {
        painter.setPen(QPen(theme.surface, Measure::connectionWidth + 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(frame.scene.link(overlay.hiddenLink).route.path());
    }
    if (overlay.dropNode >= 0 && frame.scene.hasNode(overlay.dropNode))
        paintRing(painter, frame, frame.scene.node(overlay.dropNode).rect, color, Qt::SolidLine);
    if (overlay.route && !overlay.route->isEmpty())
        frame.painter.paintRoute(painter, *overlay.route, color, Qt::SolidLine);
}

void paintNaming(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    if (frame.overlay.namingRoute && !frame.overlay.namingRoute->isEmpty())
        frame.painter.paintRoute(painter, *frame.overlay.namingRoute, theme.connection, Qt::SolidLine);
    if (!frame.overlay.naming)
        return;
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(*frame.overlay.naming, Measure::nodeRadius, Measure::nodeRadius);
    paintRing(painter, frame, *frame.overlay.naming, theme.accent, Qt::SolidLine);
}

void paintHint(QPainter &painter, const Frame &frame)
{
    if (frame.overlay.hint.isEmpty())
        return;
    const Theme &theme = frame.painter.theme();
    painter.setFont(Theme::font(Type::Small));
    const QRectF room(0, 0, 260, 200);
    QRectF box = painter.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, frame.overlay.hint)
                     .adjusted(-Measure::gap, -5, Measure::gap, 5);
    box.moveTopLeft(frame.overlay.hintAt + QPointF(14, 18));
    box.moveRight(std::min(box.right(), frame.camera.canvas().width() - 4));
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box, Measure::controlRadius, Measure::controlRadius);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(Measure::gap, 5, -Measure::gap, -5), Qt::TextWordWrap | Qt::AlignLeft,
                     frame.overlay.hint);
}

/** How to begin, where there is nothing yet. */
void paintInvitation(QPainter &painter, const Frame &frame, const QRectF &canvas)
{
    if (!frame.canEdit || frame.scene.nodeCount() > 0 || frame.overlay.naming)
        return;
    const Theme &theme = frame.painter.theme();
    const bool hasStages = frame.scene.geometry().stageCount() > 0;
    const QString title = hasStages
                              ? QCoreApplication::translate("MapOverlay", "Which moments does a customer go through?")
                              : QCoreApplication::translate("MapOverlay", "Which stages does a customer go through?");
    const QString text =
        hasStages
            ? QCoreApplication::translate("MapOverlay",
                                          "Double-click where a touchpoint belongs and type its name; Tab adds "
                                          "the next one. Lines of text that you paste become one touchpoint each.")
            : QCoreApplication::translate("MapOverlay", "The plus above adds the first one.");
    constexpr double widest = 420;
    QRectF room(0, 0, std::min(widest, canvas.width() - 4 * Measure::panelMargin), canvas.height());
    painter.setFont(Theme::font(Type::PageTitle, Weight::SemiBold));
    const double titleHeight = painter.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, title).height();
    painter.setFont(Theme::font(Type::Body));
    const double textHeight = painter.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text).height();
    room.setHeight(titleHeight + Measure::gap + textHeight);
    room.moveCenter(canvas.center());
    const double margin = Measure::panelMargin;
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(room.adjusted(-margin, -margin, margin, margin), Measure::cardRadius, Measure::cardRadius);
    painter.setPen(theme.secondText);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text);
    painter.setFont(Theme::font(Type::PageTitle, Weight::SemiBold));
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, title);
}

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &color, bool folded)
{
    const QPointF c = rect.center();
    const double out = folded ? 2 : -2;
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    // Two arrows: towards each other to fold, apart to unfold.
    painter.drawPolyline(QPolygonF{QPointF(c.x() - 4 - out, c.y() - 4), QPointF(c.x() - 4 + out, c.y()),
                                   QPointF(c.x() - 4 - out, c.y() + 4)}
                             .translated(folded ? -1 : 0, 0));
    painter.drawPolyline(QPolygonF{QPointF(c.x() + 4 + out, c.y() - 4), QPointF(c.x() + 4 - out, c.y()),
                                   QPointF(c.x() + 4 + out, c.y() + 4)}
                             .translated(folded ? 1 : 0, 0));
}

void paintButton(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, Measure::controlRadius, Measure::controlRadius);
}

void paintDraggedStage(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const MapOverlay &overlay = frame.overlay;
    if (overlay.stageMarkX >= 0) {
        const double x = frame.camera.toView({overlay.stageMarkX, 0.0}).x();
        painter.fillRect(QRectF(x - 1.5, 0, 3, Measure::headerHeight), theme.accent);
    }
    QRectF rect = MapHeader::stageRect(frame.scene, frame.camera, overlay.draggedStage);
    rect.moveLeft(overlay.draggedStageX);
    painter.setOpacity(ghostOpacity);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(theme.softAccent);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), Measure::cardRadius, Measure::cardRadius);
    painter.setPen(theme.text);
    painter.setFont(Theme::font(Type::StageTitle, Weight::SemiBold));
    painter.drawText(rect.adjusted(Measure::stageMargin, 0, -Measure::stageMargin, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, frame.scene.stages()[overlay.draggedStage].name);
    painter.setOpacity(1);
}

} // namespace

void MapOverlay::clearGesture()
{
    moved.clear();
    targets.clear();
    mark.reset();
    band.reset();
    route.reset();
    hiddenLink = dropNode = border = -1;
    refused = false;
    hint.clear();
    draggedStage = -1;
    stageMarkX = -1;
}

void MapOverlayPainter::paintCanvas(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const QRectF canvas(QPointF(0, Measure::headerHeight), frame.camera.canvas());
    painter.save();
    painter.setClipRect(canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInvitation(painter, frame, canvas);
    painter.save();
    painter.translate(frame.camera.toView(QPointF()));
    painter.scale(frame.camera.zoom(), frame.camera.zoom());
    paintSelectedLinks(painter, frame);
    paintMoved(painter, frame);
    paintConnecting(painter, frame);
    paintNaming(painter, frame);
    if (frame.overlay.moved.isEmpty())
        paintSelection(painter, frame);
    painter.restore();
    if (frame.overlay.border >= 0) {
        const double x = frame.camera.toView({frame.overlay.borderX, 0.0}).x();
        painter.fillRect(QRectF(x - 1, canvas.top(), 2, canvas.height()), theme.accent);
    }
    if (frame.overlay.band) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(withOpacity(theme.accent, 0.1));
        painter.drawRect(frame.camera.toView(*frame.overlay.band));
    }
    painter.restore();
    paintHint(painter, frame);
}

void MapOverlayPainter::paintHeader(QPainter &painter, const Frame &frame)
{
    const Theme &theme = frame.painter.theme();
    const MapOverlay &overlay = frame.overlay;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int selected = frame.scene.stageIndexOf(frame.selection.stage());
    if (selected >= 0) {
        const QRectF rect = MapHeader::stageRect(frame.scene, frame.camera, selected);
        painter.fillRect(rect, withOpacity(theme.accent, 0.08));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.accent);
    }
    for (int stage = 0; stage < frame.scene.geometry().stageCount(); ++stage) {
        const bool hovered = overlay.headerHover.stage == stage;
        const bool folded = frame.scene.stages()[stage].collapsed;
        if (!hovered && !folded)
            continue;
        const QRectF rect = MapHeader::chevronRect(frame.scene, frame.camera, stage);
        if (rect.isEmpty() || rect.right() < 0 || rect.left() > frame.camera.canvas().width())
            continue;
        if (hovered && overlay.headerHover.what == MapHeader::Hit::Chevron)
            paintButton(painter, rect, theme.line);
        paintChevron(painter, rect, theme.secondText, folded);
    }
    if (overlay.border >= 0) {
        const double x = frame.camera.toView({overlay.borderX, 0.0}).x();
        painter.fillRect(QRectF(x - 1, 0, 2, Measure::headerHeight), theme.accent);
    }
    if (overlay.draggedStage >= 0 && overlay.draggedStage < frame.scene.geometry().stageCount())
        paintDraggedStage(painter, frame);
    if (frame.canEdit) {
        const QRectF add = MapHeader::addRect(frame.scene, frame.camera);
        if (overlay.headerHover.what == MapHeader::Hit::Add)
            paintButton(painter, add, theme.softAccent);
        painter.setPen(QPen(overlay.headerHover.what == MapHeader::Hit::Add ? theme.accent : theme.thirdText, 1.5,
                            Qt::SolidLine, Qt::RoundCap));
        const QPointF c = add.center();
        painter.drawLine(c - QPointF(5, 0), c + QPointF(5, 0));
        painter.drawLine(c - QPointF(0, 5), c + QPointF(0, 5));
    }
    painter.restore();
}

} // namespace Views
