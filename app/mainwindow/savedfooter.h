#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace Model {
class Project;
}

namespace App {

/** Says that there is nothing to save: everything is in the file already, since when, and in which. */
class SavedFooter : public QFrame
{
    Q_OBJECT
public:
    explicit SavedFooter(const Model::Project &project, QWidget *parent = nullptr);

private:
    void tell();

    const Model::Project &m_project;
    QLabel *m_state;
    QLabel *m_where;
    QTimer *m_timer;
};

} // namespace App
