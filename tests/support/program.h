#pragma once

#include "app/mainwindow/mainwindow.h"
#include "app/settings/settings.h"
#include "app/windows/windows.h"
#include "support/fakefilechooser.h"
#include "support/home.h"

/** The program with its windows, in a home of its own; given, when and then are up to the story. */
class Program
{
public:
    /** Installs the theme, once for the process. */
    Program();

    App::Settings &settings() { return m_settings; }
    App::Windows &windows() { return m_windows; }
    FakeFileChooser &files() { return m_files; }
    const Home &home() const { return m_home; }

    /** The window of a new project with the five usual stages and nothing else, shown and in front. */
    App::MainWindow *newProject();
    /** The window of a copy of the sample project. */
    App::MainWindow *sample();
    /** Closes the windows and lets go of the projects. */
    void closeAll();

private:
    Home m_home;
    App::Settings m_settings;
    FakeFileChooser m_files;
    App::Windows m_windows;
};
