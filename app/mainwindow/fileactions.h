#pragma once

#include "model/exchange/loss.h"

#include <QObject>

class QMenu;

namespace App {

class MainWindow;
class Shown;
class TaskStrip;
class Windows;

/** New, open, copies, import, export, close: everything about files that a project's window offers. */
class FileActions : public QObject
{
    Q_OBJECT
public:
    FileActions(MainWindow &window, Windows &windows, Shown &shown, TaskStrip &tasks);

    /** Files that were dropped on the window: projects open, journeys are added to this project. */
    void take(const QStringList &paths);
    /** Adds the journeys of a Mermaid or JSON file to this project, in one edit. */
    void importJourney(const QString &file);

private:
    void bind();
    void fillRecent(QMenu *menu);
    void saveCopy(bool withHistory);
    void exportMap();
    void exportCurves();
    static QStringList pictureFilters();
    void exportData();
    /** @p ending without the dot, beside the project's own file. */
    QString proposal(const QString &what, const QString &ending) const;
    void tellLosses(const Model::Losses &losses);
    void tellWritten(const QString &path);

    MainWindow &m_window;
    Windows &m_windows;
    Shown &m_shown;
    TaskStrip &m_tasks;
};

} // namespace App
