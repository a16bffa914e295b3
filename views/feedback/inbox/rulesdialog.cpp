#include "views/feedback/inbox/rulesdialog.h"

#include "model/feedback/feedbackoperations.h"
#include "views/feedback/inbox/ruleform.h"
#include "views/feedback/inbox/rulesmodel.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static QToolButton *makeButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

RulesDialog::RulesDialog(Project &project, EvidenceWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_watch(watch)
    , m_model(new RulesModel(this))
    , m_list(new QTreeView)
    , m_lists(new QStackedWidget)
    , m_form(new RuleForm(project))
    , m_new(makeButton(u"list-add"_s, tr("New rule")))
    , m_up(makeButton(u"go-up"_s, tr("Move up: counts before the others")))
    , m_down(makeButton(u"go-down"_s, tr("Move down")))
    , m_remove(makeButton(u"edit-delete"_s, tr("Remove the rule")))
{
    setWindowTitle(tr("Rules that link feedback"));
    auto *hint = new PlainLabel(tr("Feedback that fits a rule belongs to its touchpoint, that of later imports too. Of "
                                   "several rules that fit the first counts; what was linked by hand stays."),
                                Look::Second);
    hint->setWordWrap(true);
    makeList();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(hint);
    column->addWidget(m_lists, 1);
    column->addWidget(makeTools());
    column->addWidget(m_form);
    column->addSpacing(Measure::gap);
    column->addWidget(box);
    resize(760, 520);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    reload();
    startRule({});
}

void RulesDialog::makeList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Rules, in the order in which they count"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(RulesModel::TouchpointColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RulesModel::WordsColumn, QHeaderView::Stretch);
    m_lists->addWidget(m_list);
    m_lists->addWidget(new EmptyState(
        tr("No rules yet"), tr("A rule links all feedback with certain words, now and in later imports. Choose a "
                               "touchpoint below and type the words that give it away.")));
}

QWidget *RulesDialog::makeTools()
{
    auto *tools = new QWidget;
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, Measure::gap);
    line->setSpacing(Measure::grid);
    for (QToolButton *button : {m_new, m_up, m_down, m_remove})
        line->addWidget(button);
    line->addStretch(1);
    return tools;
}

void RulesDialog::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesDialog::showChosen);
    connect(m_new, &QToolButton::clicked, this, [this] { startRule({}); });
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QToolButton::clicked, this, &RulesDialog::remove);
    connect(m_form, &RuleForm::accepted, this, &RulesDialog::take);
    connect(&m_watch, &EvidenceWatch::changed, this, &RulesDialog::reload);
    connect(&m_project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches<LinkRule>() || changes.touches<Touchpoint>())
            reload();
    });
    connect(&m_project, &Project::accessChanged, this, &RulesDialog::showChosen);
    connect(&m_watch, &QObject::destroyed, this, &QDialog::reject);
}

int RulesDialog::row() const { return m_list->currentIndex().row(); }

void RulesDialog::reload()
{
    const Id<LinkRule> chosen = m_form->rule().id;
    const int before = row();
    m_model->setRules(m_project, linkedByRules(*m_watch.evidence()));
    m_lists->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_form->setEvidence(m_watch.evidence());
    m_form->showNames();
    if (chosen)
        choose(m_model->rowOf(chosen) >= 0 ? m_model->rowOf(chosen) : std::min(before, m_model->rowCount() - 1));
    showChosen();
}

void RulesDialog::choose(int row) { m_list->setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex()); }

void RulesDialog::showChosen()
{
    const LinkRule *rule = m_model->at(row());
    const bool canEdit = !m_project.isReadOnly();
    if (rule && *rule != m_form->original())
        m_form->setRule(*rule);
    else if (!rule && m_form->rule().id)
        m_form->setRule({});
    m_form->setEditable(canEdit);
    m_new->setEnabled(canEdit && rule);
    m_remove->setEnabled(canEdit && rule);
    m_up->setEnabled(canEdit && rule && row() > 0);
    m_down->setEnabled(canEdit && rule && row() < m_model->rowCount() - 1);
}

void RulesDialog::startRule(const LinkRule &rule)
{
    choose(-1);
    m_list->clearSelection();
    m_form->setRule(rule);
    showChosen();
}

void RulesDialog::take(const LinkRule &rule)
{
    const auto touchpoint = m_project.find(rule.touchpoint);
    const QString name = touchpoint ? touchpoint->name : QString();
    if (!rule.id) {
        if (m_project.perform({QT_TRANSLATE_NOOP("Edit", "Add a rule for “%1”"), {name}},
                              [&](Edit &edit) { addRule(edit, rule); }))
            startRule({});
        return;
    }
    LinkRule changed = rule;
    changed.journey = touchpoint ? touchpoint->journey : rule.journey;
    m_project.perform({QT_TRANSLATE_NOOP("Edit", "Change the rule for “%1”"), {name}},
                      [&](Edit &edit) { edit.update(changed); });
}

void RulesDialog::moveBy(int difference)
{
    const LinkRule *rule = m_model->at(row());
    if (!rule)
        return;
    const Id<LinkRule> id = rule->id;
    const int target = row() + difference;
    m_project.perform({QT_TRANSLATE_NOOP("Edit", "Move a rule")}, [&](Edit &edit) { moveRule(edit, id, target); });
}

void RulesDialog::remove()
{
    const LinkRule *rule = m_model->at(row());
    if (!rule)
        return;
    const Id<LinkRule> id = rule->id;
    const auto touchpoint = m_project.find(rule->touchpoint);
    m_project.perform(
        {QT_TRANSLATE_NOOP("Edit", "Remove the rule for “%1”"), {touchpoint ? touchpoint->name : QString()}},
        [&](Edit &edit) { edit.remove(id); });
}

} // namespace Views
