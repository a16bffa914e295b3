#include "app/mainwindow/navigatoractions.h"

#include "app/actions/actioncatalogue.h"

#include "model/store/project.h"
#include "views/navigator/navigator.h"

namespace App {

void bindNavigatorActions(ActionCatalogue &actions, const Model::Project &project, Views::Navigator &navigator)
{
    const auto canEdit = [&project] { return !project.isReadOnly(); };
    actions.bind(
        ActionId::AddJourney, [&navigator] { navigator.addJourney(); }, canEdit);
    actions.bind(
        ActionId::AddPersona, [&navigator] { navigator.addPersona(); }, canEdit);
}

} // namespace App
