#include "views/metrics/ownmetricdialog.h"

#include "views/metrics/metricwords.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/form.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/textfield.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int dialogWidth = 440;

static QString aboutText(const Metric &metric)
{
    BoardMetric board;
    board.value.metric = metric;
    return OwnMetricDialog::tr("%1. Scale: %2. %3.")
        .arg(questionText(board), scaleText(metric),
             metric.better == Better::Higher ? OwnMetricDialog::tr("Higher is better")
                                             : OwnMetricDialog::tr("Lower is better"));
}

OwnMetricDialog::OwnMetricDialog(const QList<Metric> &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
{
    setWindowTitle(tr("New metric"));
    m_kind = new ChoiceBox;
    QStringList kinds{tr("A metric of your own")};
    for (const Metric &metric : known)
        kinds += metric.title();
    m_kind->setChoices(kinds);
    m_kind->setChoice(0);
    connect(m_kind, &ChoiceBox::chosen, this, &OwnMetricDialog::showKind);
    build(tr("Add metric"));
}

OwnMetricDialog::OwnMetricDialog(const OwnMetric &metric, QWidget *parent)
    : QDialog(parent)
    , m_metric(metric)
{
    setWindowTitle(tr("Metric “%1”").arg(metric.name));
    build(tr("Save"));
    m_name->setText(metric.name);
    m_unit->setText(metric.unit);
    m_lowest->setText(metric.lowest ? editText(*metric.lowest) : QString());
    m_highest->setText(metric.highest ? editText(*metric.highest) : QString());
    m_better->setChoice(metric.better == Better::Higher ? 0 : 1);
    m_formula->setValue(metric.formula);
}

void OwnMetricDialog::build(const QString &ok)
{
    m_name = new QLineEdit;
    m_unit = new QLineEdit;
    m_lowest = new QLineEdit;
    m_highest = new QLineEdit;
    m_better = new ChoiceBox;
    m_formula = new TextField;
    m_form = new Form;
    m_about = new PlainLabel({}, Look::Second);
    m_problem = new PlainLabel({}, Look::Small);
    m_name->setPlaceholderText(tr("e.g. Parcels on time"));
    m_unit->setPlaceholderText(tr("e.g. %, days, €"));
    m_lowest->setPlaceholderText(tr("open"));
    m_highest->setPlaceholderText(tr("open"));
    m_formula->setPlaceholderText(tr("How it is made, in your words"));
    m_better->setChoices({tr("Higher is better"), tr("Lower is better")});
    m_better->setChoice(0);
    for (QLineEdit *field : {m_name, m_unit})
        field->setMaxLength(200);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Unit"), m_unit);
    m_form->addRow(tr("Scale from"), m_lowest);
    m_form->addRow(tr("Scale to"), m_highest);
    m_form->addRow(tr("Direction"), m_better);
    m_form->addTall(tr("Formula"), m_formula);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    m_about->setWordWrap(true);
    m_about->hide();
    m_problem->setProperty("look", u"warning"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *add = buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &OwnMetricDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    auto *kind = new QVBoxLayout; // as far from the sides as the fields of the form
    kind->setContentsMargins(5, 0, 5, 0);
    if (m_kind) {
        m_kind->setAccessibleName(tr("Kind of metric"));
        kind->addWidget(m_kind);
    }
    kind->addWidget(m_about);
    kind->addWidget(m_problem);
    column->addLayout(kind);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    m_name->setFocus();
}

void OwnMetricDialog::showKind(int index)
{
    m_form->setVisible(index == 0);
    m_about->setVisible(index > 0);
    m_problem->hide();
    if (index > 0)
        m_about->setText(aboutText(m_known[index - 1]) + u'\n' +
                         tr("Type or import its values: what was measured elsewhere."));
}

void OwnMetricDialog::refuse(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void OwnMetricDialog::take()
{
    if (m_kind && m_kind->currentIndex() > 0) {
        emit knownChosen(m_known[m_kind->currentIndex() - 1]);
        return;
    }
    OwnMetric metric = m_metric;
    metric.name = m_name->text();
    metric.unit = m_unit->text();
    metric.better = m_better->currentIndex() == 1 ? Better::Lower : Better::Higher;
    metric.formula = m_formula->toPlainText();
    for (const auto &[field, end] : {std::pair{m_lowest, &metric.lowest}, std::pair{m_highest, &metric.highest}}) {
        const QString text = field->text().trimmed();
        *end = typedNumber(text);
        if (!text.isEmpty() && !*end) {
            refuse(tr("“%1” is no number. Leave an end of the scale empty where it is open.").arg(text));
            field->setFocus();
            return;
        }
    }
    emit given(metric);
}

} // namespace Views
