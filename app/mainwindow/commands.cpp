#include "app/mainwindow/commands.h"

#include "app/actions/actioncatalogue.h"
#include "app/actions/actionspec.h"
#include "app/search/commandindex.h"

#include "model/store/project.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace App {

using namespace Qt::StringLiterals;

namespace {

void addActions(CommandIndex &index, ActionCatalogue &actions)
{
    for (const ActionId id : actions.available()) {
        // Searching for the search leads nowhere, and a menu has no place to open in.
        if (id == ActionId::FindOrDo || actions.action(id)->menu())
            continue;
        const ActionSpec &spec = actionSpec(id);
        QAction *action = actions.action(id);
        index.add({spec.title(), action->shortcut().toString(QKeySequence::NativeText), QString::fromLatin1(spec.icon),
                   [action] { action->trigger(); }},
                  spec.toolTip());
    }
}

} // namespace

void fillCommands(CommandIndex &index, ActionCatalogue &actions, const Model::Project &project, const Destinations &go)
{
    actions.refresh();
    addActions(index, actions);
    const QList<Model::Journey> journeys = project.all<Model::Journey>();
    for (const Model::Journey &journey : journeys) {
        index.add({journey.title, QCoreApplication::translate("Commands", "Journey"), u"map-flat"_s,
                   [go, id = journey.id] { go.journey(id); }},
                  journey.description);
    }
    for (const Model::Persona &persona : project.all<Model::Persona>()) {
        index.add({persona.name, QCoreApplication::translate("Commands", "Persona"), u"user-identity"_s,
                   [go, id = persona.id] { go.persona(id); }},
                  persona.role);
    }
    for (const Model::Journey &journey : journeys) {
        QHash<Model::Id<Model::Stage>, QString> stageNames;
        for (const Model::Stage &stage : project.where(&Model::Stage::journey, journey.id)) {
            stageNames.insert(stage.id, stage.name);
            index.add({stage.name, QCoreApplication::translate("Commands", "Stage in “%1”").arg(journey.title),
                       u"view-column"_s, [go, stage] { go.stage(stage); }});
        }
        for (const Model::Touchpoint &touchpoint : project.where(&Model::Touchpoint::journey, journey.id)) {
            index.add({touchpoint.name, stageNames.value(touchpoint.stage), u"draw-rectangle"_s,
                       [go, touchpoint] { go.touchpoint(touchpoint); }},
                      touchpoint.description);
        }
    }
}

} // namespace App
