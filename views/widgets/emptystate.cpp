#include "views/widgets/emptystate.h"

#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr int textWidth = 360;

EmptyState::EmptyState(const QString &title, const QString &howToBegin, QWidget *parent)
    : QWidget(parent)
    , m_offer(new QPushButton(this))
{
    auto *strong = new PlainLabel(title, Look::PageTitle);
    auto *text = new PlainLabel(howToBegin, Look::Second);
    for (PlainLabel *label : {strong, text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        // A label that is aligned is given no height for its width, so it says its height itself.
        label->ensurePolished();
        const int width = std::min(textWidth, label->fontMetrics().horizontalAdvance(label->text()) + 2);
        label->setFixedWidth(width);
        label->setMinimumHeight(label->heightForWidth(width));
    }
    m_offer->setProperty("look", u"primary"_s);
    m_offer->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Measure::gap);
    column->addStretch(2);
    column->addWidget(strong, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(m_offer, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_offer, &QPushButton::clicked, this, &EmptyState::offerAccepted);
}

void EmptyState::setOffer(const QString &text)
{
    m_offer->setText(text);
    m_offer->setVisible(!text.isEmpty());
}

} // namespace Views
