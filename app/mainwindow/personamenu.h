#pragma once

#include <QMenu>

namespace Model {
class Project;
}

namespace App {

class ActionCatalogue;
class Shown;

/** Whose emotions and effort are shown: everybody's, or those of the personas that are ticked. */
class PersonaMenu : public QMenu
{
    Q_OBJECT
public:
    PersonaMenu(Model::Project &project, Shown &shown, QWidget *parent);

    /** "All personas", or the names of those shown. */
    QString summary() const;

signals:
    void summaryChanged();

private:
    void fill();

    Model::Project &m_project;
    Shown &m_shown;
};

} // namespace App
