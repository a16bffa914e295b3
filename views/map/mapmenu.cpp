#include "views/map/mapmenu.h"

#include "views/map/mapcommands.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"
#include "views/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace Views::MapMenu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text) { return QCoreApplication::translate("MapMenu", text); }

/** Shown until something is chosen; goes by itself then. */
QMenu *newMenu(MapView &view)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template <class Run>
QAction *add(QMenu *menu, const char *text, const QString &iconName, Run &&run, bool enabled = true)
{
    QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), translated(text));
    action->setEnabled(enabled);
    QObject::connect(action, &QAction::triggered, menu, std::forward<Run>(run));
    return action;
}

void openForTouchpoints(MapView &view, const QPoint &global)
{
    QMenu *menu = newMenu(view);
    const bool edit = view.canEdit();
    const bool one = view.selectedTouchpoints().size() == 1;
    const int node = view.scene().indexOf(view.currentTouchpoint());
    if (one && node >= 0 && view.scene().node(node).nested) {
        add(menu, QT_TRANSLATE_NOOP("MapMenu", "Open the nested journey"), u"go-jump"_s,
            [&view] { view.openNested(); });
        menu->addSeparator();
    }
    if (one && node >= 0 && view.scene().node(node).feedback > 0) {
        add(menu, QT_TRANSLATE_NOOP("MapMenu", "Show its feedback"), u"dialog-messages"_s,
            [&view] { view.showFeedback(); });
        menu->addSeparator();
    }
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Rename"), u"edit-rename"_s, [&view] { view.rename(); }, edit && one);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Add the next touchpoint"), u"list-add"_s, [&view] { view.addTouchpoint(); },
        edit && one);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Add a branch"), u"code-context"_s, [&view] { view.addBranch(); },
        edit && one);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Connect with…"), u"draw-connector"_s,
        [&view] { view.setTool(MapView::Tool::Connect); }, edit && one);
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Cut"), u"edit-cut"_s, [&view] { view.cut(); }, edit);
    add(menu, QT_TRANSLATE_NOOP("MapMenu", "Copy"), u"edit-copy"_s, [&view] { view.copy(); });
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Paste"), u"edit-paste"_s, [&view] { view.paste(); }, view.canPaste());
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Duplicate"), u"edit-duplicate"_s, [&view] { view.duplicate(); }, edit);
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Delete"), u"edit-delete"_s, [&view] { view.deleteSelection(); }, edit);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Delete and close the gap"), {}, [&view] { view.deleteAndCloseGap(); },
        edit);
    menu->popup(global);
}

void openForConnections(MapView &view, MapCommands &commands, const QPoint &global)
{
    QMenu *menu = newMenu(view);
    const bool edit = view.canEdit();
    const QSet<MapView::ConnectionId> chosen = view.selectedConnections();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Edit the label"), u"edit-rename"_s, [&view] { view.rename(); },
        edit && chosen.size() == 1);
    QMenu *kinds = menu->addMenu(translated(QT_TRANSLATE_NOOP("MapMenu", "Kind")));
    kinds->setEnabled(edit);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < int(std::size(Model::Words<Model::ConnectionKind>::words)); ++i) {
        const auto kind = Model::ConnectionKind(i);
        QAction *action = kinds->addAction(Model::title(kind));
        action->setCheckable(true);
        group->addAction(action);
        const int index = chosen.size() == 1 ? view.scene().indexOf(*chosen.begin()) : -1;
        action->setChecked(index >= 0 && view.scene().link(index).kind == kind);
        QObject::connect(action, &QAction::triggered, menu,
                         [&commands, chosen, kind] { commands.setKind(QList(chosen.begin(), chosen.end()), kind); });
    }
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Delete"), u"edit-delete"_s, [&view] { view.deleteSelection(); }, edit);
    menu->popup(global);
}

void openForStage(MapView &view, MapCommands &commands, const QPoint &global)
{
    const int stage = view.scene().stageIndexOf(view.selectedStage());
    if (stage < 0)
        return;
    QMenu *menu = newMenu(view);
    const bool edit = view.canEdit();
    const auto id = view.selectedStage();
    const bool collapsed = view.scene().stages()[stage].collapsed;
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Rename"), u"edit-rename"_s, [&view] { view.rename(); }, edit);
    add(
        menu, collapsed ? QT_TRANSLATE_NOOP("MapMenu", "Unfold") : QT_TRANSLATE_NOOP("MapMenu", "Fold"), {},
        [&commands, id, collapsed] { commands.setStageCollapsed(id, !collapsed); }, edit);
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Add a stage before it"), {}, [&view, stage] { view.addStageAt(stage); },
        edit);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Add a stage behind it"), {}, [&view, stage] { view.addStageAt(stage + 1); },
        edit);
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Move to the left"), u"go-previous"_s,
        [&commands, id, stage] { commands.moveStage(id, stage - 1); }, edit && stage > 0);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Move to the right"), u"go-next"_s,
        [&commands, id, stage] { commands.moveStage(id, stage + 1); },
        edit && stage + 1 < view.scene().geometry().stageCount());
    menu->addSeparator();
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Delete the stage and what is in it"), u"edit-delete"_s,
        [&view] { view.deleteSelection(); }, edit);
    menu->popup(global);
}

void openForGround(MapView &view, const QPoint &global)
{
    QMenu *menu = newMenu(view);
    const bool edit = view.canEdit();
    const QPointF scene = view.toScene(view.viewport()->mapFromGlobal(global));
    const auto slot = view.scene().geometry().slotAt(scene);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Add a touchpoint here"), u"list-add"_s,
        [&view, slot] { view.addTouchpointAt(*slot); }, edit && slot);
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Paste here"), u"edit-paste"_s, [&view, slot] { view.pasteAt(*slot); },
        slot && view.canPaste());
    menu->addSeparator();
    add(menu, QT_TRANSLATE_NOOP("MapMenu", "Select all"), u"edit-select-all"_s, [&view] { view.selectAll(); });
    add(
        menu, QT_TRANSLATE_NOOP("MapMenu", "Arrange"), u"distribute-graph"_s, [&view] { view.arrange(); }, edit);
    add(menu, QT_TRANSLATE_NOOP("MapMenu", "Fit the whole journey"), u"zoom-fit-best"_s, [&view] { view.fit(); });
    menu->popup(global);
}

} // namespace

void open(MapView &view, MapCommands &commands, const QPoint &global)
{
    if (view.selectedStage())
        openForStage(view, commands, global);
    else if (!view.selectedTouchpoints().isEmpty())
        openForTouchpoints(view, global);
    else if (!view.selectedConnections().isEmpty())
        openForConnections(view, commands, global);
    else
        openForGround(view, global);
}

} // namespace Views::MapMenu
