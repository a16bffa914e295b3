#include "views/feedback/inbox/chip.h"

#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Views {

static constexpr int pillHeight = 24;
static constexpr int margin = 11;
static constexpr int crossSize = 7;
static constexpr int crossSpace = 16; ///< with the room before it
static constexpr int widest = 220;
static constexpr int narrowest = 60;

static QFont fontOf(Chip::Kind kind)
{
    QFont font = Theme::font(Type::Body, kind == Chip::Kind::Chosen ? Weight::SemiBold : Weight::Regular);
    font.setPixelSize(font.pixelSize() - 1);
    return font;
}

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFont(fontOf(kind));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    if (kind == Kind::Chosen) {
        setRemovable(true);
        connect(this, &QAbstractButton::clicked, this, &Chip::removalRequested);
    }
}

void Chip::setRemovable(bool removable)
{
    m_isRemovable = removable;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const int text = QFontMetrics(fontOf(m_kind)).horizontalAdvance(this->text().simplified()) + 1;
    return {std::min(text + 2 * margin + (m_isRemovable ? crossSpace : 0), widest), pillHeight};
}

QSize Chip::minimumSizeHint() const { return {std::min(narrowest, sizeHint().width()), pillHeight}; }

QRect Chip::cross() const
{
    const QRect place(width() - margin - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = m_isRemovable && m_kind != Kind::Chosen && isDown() &&
                           cross().adjusted(-margin, -height(), margin, height()).contains(event->pos());
    if (!isOnCross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit removalRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_isRemovable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        emit removalRequested();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool isChosen = m_kind == Kind::Chosen;
    const bool isHovered = isEnabled() && underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasFocus() ? Measure::focusWidth : 1;
    const QColor border = hasFocus() ? theme.accent : isChosen ? theme.softAccent : theme.strongLine;
    painter.setPen(QPen(border, pen));
    painter.setBrush(isChosen || isDown() ? theme.softAccent : isHovered ? theme.raised : theme.surface);
    const QRectF pill = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QColor color = !isEnabled() ? theme.thirdText : isChosen || isDown() ? theme.accent : theme.text;
    painter.setPen(color);
    painter.setFont(fontOf(m_kind));
    const QRect room(margin, 0, width() - 2 * margin - (m_isRemovable ? crossSpace : 0), height());
    const QString shown = painter.fontMetrics().elidedText(text().simplified(), Qt::ElideRight, room.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter, shown);
    if (!m_isRemovable)
        return;
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QRectF lines = QRectF(cross());
    painter.drawLine(lines.topLeft(), lines.bottomRight());
    painter.drawLine(lines.topRight(), lines.bottomLeft());
}

} // namespace Views
