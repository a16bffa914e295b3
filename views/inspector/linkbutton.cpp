#include "views/inspector/linkbutton.h"

#include "views/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace Views {

static QFont linkFont() { return Theme::font(Type::Body, Weight::SemiBold); }

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {int(std::ceil(QFontMetricsF(linkFont()).horizontalAdvance(text()))) + 1, Measure::control};
}

QSize LinkButton::minimumSizeHint() const { return {40, Measure::control}; }

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QFont font = linkFont();
    font.setUnderline(underMouse());
    painter.setFont(font);
    if (hasFocus()) { // a ring would stand out of line, or its words would
        painter.fillRect(rect(), theme.softAccent);
        painter.fillRect(QRectF(0, height() - Measure::focusWidth, width(), Measure::focusWidth), theme.accent);
    }
    painter.setPen(theme.accent);
    painter.drawText(rect(), int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, width()));
}

} // namespace Views
