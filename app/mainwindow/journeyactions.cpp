#include "app/mainwindow/journeyactions.h"

#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/shown.h"

#include "model/store/project.h"
#include "views/navigator/navigator.h"

namespace App {

void bindJourneyActions(ActionCatalogue &actions, Model::Project &project, Shown &shown,
                        Views::Navigator &navigator)
{
    const auto canEdit = [&project] { return !project.isReadOnly(); };
    actions.bind(ActionId::AddJourney, [&navigator] { navigator.addJourney(); }, canEdit);
    actions.bind(ActionId::AddPersona, [&navigator] { navigator.addPersona(); }, canEdit);
    QObject::connect(&shown, &Shown::journeyChanged, &actions, &ActionCatalogue::refresh);
}

} // namespace App
