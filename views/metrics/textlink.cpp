#include "views/metrics/textlink.h"

#include "views/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Views {

TextLink::TextLink(Type type, Weight weight, Ink ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_ink(ink)
{
    setFont(Theme::font(type, weight));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TextLink::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QColor TextLink::color() const
{
    const Theme &theme = Theme::current();
    switch (m_ink) {
    case Ink::Accent:
        return theme.accent;
    case Ink::Text:
        return theme.text;
    case Ink::Second:
        return theme.secondText;
    case Ink::Third:
        return theme.thirdText;
    case Ink::Good:
        return theme.emotionText(2);
    case Ink::Close:
        return theme.warning;
    case Ink::Bad:
        return theme.emotionText(-2);
    }
    return theme.text;
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QMargins around = contentsMargins();
    return {metrics.horizontalAdvance(text()) + 2 * sideRoom + 1,
            metrics.height() + 2 + around.top() + around.bottom()};
}

QSize TextLink::minimumSizeHint() const { return {fontMetrics().horizontalAdvance(u'…') * 2, sizeHint().height()}; }

bool TextLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(color());
    const QRect frame = contentsRect();
    const QRect box = frame.adjusted(sideRoom, 0, -sideRoom, 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(box, int(start), fontMetrics().elidedText(text(), Qt::ElideRight, box.width() + 1));
    if (!hasFocus())
        return;
    const double half = Measure::focusWidth / 2;
    painter.setPen(QPen(Theme::current().accent, Measure::focusWidth));
    painter.drawRoundedRect(QRectF(frame).adjusted(half, half, -half, -half), Measure::grid, Measure::grid);
}

} // namespace Views
