#pragma once

#include "model/journey/touchpoint.h"
#include "model/store/project.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace Views {
class CurvesView;
class HistoryPage;
class Inspector;
class MapView;
class Navigator;
struct CurvesShown;
} // namespace Views

namespace App {

class ActionCatalogue;
class CommandField;
class CommandIndex;
class FeedbackPages;
class FileActions;
class FindBar;
class InspectorFeed;
class MessageBar;
class Shown;
class TaskStrip;
class Windows;
struct WindowMemory;

/** The window of one project. Puts the parts together and does nothing itself. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(std::unique_ptr<Model::Project> project, Windows &windows);
    ~MainWindow() override;

    Model::Project &project() { return *m_project; }
    MessageBar &messages() { return *m_messages; }
    ActionCatalogue &actions() { return *m_actions; }
    Shown &shown() { return *m_shown; }
    /** Lens::word() of what the map is coloured by. */
    QString lens() const;
    Views::CurvesShown shownCurves() const;
    /** False while parts of the map are still to be painted. */
    bool isPainted() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeNavigatorColumn();
    QWidget *makeMapPage();
    void fillIndex(CommandIndex &index);
    void bindActions();
    void connectParts();
    void connectNavigator();
    void connectMapAndCurves();
    void showJourney();
    void showTitle();
    void showAccess();
    void goTo(Model::Id<Model::Journey> journey);
    void goToTouchpoint(Model::Id<Model::Touchpoint> touchpoint);
    void showPage(int page);
    void find();
    void giveRoom(bool isNeeded);
    WindowMemory memory();

    std::unique_ptr<Model::Project> m_project;
    Windows &m_windows;
    ActionCatalogue *m_actions;
    Shown *m_shown;
    MessageBar *m_messages;
    MessageBar *m_access;
    TaskStrip *m_tasks;
    FindBar *m_find;
    CommandField *m_command = nullptr;
    Views::MapView *m_map;
    Views::CurvesView *m_curves;
    Views::Navigator *m_navigator;
    Views::Inspector *m_inspector;
    InspectorFeed *m_feed = nullptr;
    Views::HistoryPage *m_history;
    QStackedWidget *m_pages;
    QSplitter *m_columns;
    QSplitter *m_mapAndCurves;
    FileActions *m_files = nullptr;
    FeedbackPages *m_feedback = nullptr;
    std::optional<bool> m_inspectorWasShown; ///< while a page has its room
};

} // namespace App
