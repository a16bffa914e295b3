#pragma once

#include "model/journey/journey.h"

#include <QWidget>

namespace Model {
class Project;
}

namespace Views {

class ChoiceBox;
class ImportDraft;

/** What the file leaves open: where its rows come from, and where on the map they belong. */
class ImportPlaceBar : public QWidget
{
    Q_OBJECT
public:
    ImportPlaceBar(Model::Project &project, ImportDraft &draft, QWidget *parent = nullptr);

    /** Reads journeys and touchpoints again; what was chosen stays, if it is there. */
    void reload();

private:
    void readTouchpoints();
    void tell();

    Model::Project &m_project;
    ImportDraft &m_draft;
    ChoiceBox *m_source;
    ChoiceBox *m_journey;
    ChoiceBox *m_touchpoint;
    QList<Model::Journey> m_journeys;
    QStringList m_touchpoints;
};

} // namespace Views
