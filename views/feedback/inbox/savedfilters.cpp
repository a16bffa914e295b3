#include "views/feedback/inbox/savedfilters.h"

#include "model/feedback/feedbackoperations.h"
#include "model/journey/limits.h"
#include "views/feedback/inbox/filtergroup.h"
#include "views/theme/measures.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

SavedFilters::SavedFilters(QWidget *parent)
    : QWidget(parent)
    , m_group(new FilterGroup(tr("Saved filters")))
    , m_save(new QPushButton(tr("Save this filter…")))
    , m_name(new QLineEdit)
{
    m_save->setProperty("look", u"link"_s);
    m_save->setObjectName("saveFilter"_L1);
    m_save->setToolTip(tr("Keep what is chosen now under a name, for everybody who opens this project."));
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setToolTip(tr("Enter saves it, Esc doesn't."));
    m_name->installEventFilter(this);
    m_name->hide();
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    lines->addWidget(m_name);
    lines->addWidget(m_save, 0, Qt::AlignLeading);
    m_group->addFoot(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_group);
    connect(m_save, &QPushButton::clicked, this, [this] { startNaming({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::finishNaming);
    connect(m_group, &FilterGroup::menuRequested, this, &SavedFilters::openMenu);
    connect(m_group, &FilterGroup::removalRequested, this,
            [this](const QString &key) { remove(Id<SavedFilter>::fromString(key)); });
    connect(m_group, &FilterGroup::clicked, this, [this](const QString &key) {
        if (const auto filter = m_project->find(Id<SavedFilter>::fromString(key)))
            emit chosen(FeedbackFilter::fromWords(filter->words));
    });
}

void SavedFilters::setProject(Project *project)
{
    m_project = project;
    m_name->hide();
    reload();
}

void SavedFilters::reload()
{
    QList<FilterRow::Entry> entries;
    if (m_project) {
        for (const SavedFilter &filter : m_project->all<SavedFilter>()) {
            FilterRow::Entry entry;
            entry.key = filter.id.toString();
            entry.text = filter.name;
            entry.hasCount = false;
            entry.hasMenu = true;
            entries.append(entry);
        }
    }
    m_group->setEntries(entries);
    update();
}

void SavedFilters::setFilter(const FeedbackFilter &filter)
{
    m_filter = filter;
    update();
}

void SavedFilters::update()
{
    QSet<QString> same;
    const QList<SavedFilter> filters = m_project ? m_project->all<SavedFilter>() : QList<SavedFilter>();
    for (const SavedFilter &filter : filters) {
        if (FeedbackFilter::fromWords(filter.words) == m_filter)
            same.insert(filter.id.toString());
    }
    m_group->setChosen(same);
    const bool canSave = m_project && !m_project->isReadOnly() && !m_filter.isEmpty() && same.isEmpty();
    m_save->setVisible(canSave && m_name->isHidden());
    setVisible(!filters.isEmpty() || canSave || !m_name->isHidden());
}

void SavedFilters::startNaming(Id<SavedFilter> renamed)
{
    m_renamed = renamed;
    const auto filter = m_project->find(renamed);
    m_name->setText(filter ? filter->name : QString());
    m_name->selectAll();
    m_name->show();
    m_name->setFocus();
    update();
}

void SavedFilters::finishNaming()
{
    const QString name = limitedName(m_name->text().simplified());
    m_name->hide();
    if (!name.isEmpty() && m_renamed) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Rename filter “%1”"), {name}},
                           [&](Edit &edit) { edit.set(m_renamed, &SavedFilter::name, name); });
    } else if (!name.isEmpty()) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Save filter “%1”"), {name}},
                           [&](Edit &edit) { saveFilter(edit, name, m_filter.words()); });
    }
    update();
}

void SavedFilters::remove(Id<SavedFilter> filter)
{
    const auto there = m_project->find(filter);
    if (there && !m_project->isReadOnly()) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Delete filter “%1”"), {there->name}},
                           [&](Edit &edit) { edit.remove(filter); });
    }
}

void SavedFilters::openMenu(const QString &key, const QPoint &global)
{
    const auto filter = Id<SavedFilter>::fromString(key);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, filter] { startNaming(filter); });
    menu->addAction(tr("Delete"), this, [this, filter] { remove(filter); });
    menu->setEnabled(!m_project->isReadOnly());
    menu->popup(global);
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_name || !isEscape)
        return QWidget::eventFilter(watched, event);
    m_name->hide();
    update();
    return true;
}

} // namespace Views
