#include "views/metrics/metriccard.h"

#include "views/curves/trendchart.h"
#include "views/metrics/metricwords.h"
#include "views/metrics/textlink.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int cardMargin = 5 * Measure::grid;
static constexpr int baseline = 5; // the figure's descent is so much larger than that of what stands beside it
static constexpr int figureHeight = 48;

static TextLink::Ink inkOf(TargetState state)
{
    switch (state) {
    case TargetState::Met:
        return TextLink::Ink::Good;
    case TargetState::Near:
        return TextLink::Ink::Close;
    case TargetState::Missed:
        return TextLink::Ink::Bad;
    case TargetState::Unknown:
        break;
    }
    return TextLink::Ink::Second;
}

static QHBoxLayout *rowIn(QWidget *holder)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    return row;
}

MetricCard::MetricCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, Look::Strong))
    , m_target(new TextLink(Type::Small, Weight::SemiBold, TextLink::Ink::Second))
    , m_question(new ElidedLabel({}, Look::Small))
    , m_figure(new TextLink(Type::Figure, Weight::Strong, TextLink::Ink::Text))
    , m_interval(new PlainLabel({}, Look::Small))
    , m_count(new TextLink(Type::Small, Weight::Regular, TextLink::Ink::Third))
    , m_notice(new PlainLabel({}, Look::Second))
    , m_offer(new QPushButton(tr("Add a value…")))
    , m_chart(new TrendChart)
    , m_change(new PlainLabel({}, Look::Small))
    , m_computation(new TextLink(Type::Small, Weight::Regular, TextLink::Ink::Accent))
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_space(new QWidget)
{
    setProperty("look", u"card"_s);
    auto *column = new QVBoxLayout(this);
    // Links reach out by their focus ring, so that all text is in line.
    constexpr int side = cardMargin - TextLink::sideRoom;
    column->setContentsMargins(side, cardMargin - Measure::grid, side, Measure::panelMargin - Measure::grid);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(makeFigure());
    column->addSpacing(Measure::grid);
    column->addWidget(m_chart);
    column->addStretch(1);
    column->addWidget(makeFoot());
    connect(m_target, &TextLink::clicked, this, &MetricCard::targetRequested);
    connect(m_figure, &TextLink::clicked, this, [this] { emit evidenceRequested({}); });
    connect(m_count, &TextLink::clicked, this, [this] { emit evidenceRequested({}); });
    connect(m_chart, &TrendChart::activated, this, [this](const Period &period) { emit evidenceRequested(period); });
    connect(m_offer, &QPushButton::clicked, this, &MetricCard::valuesRequested);
    connect(m_computation, &TextLink::clicked, this, &MetricCard::computationRequested);
}

QWidget *MetricCard::makeTop()
{
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_target->setObjectName(u"target"_s);
    auto *top = new QWidget;
    for (PlainLabel *label : {static_cast<PlainLabel *>(m_title), static_cast<PlainLabel *>(m_question)})
        label->setContentsMargins(TextLink::sideRoom, 0, 0, 0);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(Measure::gap);
    titles->addWidget(m_title, 1);
    titles->addWidget(m_target);
    column->addLayout(titles);
    m_questionRow = new QHBoxLayout;
    m_questionRow->setSpacing(Measure::gap);
    m_questionRow->addWidget(m_question, 1);
    column->addLayout(m_questionRow);
    return top;
}

QWidget *MetricCard::makeFigure()
{
    m_figure->setObjectName(u"figure"_s);
    m_count->setObjectName(u"count"_s);
    m_count->setContentsMargins(0, 0, 0, baseline - 1);
    m_offer->setObjectName(u"addValue"_s);
    m_interval->setContentsMargins(0, 0, 0, baseline);
    m_notice->setContentsMargins(TextLink::sideRoom, 0, 0, 0);
    m_notice->setWordWrap(true);
    auto *holder = new QWidget;
    holder->setMinimumHeight(figureHeight);
    m_figureRow = rowIn(holder);
    m_figureRow->addWidget(m_figure, 0, Qt::AlignBottom);
    m_figureRow->addWidget(m_interval, 0, Qt::AlignBottom);
    m_figureRow->addWidget(m_notice, 1, Qt::AlignVCenter);
    m_figureRow->addWidget(m_offer, 0, Qt::AlignVCenter);
    m_figureRow->addWidget(m_space, 1);
    m_figureRow->addWidget(m_count, 0, Qt::AlignBottom);
    return holder;
}

QWidget *MetricCard::makeFoot()
{
    m_computation->setText(tr("How is this computed?"));
    m_computation->setObjectName(u"computation"_s);
    m_change->setWordWrap(true);
    m_more->setProperty("look", u"quiet"_s);
    m_more->setText(u"⋯"_s);
    m_more->setObjectName(u"more"_s);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    m_change->setContentsMargins(TextLink::sideRoom, 0, TextLink::sideRoom, 0);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, Measure::grid, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_change);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_computation);
    row->addStretch(1);
    row->addWidget(m_more);
    column->addLayout(row);
    return foot;
}

