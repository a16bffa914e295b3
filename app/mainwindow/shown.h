#pragma once

#include "model/journey/journey.h"
#include "model/journey/persona.h"

#include <QObject>
#include <QSet>

namespace Model {
class Changes;
class Project;
} // namespace Model

namespace App {

/** Which journey and whose emotions a window shows. Always a journey of the project, unless it has none. */
class Shown : public QObject
{
    Q_OBJECT
public:
    Shown(Model::Project &project, QObject *parent);

    Model::Id<Model::Journey> journey() const { return m_journey; }
    void setJourney(Model::Id<Model::Journey> journey);
    /** Empty: everybody. */
    const QSet<Model::Id<Model::Persona>> &personas() const { return m_personas; }
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);

signals:
    void journeyChanged(Model::Id<Model::Journey> journey);
    void personasChanged(const QSet<Model::Id<Model::Persona>> &personas);

private:
    void apply(const Model::Changes &changes);
    void showFirst();

    Model::Project &m_project;
    Model::Id<Model::Journey> m_journey;
    QSet<Model::Id<Model::Persona>> m_personas;
};

} // namespace App
