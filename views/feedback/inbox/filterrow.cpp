#include "views/feedback/inbox/filterrow.h"

#include "views/feedback/inbox/inboxmodel.h"
#include "views/map/mapglyphs.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Views {

static constexpr int rowHeight = 26;
static constexpr int faceWidth = 24;

FilterRow::FilterRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterRow::setEntry(const Entry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    setText(entry.text);
    setAcceptDrops(entry.takesFeedback);
    setAccessibleName(entry.hasCount ? tr("%1, %2").arg(entry.text, countText()) : entry.text);
    update();
}

QSize FilterRow::sizeHint() const { return {Measure::navigatorWidth, rowHeight}; }

QSize FilterRow::minimumSizeHint() const { return {rowHeight * 2, rowHeight}; }

QString FilterRow::countText() const { return QLocale().toString(m_entry.count); }

QFont FilterRow::textFont() const { return Theme::font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular); }

QRect FilterRow::textPlace() const
{
    QRect place = rect().adjusted(Measure::gap, 0, -Measure::gap, 0);
    if (m_entry.face)
        place.setLeft(place.left() + faceWidth);
    if (m_entry.hasCount)
        place.setRight(place.right() - QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(countText()) -
                       Measure::gap);
    return place;
}

void FilterRow::paintGround(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isHovered = underMouse() && isEnabled();
    painter.setPen(hasFocus() || m_isTarget ? QPen(theme.accent, Measure::focusWidth) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || m_isTarget ? theme.softAccent : isHovered ? theme.surface : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, Measure::controlRadius, Measure::controlRadius);
}

void FilterRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    if (m_entry.face) {
        const QRect face = placed(QRect(Measure::gap, 0, Measure::iconLarge, height()));
        MapGlyphs::paintFace(painter, theme, QRectF(face).center(), *m_entry.face, 0.85);
    }
    const QRect place = textPlace();
    painter.setFont(textFont());
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.drawText(placed(place), (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_entry.text.simplified(), Qt::ElideRight, place.width()));
    if (!m_entry.hasCount)
        return;
    const QRect end(place.right(), 0, width() - Measure::gap - place.right(), height());
    painter.setFont(Theme::font(Type::Small, isChecked() ? Weight::SemiBold : Weight::Regular));
    painter.setPen(isChecked() ? theme.accent : theme.secondText);
    painter.drawText(placed(end), (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, countText());
}

bool FilterRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const bool isElided = QFontMetrics(textFont()).horizontalAdvance(m_entry.text.simplified()) > textPlace().width();
    const QString tip = !m_entry.tip.isEmpty() ? m_entry.tip : isElided ? m_entry.text : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip.isEmpty() ? tip : plainToolTip(tip), this);
    return true;
}

void FilterRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Delete:
        emit removalRequested();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_entry.hasMenu)
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void FilterRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(InboxModel::mimeType)))
        return;
    event->acceptProposedAction();
    m_isTarget = true;
    update();
}

void FilterRow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void FilterRow::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    event->acceptProposedAction();
    emit dropped(InboxModel::idsIn(*event->mimeData()));
}

} // namespace Views
