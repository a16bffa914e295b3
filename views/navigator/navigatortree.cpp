#include "views/navigator/navigatortree.h"

#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "views/navigator/navigatordelegate.h"
#include "views/theme/icons.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;
using Kind = NavigatorModel::Kind;

NavigatorTree::NavigatorTree(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new NavigatorDelegate(this))
{
    setAccessibleName(tr("Journeys and pages"));
    setItemDelegate(m_delegate);
    setProperty("look", u"bare"_s);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeView::clicked, this, &NavigatorTree::activate);
    connect(this, &QTreeView::expanded, this, &NavigatorTree::showButtons);
    connect(this, &QTreeView::collapsed, this, &NavigatorTree::showButtons);
}

bool NavigatorTree::canEdit() const { return m_project && !m_project->isReadOnly(); }

void NavigatorTree::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_delegate->setShown({});
    setModel(nullptr);
    m_model.reset();
    m_project = project;
    if (!project)
        return;
    m_model = std::make_unique<NavigatorModel>(*project);
    setModel(m_model.get());
    expand(m_model->indexOf(Kind::JourneySection));
    expand(m_model->indexOf(Kind::ProjectSection));
    connect(project, &Project::accessChanged, this, &NavigatorTree::showButtons);
    showButtons();
}

void NavigatorTree::setShown(Id<Journey> journey, Id<Persona> persona, std::optional<Kind> page)
{
    if (!m_model)
        return;
    QList<QPersistentModelIndex> shown;
    const auto add = [&](const QModelIndex &index) {
        if (index.isValid())
            shown += QPersistentModelIndex(index);
    };
    add(page ? m_model->indexOf(*page) : m_model->indexOf(journey));
    add(m_model->indexOf(persona));
    m_delegate->setShown(shown);
    viewport()->update();
}

void NavigatorTree::showButton(Kind row, bool shown)
{
    const QModelIndex index = m_model->indexOf(row);
    if (shown == (indexWidget(index) != nullptr))
        return;
    if (!shown) {
        setIndexWidget(index, nullptr);
        return;
    }
    const bool isPersona = row == Kind::PersonaPage;
    const QString name = isPersona ? tr("New persona") : tr("New journey");
    auto *button = new QToolButton(this);
    button->setObjectName(isPersona ? "newPersona"_L1 : "newJourney"_L1);
    button->setIcon(icon(u"list-add"_s));
    button->setProperty("look", u"quiet"_s);
    button->setToolTip(name);
    button->setAccessibleName(name);
    // The style's padding for buttons with text would leave no room for the sign.
    button->setStyleSheet(u"QToolButton { padding: 1px; min-height: 0; }"_s);
    connect(button, &QToolButton::clicked, this, isPersona ? &NavigatorTree::addPersona : &NavigatorTree::addJourney);
    setIndexWidget(index, button);
    scheduleDelayedItemsLayout();
}

void NavigatorTree::showButtons()
{
    if (!m_model)
        return;
    showButton(Kind::JourneySection, canEdit());
    showButton(Kind::PersonaPage, canEdit() && isExpanded(m_model->indexOf(Kind::PersonaPage)));
}

void NavigatorTree::activate(const QModelIndex &index)
{
    switch (NavigatorModel::kindOf(index)) {
    case Kind::Journey:
        emit journeyActivated(NavigatorModel::journeyOf(index));
        break;
    case Kind::Persona:
        emit personaActivated(NavigatorModel::personaOf(index));
        break;
    case Kind::PersonaPage:
        setExpanded(index, !isExpanded(index));
        break;
    case Kind::FeedbackPage:
    case Kind::MetricsPage:
    case Kind::HistoryPage:
        emit pageActivated(NavigatorModel::kindOf(index));
        break;
    case Kind::JourneySection:
    case Kind::ProjectSection:
        break;
    }
}

void NavigatorTree::startEditing(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void NavigatorTree::addJourney()
{
    if (!canEdit())
        return;
    Id<Journey> added;
    const QString title = tr("New journey");
    if (m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add journey")},
                           [&](Edit &edit) { added = createJourney(edit, title); })) {
        emit journeyActivated(added);
        startEditing(m_model->indexOf(added));
    }
}

void NavigatorTree::addPersona()
{
    if (!canEdit())
        return;
    Id<Persona> added;
    const QString name = tr("New persona");
    if (m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add persona")},
                           [&](Edit &edit) { added = Model::addPersona(edit, name); })) {
        expand(m_model->indexOf(Kind::PersonaPage));
        emit personaActivated(added);
        startEditing(m_model->indexOf(added));
    }
}

