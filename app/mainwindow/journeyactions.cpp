#include "app/mainwindow/journeyactions.h"

#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/shown.h"

#include "model/journey/arrangement.h"
#include "model/store/project.h"
#include "views/navigator/navigator.h"

namespace App {

void bindJourneyActions(ActionCatalogue &actions, Model::Project &project, Shown &shown,
                        Views::Navigator &navigator)
{
    const auto canEdit = [&project] { return !project.isReadOnly(); };
    const auto canEditJourney = [&project, &shown] { return !project.isReadOnly() && shown.journey(); };
    actions.bind(ActionId::AddJourney, [&navigator] { navigator.addJourney(); }, canEdit);
    actions.bind(ActionId::AddPersona, [&navigator] { navigator.addPersona(); }, canEdit);
    actions.bind(ActionId::Arrange, [&project, &shown] {
        project.perform({QT_TRANSLATE_NOOP("Edit", "Arrange journey")},
                        [&shown](Model::Edit &edit) { Model::arrange(edit, shown.journey()); });
    }, canEditJourney);
    QObject::connect(&shown, &Shown::journeyChanged, &actions, &ActionCatalogue::refresh);
}

} // namespace App
