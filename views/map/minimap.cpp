#include "views/map/minimap.h"

#include "views/map/mapscene.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace Views {

namespace {

constexpr QSizeF largest(136, 76);
constexpr double leastHeight = 44; ///< a very long map is drawn taller than it is
constexpr double margin = 5;
constexpr int drawAfter = 120; ///< milliseconds: not while somebody types or drags

} // namespace

Minimap::Minimap(const MapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the map"));
    setCursor(Qt::ArrowCursor);
    m_later.setSingleShot(true);
    m_later.setInterval(drawAfter);
    connect(&m_later, &QTimer::timeout, this, [this] {
        draw();
        update();
    });
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, &Minimap::refresh);
    hide();
}

void Minimap::setAllowed(bool allowed)
{
    m_allowed = allowed;
    showIfNeeded();
}

void Minimap::setVisiblePart(const QRectF &visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    showIfNeeded();
    update();
}

void Minimap::refresh()
{
    if (!m_later.isActive())
        m_later.start();
    place();
    showIfNeeded();
}

QRectF Minimap::content() const
{
    return {0, 0, std::max(1.0, m_scene.geometry().width()), MapGeometry::height(std::max(1, m_scene.rowCount()))};
}

void Minimap::place()
{
    const QSizeF whole = content().size();
    QSizeF size = whole.scaled(largest, Qt::KeepAspectRatio);
    size.setHeight(std::clamp(size.height(), leastHeight, largest.height()));
    const QSize outer = (size + QSizeF(2 * margin, 2 * margin)).toSize();
    const QRect room = parentWidget()->rect();
    setGeometry(room.right() - outer.width() - Measure::gap, room.bottom() - outer.height() - Measure::gap,
                outer.width(), outer.height());
}

void Minimap::showIfNeeded()
{
    const QRectF all = content();
    const bool seen = m_visible.left() <= all.left() + 1 && m_visible.right() >= all.right() - 1 &&
                      m_visible.top() <= all.top() + Measure::mapTop &&
                      m_visible.bottom() >= all.bottom() - Measure::mapTop;
    const QSize room = parentWidget()->size();
    const bool wanted = m_allowed && !seen && m_scene.nodeCount() > 0 && room.width() > 3 * largest.width() &&
                        room.height() > 3 * largest.height();
    if (wanted && isHidden()) {
        draw();
        place();
        show();
    } else if (!wanted) {
        hide();
    }
}

QRectF Minimap::fromScene(const QRectF &scene) const
{
    const QRectF all = content();
    const QRectF inner = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const double x = inner.width() / all.width();
    const double y = inner.height() / all.height();
    return {inner.left() + scene.left() * x, inner.top() + scene.top() * y, scene.width() * x, scene.height() * y};
}

QPointF Minimap::toScene(const QPointF &point) const
{
    const QRectF all = content();
    return {(point.x() - margin) / (width() - 2 * margin) * all.width(),
            (point.y() - margin) / (height() - 2 * margin) * all.height()};
}

void Minimap::draw()
{
    const Theme &theme = Theme::current();
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    const QList<int> nodes = m_scene.nodesIn(content());
    std::vector<QList<QRectF>> blocks(size_t(m_scene.lensEntries().size()));
    for (const int node : nodes) {
        QRectF rect = fromScene(m_scene.node(node).rect);
        rect.setSize(rect.size().expandedTo(QSizeF(1, 1)));
        blocks[size_t(m_scene.node(node).entry)].append(rect);
    }
    QPainter painter(&m_picture);
    // A few are drawn as what they are, thousands only as where they are.
    const bool few = nodes.size() < 400;
    painter.setRenderHint(QPainter::Antialiasing, few);
    painter.setPen(Qt::NoPen);
    for (size_t entry = 0; entry < blocks.size(); ++entry) {
        painter.setBrush(m_scene.lensEntries()[qsizetype(entry)].color.in(theme));
        if (!few)
            painter.drawRects(blocks[entry]);
        for (qsizetype i = 0; few && i < blocks[entry].size(); ++i)
            painter.drawRoundedRect(blocks[entry][i], 1.5, 1.5);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(frame, Measure::controlRadius, Measure::controlRadius);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF inner = frame.adjusted(1, 1, -1, -1);
    QRectF seen = fromScene(m_visible).intersected(inner);
    seen.setSize(seen.size().expandedTo(QSizeF(4, 4)));
    painter.setPen(QPen(theme.accent, 1.5));
    QColor fill = theme.accent;
    fill.setAlphaF(0.06F);
    painter.setBrush(fill);
    painter.drawRoundedRect(seen, 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pressed(toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit pressed(toScene(event->position()));
}

} // namespace Views