void NavigatorTree::remove(const QModelIndex &index)
{
    if (!canEdit())
        return;
    const QString name = index.data(Qt::DisplayRole).toString();
    if (const auto journey = NavigatorModel::journeyOf(index)) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Delete journey “%1”"), {name}},
                           [&](Edit &edit) { deleteJourney(edit, journey); });
    } else if (const auto persona = NavigatorModel::personaOf(index)) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Delete persona “%1”"), {name}},
                           [&](Edit &edit) { deletePersona(edit, persona); });
    }
}

void NavigatorTree::duplicate(Id<Journey> journey)
{
    const auto original = m_project->find(journey);
    if (!original)
        return;
    Id<Journey> copy;
    //: The title of a copied journey; %1 is the original's
    const QString title = tr("%1 (copy)").arg(original->title);
    if (m_project->perform({QT_TRANSLATE_NOOP("Edit", "Duplicate journey “%1”"), {original->title}},
                           [&](Edit &edit) { copy = duplicateJourney(edit, journey, title); }))
        emit journeyActivated(copy);
}

void NavigatorTree::fillJourneyMenu(QMenu *menu, const QModelIndex &index)
{
    const Id<Journey> id = NavigatorModel::journeyOf(index);
    const auto journey = m_project->find(id);
    if (!journey)
        return;
    menu->addAction(tr("Open"), this, [this, id] { emit journeyActivated(id); });
    menu->addAction(icon(u"edit-copy"_s), tr("Duplicate"), this, [this, id] { duplicate(id); })->setEnabled(canEdit());
    menu->addSeparator();
    auto *states = new QActionGroup(menu);
    for (const JourneyKind kind : {JourneyKind::Current, JourneyKind::Future}) {
        QAction *action = menu->addAction(title(kind), this, [this, id, kind] {
            m_project->perform({QT_TRANSLATE_NOOP("Edit", "Change state of journey")},
                               [&](Edit &edit) { edit.set(id, &Journey::kind, kind); });
        });
        states->addAction(action);
        action->setCheckable(true);
        action->setChecked(journey->kind == kind);
        action->setEnabled(canEdit());
    }
    menu->addSeparator();
}

void NavigatorTree::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const QPersistentModelIndex row(index);
    const Kind kind = index.isValid() ? NavigatorModel::kindOf(index) : Kind::JourneySection;
    const bool isRow = kind == Kind::Journey || kind == Kind::Persona;
    if (kind == Kind::Journey)
        fillJourneyMenu(menu, index);
    if (isRow) {
        menu->addAction(icon(u"edit-rename"_s), tr("Rename"), this, [this, row] { startEditing(row); })
            ->setEnabled(canEdit());
        QAction *up = menu->addAction(icon(u"go-up"_s), tr("Move up"), this, [this, row] { m_model->moveBy(row, -1); });
        up->setEnabled(canEdit() && row.row() > 0);
        QAction *down =
            menu->addAction(icon(u"go-down"_s), tr("Move down"), this, [this, row] { m_model->moveBy(row, 1); });
        down->setEnabled(canEdit() && row.row() + 1 < m_model->rowCount(row.parent()));
        menu->addAction(icon(u"edit-delete"_s), tr("Delete"), this, [this, row] { remove(row); })
            ->setEnabled(canEdit());
        menu->addSeparator();
    }
    if (kind == Kind::Persona || kind == Kind::PersonaPage)
        menu->addAction(icon(u"list-add"_s), tr("New persona"), this, &NavigatorTree::addPersona)
            ->setEnabled(canEdit());
    else
        menu->addAction(icon(u"list-add"_s), tr("New journey"), this, &NavigatorTree::addJourney)
            ->setEnabled(canEdit());
}

void NavigatorTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_project)
        return;
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index);
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool NavigatorTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys mean the row here, whatever they mean to the map.
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Insert:
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QTreeView::event(event);
}

void NavigatorTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool moves = event->modifiers() == Qt::ControlModifier || event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(index);
        return;
    case Qt::Key_Delete:
        remove(index);
        return;
    case Qt::Key_Insert:
        if (NavigatorModel::kindOf(index) == Kind::Persona || NavigatorModel::kindOf(index) == Kind::PersonaPage)
            addPersona();
        else
            addJourney();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves && canEdit()) {
            m_model->moveBy(index, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void NavigatorTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void NavigatorTree::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    // Without the ground that the style draws below a row: the delegate draws its own.
    QStyleOptionViewItem option = options;
    option.rect = QRect(0, options.rect.top(), viewport()->width(), options.rect.height());
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver,
                         viewport()->underMouse() && indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index);
    m_delegate->paint(painter, option, index);
}

} // namespace Views
