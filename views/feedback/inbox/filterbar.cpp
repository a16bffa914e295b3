#include "views/feedback/inbox/filterbar.h"

#include "views/feedback/inbox/chip.h"
#include "views/feedback/inbox/flowlayout.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static QString titleOf(FeedbackOrder order)
{
    switch (order) {
    case FeedbackOrder::NewestFirst:
        return FilterBar::tr("Newest");
    case FeedbackOrder::OldestFirst:
        return FilterBar::tr("Oldest");
    case FeedbackOrder::WorstFirst:
        return FilterBar::tr("Worst");
    case FeedbackOrder::BestFirst:
        break;
    }
    return FilterBar::tr("Best");
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new FlowLayout)
    , m_count(new PlainLabel({}, Look::Small))
    , m_order(new QToolButton)
{
    m_count->setObjectName("foundCount"_L1);
    m_order->setProperty("look", u"quiet"_s);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setObjectName("order"_L1);
    m_order->setToolTip(tr("What comes first"));
    fillOrders();
    auto *chips = new QWidget;
    chips->setLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, Measure::gap - 2, Measure::gap, Measure::gap - 2);
    row->setSpacing(Measure::gap);
    row->addWidget(chips, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_order, 0, Qt::AlignTop);
    m_chips->setContentsMargins(0, 2, 0, 2); // a chip is a little lower than a button
    m_count->setFixedHeight(Measure::control);
    setOrder(FeedbackOrder::NewestFirst);
    fill();
}

void FilterBar::fillOrders()
{
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    for (const FeedbackOrder order : {FeedbackOrder::NewestFirst, FeedbackOrder::OldestFirst, FeedbackOrder::WorstFirst,
                                      FeedbackOrder::BestFirst}) {
        QAction *action = menu->addAction(titleOf(order), this, [this, order] { emit orderChosen(order); });
        action->setCheckable(true);
        action->setData(int(order));
        group->addAction(action);
    }
    m_order->setMenu(menu);
}

void FilterBar::setOrder(FeedbackOrder order)
{
    m_order->setText(titleOf(order));
    m_order->setAccessibleName(tr("Order: %1").arg(titleOf(order)));
    for (QAction *action : m_order->menu()->actions())
        action->setChecked(action->data().toInt() == int(order));
}

void FilterBar::setCount(qint64 count) { m_count->setText(tr("%Ln items", nullptr, int(count))); }

void FilterBar::setRuleOffer(const QString &text)
{
    if (text == m_offer)
        return;
    m_offer = text;
    fill();
}

void FilterBar::setParts(const QList<FilterPart> &parts)
{
    const bool isSame = std::equal(parts.begin(), parts.end(), m_parts.begin(), m_parts.end(),
                                   [](const FilterPart &a, const FilterPart &b) { return a.text == b.text; });
    m_parts = parts;
    if (!isSame)
        fill();
}

void FilterBar::fill()
{
    m_chips->clear();
    qsizetype n = 0;
    for (const FilterPart &part : std::as_const(m_parts)) {
        auto *chip = new Chip(Chip::Kind::Chosen, part.text, this);
        chip->setAccessibleName(tr("Without the filter %1").arg(part.text));
        // What is there then: another filter of the same name may have taken its place.
        connect(chip, &Chip::removalRequested, this, [this, n] { emit removed(FilterPart(m_parts[n])); });
        m_chips->addWidget(chip);
        chip->show();
        ++n;
    }
    auto *add = new Chip(Chip::Kind::Offer, tr("+ filter"), this);
    add->setToolTip(tr("Narrow it down further"));
    connect(add, &Chip::clicked, this, [this, add] { emit addRequested(add); });
    m_chips->addWidget(add);
    add->show();
    if (!m_offer.isEmpty()) {
        auto *rule = new Chip(Chip::Kind::Offer, m_offer, this);
        rule->setToolTip(tr("Links what this search finds, now and in later imports."));
        rule->setObjectName("makeRule"_L1);
        connect(rule, &Chip::clicked, this, &FilterBar::ruleRequested);
        m_chips->addWidget(rule);
        rule->show();
    }
    updateGeometry();
}

} // namespace Views
