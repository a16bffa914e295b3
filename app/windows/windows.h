#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace App {

class FileChooser;
class MainWindow;
class MessageBar;
class RecentProjects;
class Settings;
class WelcomePage;

/**
 * Which windows are open: one for each project, or the welcome page. Opening a project that is open raises its window.
 * What goes wrong is told in the message bar of whoever asked, or on the welcome page.
 */
class Windows : public QObject
{
    Q_OBJECT
public:
    Windows(Settings &settings, FileChooser &files, QObject *parent = nullptr);
    ~Windows() override;

    Settings &settings() { return m_settings; }
    FileChooser &files() { return m_files; }
    RecentProjects &recents() { return *m_recents; }
    /** The language in use: "en", "de". */
    QString language() const;

    /** Opens @p paths (projects, or journeys to make a project of), or shows itself where there are none. */
    void open(const QStringList &paths);
    /** The window of the project at @p path; null where it couldn't be opened. */
    MainWindow *openProject(const QString &path, MessageBar *asker = nullptr);
    void createFromTemplate(const QString &id, MessageBar *asker);
    /** A new project with the journeys of a Mermaid or JSON file. */
    void createFromFile(const QString &file, MessageBar *asker);
    void openSample(MessageBar *asker);
    void showWelcome();
    /** Asks for a project and opens it. */
    void chooseProject(MessageBar &asker);
    void chooseImport(MessageBar &asker);
    /** Closes @p window; the last one leaves the welcome page. */
    void close(MainWindow *window);
    void quit();

    QList<MainWindow *> projectWindows() const;
    WelcomePage *welcome() const;

private:
    MainWindow *windowOf(const QString &canonicalPath);
    void attempt(MessageBar *asker, const std::function<void()> &action);
    void locate(const QString &missing);
    void prepare(QWidget *window);

    Settings &m_settings;
    FileChooser &m_files;
    RecentProjects *m_recents;
    QList<QPointer<MainWindow>> m_windows; ///< in the order in which they were opened
    QPointer<WelcomePage> m_welcome;
    bool m_isTraced = false;
};

/** True for files that hold a project, rather than a journey to import. */
bool isProjectFile(const QString &path);

} // namespace App
