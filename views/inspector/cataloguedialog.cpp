#include "views/inspector/cataloguedialog.h"

#include "views/inspector/catalogue.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/widgets/colorbutton.h"
#include "views/widgets/colormark.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

template <class R>
CatalogueDialog::Kind CatalogueDialog::kindOf()
{
    using C = Catalogue<R>;
    return {C::title(),
            C::add(),
            C::newName(),
            [](const Changes &changes) { return changes.touches<R>(); },
            [](const Project &project) { return catalogueEntries<R>(project); },
            [](Project &project, const QString &name) {
                Id<R> added;
                project.perform(C::addLabel(name), [&](Edit &edit) { added = C::add(edit, name); });
                return added.value;
            },
            [](Project &project, qint64 id, const QString &name) {
                project.perform(C::renameLabel(), [&](Edit &edit) { edit.set(Id<R>{id}, &R::name, name); });
            },
            [](Project &project, qint64 id, const QString &color) {
                project.perform(C::colorLabel(), [&](Edit &edit) { edit.set(Id<R>{id}, &R::color, color); });
            },
            [](Project &project, qint64 id, qsizetype index) {
                project.perform(C::moveLabel(), [&](Edit &edit) { C::move(edit, Id<R>{id}, index); });
            },
            [](Project &project, const CatalogueEntry &entry) {
                project.perform(C::deleteLabel(entry.name), [&](Edit &edit) { C::remove(edit, Id<R>{entry.id}); });
            }};
}

template CatalogueDialog::Kind CatalogueDialog::kindOf<Channel>();
template CatalogueDialog::Kind CatalogueDialog::kindOf<Owner>();

static QToolButton *button(const QString &icon, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(Views::icon(icon));
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

CatalogueDialog::CatalogueDialog(Project &project, const Kind &kind, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_kind(kind)
    , m_list(new QListWidget(this))
    , m_color(new ColorButton(this))
    , m_up(button(u"go-up"_s, tr("Move up"), this))
    , m_down(button(u"go-down"_s, tr("Move down"), this))
    , m_delete(button(u"edit-delete"_s, tr("Delete"), this))
{
    setWindowTitle(kind.title);
    m_list->setAccessibleName(kind.title);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setIconSize(QSize(Measure::icon, Measure::icon));
    m_color->setAccessibleName(tr("Color"));
    auto *add = new QPushButton(kind.addTitle, this);
    add->setAutoDefault(false);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Measure::gap);
    tools->addWidget(add);
    tools->addWidget(m_color, 1);
    for (QToolButton *tool : {m_up, m_down, m_delete})
        tools->addWidget(tool);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(m_list);
    column->addLayout(tools);
    column->addWidget(box);
    resize(420, 400);

    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &CatalogueDialog::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &CatalogueDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString name = item->text().simplified();
        if (!name.isEmpty())
            m_kind.rename(m_project, item->data(Qt::UserRole).toLongLong(), name);
        reload();
    });
    connect(m_color, &ColorButton::chosen, this,
            [this](const QString &color) { m_kind.recolor(m_project, currentId(), color); });
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_delete, &QToolButton::clicked, this, &CatalogueDialog::remove);
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (m_kind.concerns(changes))
            reload();
    });
    connect(&project, &Project::accessChanged, this, &CatalogueDialog::updateButtons);
    connect(&project, &QObject::destroyed, this, &QDialog::reject);
    reload();
}

qint64 CatalogueDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void CatalogueDialog::reload()
{
    const qint64 current = currentId();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_entries = m_kind.entries(m_project);
        m_list->clear();
        for (const CatalogueEntry &entry : std::as_const(m_entries)) {
            auto *item = new QListWidgetItem(colorMark(entry.color), entry.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(Qt::UserRole, entry.id);
            if (entry.id == current)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    }
    updateButtons();
}

void CatalogueDialog::updateButtons()
{
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && !m_project.isReadOnly();
    m_list->setEnabled(!m_project.isReadOnly());
    m_color->setEnabled(isOne);
    m_delete->setEnabled(isOne);
    m_up->setEnabled(isOne && row > 0);
    m_down->setEnabled(isOne && row < m_list->count() - 1);
    if (row >= 0)
        m_color->setColor(m_entries[row].color);
}

void CatalogueDialog::add()
{
    const qint64 id = m_kind.add(m_project, m_kind.newName);
    for (int row = 0; id && row < m_entries.size(); ++row) {
        if (m_entries[row].id == id) {
            m_list->setCurrentRow(row);
            m_list->editItem(m_list->item(row));
        }
    }
}

void CatalogueDialog::moveBy(int difference) { m_kind.move(m_project, currentId(), m_list->currentRow() + difference); }

void CatalogueDialog::remove()
{
    if (const int row = m_list->currentRow(); row >= 0) {
        const CatalogueEntry entry = m_entries[row];
        m_kind.remove(m_project, entry);
    }
}

} // namespace Views
