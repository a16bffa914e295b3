#include "app/mainwindow/inspectorfeed.h"

#include "app/mainwindow/shown.h"

#include "model/store/project.h"
#include "views/inspector/inspector.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"
#include "views/navigator/navigator.h"

#include <algorithm>

namespace App {

InspectorFeed::InspectorFeed(Views::Inspector &inspector, Views::MapView &map, Views::Navigator &navigator,
                             Shown &shown)
    : QObject(&inspector)
    , m_inspector(inspector)
    , m_map(map)
    , m_navigator(navigator)
    , m_shown(shown)
{
    connect(&map, &Views::MapView::selectionChanged, this, [this] {
        // What was chosen beside the map is over once something in it is selected.
        if (m_map.hasSelection())
            m_beside = Beside::Journey;
        feed();
    });
    connect(&shown, &Shown::journeyChanged, this, &InspectorFeed::showJourney);
    feed();
}

void InspectorFeed::showPersona(Model::Id<Model::Persona> persona)
{
    m_persona = persona;
    showBeside(Beside::Persona);
}

void InspectorFeed::showJourney() { showBeside(Beside::Journey); }

void InspectorFeed::showProject() { showBeside(Beside::Project); }

void InspectorFeed::showBeside(Beside beside)
{
    m_map.clearSelection();
    m_beside = beside;
    feed();
}

void InspectorFeed::feed()
{
    Views::InspectorSelection selection;
    const auto &touchpoints = m_map.selectedTouchpoints();
    selection.touchpoints = QList(touchpoints.begin(), touchpoints.end());
    std::sort(selection.touchpoints.begin(), selection.touchpoints.end());
    if (m_map.selectedConnections().size() == 1)
        selection.connection = *m_map.selectedConnections().begin();
    selection.stage = m_map.selectedStage();
    if (m_beside == Beside::Persona)
        selection.persona = m_persona;
    if (m_beside == Beside::Journey)
        selection.journey = m_shown.journey();
    m_inspector.setSelection(selection);
    m_navigator.setPersona(selection.persona);
}

} // namespace App