void MetricCard::fillMenu()
{
    m_menu->clear();
    const BoardMetric &metric = m_content.metric;
    const bool isOwn = metric.value.metric.kind == MetricKind::Own;
    const auto add = [&](const QString &text, const QString &iconName, auto signal) {
        m_menu->addAction(icon(iconName), text, this, signal)->setEnabled(m_content.isEditable);
    };
    add(metric.target ? tr("Change the target…") : tr("Set a target…"), u"flag"_s, &MetricCard::targetRequested);
    add(tr("Values…"), u"view-list-details"_s, &MetricCard::valuesRequested);
    if (!isOwn)
        return;
    m_menu->addSeparator();
    add(tr("Rename and describe…"), u"document-edit"_s, &MetricCard::descriptionRequested);
    add(tr("Remove “%1”").arg(QString(metric.title).replace(u'&', u"&&"_s)), u"edit-delete"_s,
        &MetricCard::removalRequested);
}

void MetricCard::setContent(const CardContent &content)
{
    m_content = content;
    const BoardMetric &metric = content.metric;
    m_title->setText(metric.title);
    m_question->setText(questionText(metric));
    m_more->setAccessibleName(tr("More about %1").arg(metric.title));
    m_more->setToolTip(tr("Target, values"));
    m_computation->setAccessibleName(tr("How is %1 computed?").arg(metric.title));
    setAccessibleName(metric.title);
    showTarget();
    showFigure();
    showTrend();
    showChange();
    spread();
}

void MetricCard::showTarget()
{
    const BoardMetric &metric = m_content.metric;
    m_target->setVisible(metric.target || m_content.isEditable);
    m_target->setEnabled(m_content.isEditable);
    if (!metric.target) {
        m_target->setText(tr("Set a target"));
        m_target->setInk(TextLink::Ink::Third);
        m_target->setToolTip(plainToolTip(tr("Say what %1 should come to.").arg(metric.title)));
        return;
    }
    const TargetResult result = againstTarget(metric.value, *metric.target);
    m_target->setInk(inkOf(result.state));
    QString tip = tr("Change the target.");
    if (result.state != TargetState::Unknown) {
        tip = result.isCertain ? tr("The interval excludes the target: the difference is hardly chance.")
                               : tr("The interval holds the target: the difference may be chance.");
    }
    m_target->setToolTip(plainToolTip(tip));
}

void MetricCard::showFigure()
{
    const MetricValue &value = m_content.metric.value;
    const bool hasFigure = value.value && !value.isTooFew();
    m_figure->setVisible(hasFigure);
    m_interval->setVisible(hasFigure && value.interval);
    m_count->setVisible(hasFigure && !countText(value).isEmpty());
    m_notice->setVisible(!hasFigure);
    m_space->setVisible(hasFigure);
    m_offer->setVisible(!value.value && m_content.isEditable);
    if (!value.value)
        m_notice->setText(tr("No values yet."));
    else if (!hasFigure)
        m_notice->setText(tooFewText(value.n));
    if (!hasFigure)
        return;
    const QString figure = figureText(value.metric, *value.value);
    const QString behind = m_content.metric.isObserved ? tr("Show the values that it is made of.")
                                                       : tr("Show the feedback that it is made of.");
    m_figure->setText(figure);
    m_figure->setAccessibleName(tr("%1: %2").arg(m_content.metric.title, figure));
    m_figure->setToolTip(plainToolTip(behind));
    m_count->setText(countText(value));
    m_count->setToolTip(plainToolTip(behind));
    if (value.interval) {
        m_interval->setText(intervalText(value.metric, *value.interval, *value.value));
        m_interval->setToolTip(
            plainToolTip(tr("95 % interval: the true value of all customers lies in it in 95 of 100 cases.")));
    }
}

void MetricCard::showTrend()
{
    const BoardMetric &metric = m_content.metric;
    m_chart->setVisible(!metric.trend.isEmpty() && m_content.period);
    if (metric.trend.isEmpty() || !m_content.period)
        return;
    TrendContent trend;
    trend.metric = metric.value.metric;
    trend.points = metric.trend;
    trend.unit = m_content.unit;
    trend.span = *m_content.period;
    trend.target = metric.target;
    trend.name = tr("Trend of %1").arg(metric.title);
    trend.pointText = [unit = m_content.unit](const TrendPoint &point) { return pointText(point, unit); };
    m_chart->setContent(trend);
}

void MetricCard::showChange()
{
    const BoardMetric &metric = m_content.metric;
    const bool isSaid = metric.change && metric.change->trend != Trend::Unknown && !m_content.before.isEmpty();
    m_change->setVisible(isSaid);
    if (isSaid)
        m_change->setText(changeText(metric.value.metric, *metric.change, m_content.before));
}

void MetricCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    spread();
}

/** Where there is little room, the number of answers stands a line higher, and the target says less. */
void MetricCard::spread()
{
    const int room = width() - 2 * cardMargin + 2 * TextLink::sideRoom;
    if (const auto &target = m_content.metric.target) {
        m_target->setText(targetText(m_content.metric.value, *target));
        if (m_title->sizeHint().width() + Measure::gap + m_target->sizeHint().width() > room)
            m_target->setText(targetText(m_content.metric.value, *target, Length::Short));
        m_target->updateGeometry();
    }
    const int wanted =
        m_figure->sizeHint().width() + m_interval->sizeHint().width() + m_count->sizeHint().width() + 3 * Measure::gap;
    QHBoxLayout *const row = wanted > room && !m_interval->isHidden() ? m_questionRow : m_figureRow;
    if (row->indexOf(m_count) >= 0)
        return;
    (row == m_figureRow ? m_questionRow : m_figureRow)->removeWidget(m_count);
    m_count->setContentsMargins(0, 0, 0, row == m_figureRow ? baseline - 1 : 0);
    row->addWidget(m_count, 0, row == m_figureRow ? Qt::AlignBottom : Qt::AlignVCenter);
}

} // namespace Views
