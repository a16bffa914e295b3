#include "views/map/gapbar.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Views {

using namespace Qt::StringLiterals;

GapBar::GapBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_close(new QPushButton)
    , m_dismiss(new QToolButton)
{
    setObjectName(u"gapBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setProperty("look", u"primary"_s);
    m_dismiss->setIcon(icon(u"window-close"_s));
    m_dismiss->setProperty("look", u"quiet"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, Measure::gap, Measure::gap, Measure::gap);
    row->setSpacing(Measure::gap);
    row->addWidget(m_text);
    row->addWidget(m_close);
    row->addWidget(m_dismiss);
    connect(m_close, &QPushButton::clicked, this, &GapBar::closeRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &GapBar::dismissed);
    retranslate();
    hide();
}

void GapBar::offer(bool open)
{
    setVisible(open);
    if (!open)
        return;
    ensurePolished();
    place();
    raise();
}

void GapBar::place()
{
    const QSize size = sizeHint();
    const QRect room = parentWidget()->rect();
    setGeometry((room.width() - size.width()) / 2, room.bottom() - size.height() - Measure::panelMargin, size.width(),
                size.height());
}

void GapBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GapBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measure::cardRadius, Measure::cardRadius);
}

void GapBar::retranslate()
{
    m_text->setText(tr("Deleted. What was before it leads nowhere now."));
    m_close->setText(tr("Close the gap"));
    m_dismiss->setToolTip(tr("Leave it so"));
    m_dismiss->setAccessibleName(tr("Leave it so"));
}

} // namespace Views
