#include "views/metrics/chipbutton.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** Stays open while things are ticked off in it, one after the other. */
class ChipMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        const bool isTick = action && action->isEnabled() && action->isCheckable() && !action->actionGroup();
        if (isTick)
            action->trigger();
        return isTick;
    }
};

} // namespace

static constexpr int chipHeight = 26;
static constexpr int sideRoom = 11;
static constexpr int chevron = 10;
static constexpr int widest = 220;

ChipButton::ChipButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_menu(new ChipMenu(this))
{
    setFont(Theme::font(Type::Body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChipButton::open);
}

void ChipButton::setChoice(const QString &text, bool isNarrowing)
{
    m_isNarrowing = isNarrowing;
    setText(text.simplified());
    setToolTip(plainToolTip(m_name + u": "_s + this->text()));
    setAccessibleName(m_name + u": "_s + this->text());
    setFont(Theme::font(Type::Body, isNarrowing ? Weight::SemiBold : Weight::Regular));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int text = std::min(fontMetrics().horizontalAdvance(this->text()) + 1, widest);
    return {text + 2 * sideRoom + Measure::grid + chevron, chipHeight};
}

QSize ChipButton::minimumSizeHint() const { return {60, chipHeight}; }

void ChipButton::open()
{
    m_menu->clear();
    emit menuRequested(m_menu);
    m_menu->popup(mapToGlobal(QPoint(0, height() + Measure::grid)));
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = hasFocus() ? Measure::focusWidth : 1;
    const QRectF frame = QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    const QColor line = hasFocus() ? theme.accent : m_isNarrowing ? theme.softAccent : theme.strongLine;
    painter.setPen(QPen(line, border));
    painter.setBrush(m_isNarrowing ? theme.softAccent : underMouse() ? theme.raised : theme.surface);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QColor ink = m_isNarrowing ? theme.accent : theme.text;
    painter.setPen(ink);
    painter.setFont(font());
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect words(sideRoom, 0, width() - 2 * sideRoom - chevron - Measure::grid, height());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(place(words), int(start), fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
    const QRectF mark = place(QRect(width() - sideRoom - chevron + 1, (height() - chevron) / 2, chevron, chevron));
    painter.setPen(
        QPen(m_isNarrowing ? theme.accent : theme.secondText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = mark.center();
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)}));
}

} // namespace Views
