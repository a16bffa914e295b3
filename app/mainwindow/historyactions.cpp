#include "app/mainwindow/historyactions.h"

#include "app/actions/actioncatalogue.h"

#include "model/store/project.h"

namespace App {

void bindHistoryActions(ActionCatalogue &actions, Model::Project &project)
{
    actions.bind(
        ActionId::Undo, [&project] { project.attempt([&] { project.undo(); }); },
        [&project] { return !project.isReadOnly() && project.canUndo(); });
    actions.bind(
        ActionId::Redo, [&project] { project.attempt([&] { project.redo(); }); },
        [&project] { return !project.isReadOnly() && project.canRedo(); });
    const auto describe = [&actions, &project] {
        actions.setDetail(ActionId::Undo, project.canUndo() ? project.undoLabel().translated() : QString());
        actions.setDetail(ActionId::Redo, project.canRedo() ? project.redoLabel().translated() : QString());
        actions.refresh();
    };
    QObject::connect(&project, &Model::Project::historyChanged, &actions, describe);
    QObject::connect(&project, &Model::Project::accessChanged, &actions, &ActionCatalogue::refresh);
    describe();
}

} // namespace App
