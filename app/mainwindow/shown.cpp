#include "app/mainwindow/shown.h"

#include "model/journey/readahead.h"
#include "model/store/project.h"

namespace App {

Shown::Shown(Model::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    showFirst();
    Model::readAhead(m_project, m_journey); // the views will ask for it as soon as they are made
    connect(&project, &Model::Project::changed, this, &Shown::apply);
}

void Shown::setJourney(Model::Id<Model::Journey> journey)
{
    if (journey == m_journey || (journey && !m_project.find(journey)))
        return;
    m_journey = journey;
    emit journeyChanged(journey);
}

void Shown::setPersonas(const QSet<Model::Id<Model::Persona>> &personas)
{
    if (personas == m_personas)
        return;
    m_personas = personas;
    emit personasChanged(personas);
}

void Shown::apply(const Model::Changes &changes)
{
    QSet<Model::Id<Model::Persona>> left = m_personas;
    setPersonas(left.subtract(changes.removed<Model::Persona>()));
    if (!changes.touches<Model::Journey>())
        return;
    if (!m_journey || !m_project.find(m_journey))
        showFirst();
}

void Shown::showFirst()
{
    const QList<Model::Journey> journeys = m_project.all<Model::Journey>();
    const auto first = journeys.isEmpty() ? Model::Id<Model::Journey>{} : journeys.first().id;
    if (first == m_journey)
        return;
    m_journey = first;
    emit journeyChanged(first);
}

} // namespace App
