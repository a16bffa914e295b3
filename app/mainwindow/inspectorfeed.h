#pragma once

#include "model/journey/journey.h"
#include "model/journey/persona.h"

#include <QObject>

namespace Views {
class Inspector;
class MapView;
class Navigator;
} // namespace Views

namespace App {

class Shown;

/** Decides what the inspector is about: what is selected in the map, else the persona or journey chosen beside it. */
class InspectorFeed : public QObject
{
    Q_OBJECT
public:
    InspectorFeed(Views::Inspector &inspector, Views::MapView &map, Views::Navigator &navigator, Shown &shown);

    void showPersona(Model::Id<Model::Persona> persona);
    void showJourney();
    void showProject();

private:
    enum class Beside { Journey, Persona, Project };
    void showBeside(Beside beside);
    void feed();

    Views::Inspector &m_inspector;
    Views::MapView &m_map;
    Views::Navigator &m_navigator;
    Shown &m_shown;
    Beside m_beside = Beside::Journey;
    Model::Id<Model::Persona> m_persona;
};

} // namespace App
