#include "views/metrics/computationdialog.h"

#include "views/metrics/metricwords.h"
#include "views/metrics/periodchoice.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int dialogWidth = 460;
static constexpr int labelWidth = 92;

static QString anchorOf(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Own:
        return u"metrics-of-your-own"_s;
    case MetricKind::Fcr:
    case MetricKind::Frt:
    case MetricKind::Tickets:
        return u"service"_s;
    default:
        return u"experience"_s;
    }
}

static QString valueText(const MetricValue &value)
{
    if (!value.value)
        return ComputationDialog::tr("No values yet.");
    const QString figure = figureText(value.metric, *value.value);
    return value.isTooFew() ? ComputationDialog::tr("%1, of too few answers to rely on").arg(figure) : figure;
}

static QString answersText(const MetricValue &value)
{
    const QLocale locale;
    const QString n = locale.toString(value.n);
    if (value.isReported)
        return ComputationDialog::tr("%1 reported figures; how many answered isn't known").arg(n);
    return value.hits ? ComputationDialog::tr("%1, of these %2 counted").arg(n, locale.toString(*value.hits)) : n;
}

ComputationDialog::ComputationDialog(const BoardMetric &metric, const QString &place,
                                     const std::optional<Period> &period, QWidget *parent)
    : QDialog(parent)
{
    const MetricValue &value = metric.value;
    setWindowTitle(tr("How %1 is computed").arg(metric.title));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(Measure::panelMargin);
    rows->setVerticalSpacing(Measure::gap);
    rows->setColumnMinimumWidth(0, labelWidth);
    rows->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        auto *shown = new PlainLabel(text);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *name = new PlainLabel(label, Look::Second);
        name->setBuddy(shown);
        rows->addWidget(name, rows->rowCount(), 0, Qt::AlignTop);
        rows->addWidget(shown, rows->rowCount() - 1, 1);
    };
    add(tr("Value"), valueText(value));
    add(tr("Formula"), value.formulaText());
    add(tr("In your words"), metric.ownFormula);
    add(tr("Scale"), scaleText(value.metric));
    add(tr("Direction"), value.metric.better == Better::Higher ? tr("Higher is better") : tr("Lower is better"));
    add(tr("Answers (n)"), value.value ? answersText(value) : QString());
    if (value.value && value.interval)
        add(tr("Interval"), intervalText(value.metric, *value.interval, *value.value));
    add(tr("How that is made"), intervalMethod(value));
    add(tr("Period"), period ? daysText(*period) : tr("Everything, with what has no date"));
    add(tr("Of"), place);
    add(tr("Made of"), metric.isObserved ? tr("Values that were typed or imported") : tr("Feedback"));
    add(tr("Source"), sourceText(value.metric));

    auto *more = new QPushButton(tr("Read more in the manual"));
    more->setProperty("look", u"link"_s);
    connect(more, &QPushButton::clicked, this,
            [this, anchor = anchorOf(value.metric)] { emit manualRequested(anchor); });
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(more);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::panelMargin);
    column->addWidget(new PlainLabel(metric.title, Look::PageTitle));
    column->addLayout(rows);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    resize(dialogWidth, column->heightForWidth(dialogWidth));
}

} // namespace Views
