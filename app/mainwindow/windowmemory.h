#pragma once

#include <QString>

class QMainWindow;
class QSplitter;
class QStackedWidget;

namespace Views {
class CurvesView;
class InboxPage;
class MapView;
} // namespace Views

namespace App {

class Settings;
class Shown;

/** The parts of a window whose state is remembered for each project, in the settings and never in its file. */
struct WindowMemory
{
    QMainWindow &window;
    QSplitter &columns;
    QSplitter &mapAndCurves;
    QStackedWidget &pages;
    Views::MapView &map;
    Views::CurvesView &curves;
    Views::InboxPage &inbox;
    Shown &shown;

    /** Leaves the window as the project's was left; false where nothing is remembered. */
    bool restore(const Settings &settings, const QString &path) const;
    void save(Settings &settings, const QString &path) const;
};

} // namespace App
