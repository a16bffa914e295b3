#include "views/feedback/inbox/volumepanel.h"

#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/volumechart.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static QString captionOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Day:
        return VolumePanel::tr("Per day, negative below");
    case PeriodUnit::Week:
        return VolumePanel::tr("Per week, negative below");
    case PeriodUnit::Month:
        return VolumePanel::tr("Per month, negative below");
    case PeriodUnit::Quarter:
        return VolumePanel::tr("Per quarter, negative below");
    case PeriodUnit::Year:
        break;
    }
    return VolumePanel::tr("Per year, negative below");
}

VolumePanel::VolumePanel(QWidget *parent)
    : QWidget(parent)
    , m_caption(new ElidedLabel(captionOf(PeriodUnit::Day), Look::Caption))
    , m_period(new QPushButton)
    , m_chart(new VolumeChart)
{
    m_period->setProperty("look", u"link"_s);
    m_period->setFont(Theme::font(Type::Small));
    m_period->setToolTip(tr("Show all of the time again"));
    m_period->setObjectName("chosenPeriod"_L1);
    m_period->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_period);
    head->addItem(new QSpacerItem(0, m_period->sizeHint().height())); // as high without it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::grid, Measure::panelMargin, Measure::gap);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_chart);
    connect(m_period, &QPushButton::clicked, this, [this] { emit chosen({}); });
    connect(m_chart, &VolumeChart::chosen, this, &VolumePanel::chosen);
}

void VolumePanel::setVolumes(const QList<FeedbackVolume> &volumes, PeriodUnit unit, const std::optional<Period> &chosen)
{
    m_caption->setText(captionOf(unit));
    m_chart->setVolumes(volumes, unit);
    m_chart->setChosen(chosen);
    m_chart->setToolTip({});
    m_period->setVisible(chosen.has_value());
    if (chosen) {
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC);
        m_period->setText(tr("%1 selected ✕").arg(periodText(*chosen, today)));
    }
}

} // namespace Views
