#include "views/inspector/personcaption.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace Views {

PersonCaption::PersonCaption(const QString &name, const QString &color, QWidget *parent)
    : ElidedLabel(name, Look::Strong, parent)
    , m_color(color)
{
}

void PersonCaption::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_color.isEmpty() ? theme.text : theme.stored(m_color));
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(contentsRect(), int(side | Qt::AlignVCenter),
                     fontMetrics().elidedText(text().simplified(), Qt::ElideRight, contentsRect().width()));
}

} // namespace Views
