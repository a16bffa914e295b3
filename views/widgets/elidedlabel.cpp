#include "views/widgets/elidedlabel.h"

#include "views/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace Views {

QString ElidedLabel::line() const { return text().simplified(); }

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(line()) > contentsRect().width(); }

QSize ElidedLabel::minimumSizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QChar(u'…')) * 2;
    return {width, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return PlainLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QString shown = fontMetrics().elidedText(line(), Qt::ElideRight, contentsRect().width());
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), int(side), option.palette, isEnabled(), shown, foregroundRole());
}

} // namespace Views
