#include "app/mainwindow/messagebar.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName("messageText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_offer->setObjectName("messageOffer"_L1);
    m_close->setObjectName("messageClose"_L1);
    m_close->setIcon(Views::icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, Measure::gap, Measure::gap, Measure::gap);
    row->setSpacing(Measure::gap);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto accepted = std::exchange(m_accepted, {}))
            accepted();
    });
    hide();
}

void MessageBar::showError(const QString &sentence)
{
    m_accepted = {};
    m_offer->hide();
    present(sentence, true);
}

void MessageBar::showNotice(const QString &sentence, const QString &offer, std::function<void()> accepted)
{
    m_accepted = std::move(accepted);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    present(sentence, false);
}

QString MessageBar::sentence() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::present(const QString &sentence, bool isError)
{
    m_isError = isError;
    m_text->setText(sentence);
    m_icon->setPixmap(Views::icon(isError ? u"dialog-warning"_s : u"dialog-information"_s)
                          .pixmap(QSize(Measure::iconLarge, Measure::iconLarge), devicePixelRatioF()));
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Views::Theme &theme = Views::Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), m_isError ? theme.raised : theme.softAccent);
    painter.fillRect(QRect(0, 0, Measure::grid, height()), m_isError ? theme.emotion[0] : theme.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace App
