#pragma once

#include "views/history/historysteps.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QListView;
class QSlider;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace Model {
class Project;
}

namespace Views {

class HistoryDetails;
class HistoryModel;
class PlainLabel;

/** Every step of the project, newest first, and the way to each of them. Reads the history only while it is on screen.
 */
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /** Null where there is none; before the project goes. */
    void setProject(Model::Project *project);

signals:
    /** The user wants to keep the project as it is now in another file. */
    void saveCopyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectParts();
    void reload();
    void showPosition();
    void showDetails();
    void previewStep(int step);
    void goToStep(int step);
    void goToChosen();
    void move(const std::function<void()> &go);

    Model::Project *m_project = nullptr;
    HistoryModel *m_model;
    HistorySteps m_steps;
    bool m_moving = false;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QSlider *m_slider;
    PlainLabel *m_position;
    QLineEdit *m_filter;
    QCheckBox *m_undos;
    QListView *m_list;
    QStackedWidget *m_lists;
    HistoryDetails *m_details;
    QTimer *m_clock;
};

} // namespace Views
