#include "views/feedback/import/columnusebox.h"

#include "model/store/error.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QEvent>
#include <QInputDialog>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

ColumnUseBox::ColumnUseBox(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, Look::Strong))
    , m_field(new ChoiceBox)
    , m_option(new ChoiceBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::grid);
    column->addWidget(m_name);
    column->addWidget(m_field);
    column->addWidget(m_option);
    column->addStretch(1);
    for (ChoiceBox *box : {m_field, m_option})
        box->installEventFilter(this);
    QSizePolicy kept = m_option->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_option->setSizePolicy(kept);
    connect(m_field, &ChoiceBox::chosen, this, [this](int index) { emit fieldChosen(m_fields[index]); });
    connect(m_option, &ChoiceBox::chosen, this, &ColumnUseBox::choose);
}

void ColumnUseBox::setColumn(const QString &name, const ColumnUse &use)
{
    m_use = use;
    m_name->setText(name);
    m_field->setAccessibleName(tr("What “%1” becomes").arg(name));
    m_option->setAccessibleName(tr("How “%1” is read").arg(name));
    const QList<ImportField> fields = ImportWords::fields(use.field);
    if (fields != m_fields) {
        m_fields = fields;
        QStringList titles;
        for (const ImportField field : fields)
            titles += ImportWords::fieldTitle(field);
        m_field->setChoices(titles);
        for (int i = 0; i < fields.size(); ++i)
            m_field->setItemData(i, plainToolTip(ImportWords::fieldHint(fields[i])), Qt::ToolTipRole);
    }
    m_field->setChoice(int(m_fields.indexOf(use.field)));
    const QString hint = ImportWords::fieldHint(use.field);
    m_field->setToolTip(plainToolTip(hint.isEmpty() ? tr("What this column becomes.") : hint));
    showOptions();
}

void ColumnUseBox::showOptions()
{
    m_options = ImportWords::options(m_use);
    QStringList titles;
    int chosen = 0;
    for (int i = 0; i < m_options.size(); ++i) {
        const ColumnUse &use = m_options[i].use;
        const bool isIt = use.dateFormat == m_use.dateFormat && use.cesVersion == m_use.cesVersion &&
                          use.scale.value_or(Scale()) == m_use.scale.value_or(Scale());
        titles += m_options[i].title;
        chosen = isIt ? i : chosen;
    }
    if (ImportWords::takesOtherOption(m_use.field))
        titles += tr("Another…");
    m_option->setVisible(!m_options.isEmpty());
    m_option->setChoices(titles);
    m_option->setChoice(titles.isEmpty() ? -1 : chosen);
    m_option->setToolTip(plainToolTip(m_option->currentText()));
}

void ColumnUseBox::choose(int option)
{
    if (option < m_options.size())
        emit useChosen(m_options[option].use);
    else
        askForOther();
}

void ColumnUseBox::askForOther()
{
    const bool isDate = m_use.field == ImportField::Date || m_use.field == ImportField::AnsweredAt;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName("otherOption"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name->text());
    dialog->setLabelText(isDate ? tr("How are the dates written? For example dd/MM/yyyy HH:mm.")
                                : tr("The worst and the best value, for example 1-20, or 20-1 where 1 is best."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        try {
            emit useChosen(ColumnUse::ofWord(fieldWord(m_use.field) + u':' + text));
        } catch (const Error &) {
            // What can't be understood changes nothing; the box shows what still holds.
        }
    });
    connect(dialog, &QDialog::finished, this, &ColumnUseBox::showOptions);
    dialog->open();
}

QWidget *ColumnUseBox::firstStop() const { return m_field; }

QWidget *ColumnUseBox::lastStop() const { return m_option; }

bool ColumnUseBox::hasStop() const
{
    return m_field->hasFocus() || m_option->hasFocus() || m_field->view()->isVisible() ||
           m_option->view()->isVisible() || !findChildren<QDialog *>().isEmpty();
}

bool ColumnUseBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace Views
