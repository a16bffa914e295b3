#include "views/metrics/targetdialog.h"

#include "views/metrics/metricwords.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int dialogWidth = 360;

TargetDialog::TargetDialog(const BoardMetric &metric, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_metric(metric.value.metric)
    , m_field(new QLineEdit)
    , m_problem(new PlainLabel({}, Look::Small))
{
    setWindowTitle(tr("Target of %1").arg(metric.title));
    auto *where = new PlainLabel(place, Look::Second);
    where->setWordWrap(true);
    auto *scale = new PlainLabel(tr("Scale: %1").arg(scaleText(m_metric)), Look::Small);
    scale->setWordWrap(true);
    m_field->setAccessibleName(tr("Target"));
    m_field->setPlaceholderText(m_metric.kind == MetricKind::Frt ? tr("e.g. 4 h") : tr("A number"));
    if (metric.target)
        m_field->setText(editText(m_metric, *metric.target));
    m_field->selectAll();
    m_problem->setProperty("look", u"warning"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *set = buttons->addButton(tr("Set target"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    connect(set, &QPushButton::clicked, this, &TargetDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (metric.target) {
        auto *remove = buttons->addButton(tr("Remove target"), QDialogButtonBox::ResetRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit chosen({});
            accept();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(where);
    column->addWidget(m_field);
    column->addWidget(scale);
    column->addWidget(m_problem);
    column->addSpacing(Measure::gap);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
}

void TargetDialog::take()
{
    const auto value = typedNumber(m_metric, m_field->text());
    const QString problem =
        value ? scaleProblem(m_metric, *value) : tr("That is no number. Give one within the scale.");
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    emit chosen(value);
    accept();
}

} // namespace Views
