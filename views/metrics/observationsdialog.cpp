#include "views/metrics/observationsdialog.h"

#include "model/metrics/metricoperations.h"
#include "model/store/clock.h"
#include "views/metrics/metricwords.h"
#include "views/metrics/observationmodel.h"
#include "views/metrics/quietheader.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int dialogWidth = 680;
static constexpr int dialogHeight = 460;
static constexpr int rowHeight = 30;

ObservationsDialog::ObservationsDialog(Project &project, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_subject(subject)
    , m_model(new ObservationModel(project, subject.metric, this))
    , m_table(new QTableView)
    , m_date(new QLineEdit)
    , m_value(new QLineEdit)
    , m_answers(new QLineEdit)
    , m_numerator(new QLineEdit)
    , m_denominator(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_move(new QPushButton(tr("Move here")))
    , m_problem(new PlainLabel({}, Look::Small))
    , m_hint(new PlainLabel({}, Look::Small))
{
    setWindowTitle(tr("Values of %1").arg(subject.title));
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_move);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(new PlainLabel(subject.title, Look::PageTitle));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeEntry());
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(dialogWidth, dialogHeight);

    m_problem->setProperty("look", u"warning"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_remove->setAutoDefault(false);
    m_move->setAutoDefault(false);
    m_move->setToolTip(tr("Makes the selected values count where new ones do."));
    m_add->setProperty("look", u"primary"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &ObservationsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ObservationsDialog::remove);
    connect(m_move, &QPushButton::clicked, this, &ObservationsDialog::moveHere);
    connect(m_model, &ObservationModel::refused, this, &ObservationsDialog::tell);
    connect(m_model, &ObservationModel::modelReset, this, &ObservationsDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ObservationsDialog::updateButtons);
    connect(&project, &Project::accessChanged, this, &ObservationsDialog::updateButtons);
    connect(&project, &QObject::destroyed, this, &QDialog::reject);
    updateButtons();
    m_value->setFocus();
}

QWidget *ObservationsDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new QuietHeader(Measure::gap, m_table));
    m_table->setItemDelegate(new QuietCells(Measure::gap, this));
    m_table->setAccessibleName(tr("Values"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ObservationModel::Place, QHeaderView::Stretch);
    m_table->setFrameShape(QFrame::NoFrame);
    return m_table;
}

QWidget *ObservationsDialog::makeEntry()
{
    auto *entry = new QWidget;
    auto *grid = new QGridLayout(entry);
    grid->setContentsMargins(0, Measure::gap, 0, 0);
    grid->setHorizontalSpacing(Measure::gap);
    grid->setVerticalSpacing(Measure::grid);
    const auto place = [&](int column, const QString &label, QLineEdit *field, const QString &hint) {
        auto *name = new PlainLabel(label, Look::Small);
        name->setBuddy(field);
        field->setAccessibleName(label);
        field->setPlaceholderText(hint);
        grid->addWidget(name, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
        connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    };
    const QString unit = m_subject.metric.unit;
    place(0, tr("Date"), m_date, tr("no date"));
    place(1, tr("Value"), m_value, unit);
    place(2, tr("Answers (n)"), m_answers, tr("not known"));
    place(3, tr("Numerator"), m_numerator, tr("instead of"));
    place(4, tr("Denominator"), m_denominator, tr("a value"));
    m_date->setText(QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC).date().toString(Qt::ISODate));
    m_add->setDefault(true);
    grid->addWidget(m_add, 1, 5);
    return entry;
}

QList<Id<StoredObservation>> ObservationsDialog::selected() const
{
    QList<Id<StoredObservation>> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids += m_model->idAt(index.row());
    return ids;
}

void ObservationsDialog::updateButtons()
{
    const bool isEditable = !m_project.isReadOnly();
    const bool isAny = !m_table->selectionModel()->selectedRows().isEmpty();
    for (QWidget *field :
         {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_answers),
          static_cast<QWidget *>(m_numerator), static_cast<QWidget *>(m_denominator), static_cast<QWidget *>(m_add)})
        field->setEnabled(isEditable);
    m_remove->setEnabled(isEditable && isAny);
    m_move->setEnabled(isEditable && isAny);
    m_hint->setText(m_model->rowCount() == 0
                        ? tr("No values yet. Type the first below; it counts for: %1.").arg(m_subject.placeName)
                        : tr("New values count for: %1. Double-click a cell to change it.").arg(m_subject.placeName));
}

void ObservationsDialog::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ObservationsDialog::add()
{
    StoredObservation row;
    row.metric = m_subject.metric.word;
    row.journey = m_subject.place.journey;
    row.stage = m_subject.place.stage;
    row.touchpoint = m_subject.place.touchpoint;
    const QString date = m_date->text().trimmed();
    row.date = typedDay(date);
    if (!date.isEmpty() && !row.date) {
        tell(tr("“%1” is no date. Write it as 2026-03-31, or leave it empty.").arg(date));
        m_date->setFocus();
        return;
    }
    std::optional<double> answers;
    const std::pair<QLineEdit *, std::optional<double> *> fields[] = {
        {m_value, &row.value}, {m_answers, &answers}, {m_numerator, &row.numerator}, {m_denominator, &row.denominator}};
    for (const auto &[field, value] : fields) {
        const QString text = field->text().trimmed();
        *value = field == m_value ? typedNumber(m_subject.metric, text) : typedNumber(text);
        if (!text.isEmpty() && !*value) {
            tell(tr("“%1” is no number.").arg(text));
            field->setFocus();
            return;
        }
    }
    if (answers)
        row.n = std::llround(*answers);
    const QString problem = row.value ? scaleProblem(m_subject.metric, *row.value) : QString();
    if (!problem.isEmpty()) {
        tell(problem);
        m_value->setFocus();
        return;
    }
    try {
        Id<StoredObservation> id;
        m_project.edit({QT_TRANSLATE_NOOP("Edit", "Add a value of “%1”"), {m_subject.title}},
                       [&](Edit &edit) { id = addObservation(edit, row); });
        m_problem->hide();
        for (QLineEdit *field : {m_value, m_answers, m_numerator, m_denominator})
            field->clear();
        m_table->scrollTo(m_model->index(m_model->rowOf(id), 0));
        m_value->setFocus();
    } catch (const Error &error) {
        tell(error.sentence());
    }
}

void ObservationsDialog::remove()
{
    const auto ids = selected();
    m_project.perform(ids.size() == 1 ? Label{QT_TRANSLATE_NOOP("Edit", "Remove a value of “%1”"), {m_subject.title}}
                                      : Label{QT_TRANSLATE_NOOP("Edit", "Remove values of “%1”"), {m_subject.title}},
                      [&](Edit &edit) { removeObservations(edit, ids); });
}

void ObservationsDialog::moveHere()
{
    const auto ids = selected();
    m_project.perform({QT_TRANSLATE_NOOP("Edit", "Move values of “%1”"), {m_subject.title}}, [&](Edit &edit) {
        for (const auto id : ids) {
            auto row = edit.find(id);
            if (!row)
                continue;
            row->journey = m_subject.place.journey;
            row->stage = m_subject.place.stage;
            row->touchpoint = m_subject.place.touchpoint;
            row->unplaced.clear();
            changeObservation(edit, *row);
        }
    });
}

} // namespace Views
