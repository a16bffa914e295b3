#pragma once

#include "model/journey/journey.h"
#include "model/journey/persona.h"

#include <QWidget>

namespace Model {
class Project;
}

namespace Views {

class NavigatorTree;

/** The panel on the left: the project's journeys, personas and pages. */
class Navigator : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Map, Feedback, Metrics, History };

    explicit Navigator(QWidget *parent = nullptr);

    /** Null where there is none; before the project goes. */
    void setProject(Model::Project *project);
    /** Which journey, page and persona stand out as shown; a null persona for none. */
    void setJourney(Model::Id<Model::Journey> journey);
    void setPage(Page page);
    void setPersona(Model::Id<Model::Persona> persona);

    /** Adds one and lets its name be typed. */
    void addJourney();
    void addPersona();

    QSize sizeHint() const override;

signals:
    void journeyActivated(Model::Id<Model::Journey> journey);
    void personaActivated(Model::Id<Model::Persona> persona);
    void pageActivated(Views::Navigator::Page page);

private:
    void showCurrent();

    NavigatorTree *m_tree;
    Model::Id<Model::Journey> m_journey;
    Model::Id<Model::Persona> m_persona;
    Page m_page = Page::Map;
};

} // namespace Views
