#include "app/windows/windows.h"

#include "app/mainwindow/mainwindow.h"
#include "app/mainwindow/messagebar.h"
#include "app/settings/settings.h"
#include "app/templates/templatelist.h"
#include "app/welcome/welcomepage.h"
#include "app/windows/filechooser.h"
#include "app/windows/filedrop.h"
#include "app/windows/firstpaint.h"
#include "app/windows/newprojects.h"
#include "app/windows/recentprojects.h"

#include "model/store/project.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <cstdio>

namespace App {

using namespace Qt::StringLiterals;

namespace {

void raise(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

/** For the bench: a window whose map is still to be painted in part isn't ready. */
void traceReady(const QPointer<QWidget> &window)
{
    const auto *project = qobject_cast<MainWindow *>(window);
    if (project && !project->isPainted()) {
        QTimer::singleShot(1, window, [window] { traceReady(window); });
        return;
    }
    std::fprintf(stderr, "throughline: window ready %lld ms\n", static_cast<long long>(millisecondsSinceStart()));
}

} // namespace

bool isProjectFile(const QString &path)
{
    static const QStringList journeys{u"mmd"_s, u"mermaid"_s, u"md"_s, u"json"_s};
    return !journeys.contains(QFileInfo(path).suffix().toLower());
}

Windows::Windows(Settings &settings, FileChooser &files, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_files(files)
    , m_recents(new RecentProjects(settings, this))
{
}

Windows::~Windows()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
    delete m_welcome;
}

QString Windows::language() const
{
    const QString chosen = m_settings.language();
    return chosen.isEmpty() ? QLocale().name().section(u'_', 0, 0) : chosen;
}

void Windows::open(const QStringList &paths)
{
    for (const QString &path : paths)
        isProjectFile(path) ? void(openProject(path)) : createFromFile(path, nullptr);
    if (!paths.isEmpty())
        return;
    const QList<MainWindow *> open = projectWindows();
    open.isEmpty() ? showWelcome() : raise(open.last());
}

MainWindow *Windows::openProject(const QString &path, MessageBar *asker)
{
    // Links to one file are one project; a file that isn't there has no canonical path, and opening it says so.
    const QFileInfo file(path);
    const QString canonical = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    MainWindow *window = windowOf(canonical);
    if (window) {
        raise(window);
        return window;
    }
    attempt(asker, [&] {
        auto project = Model::Project::open(canonical, Model::Project::Access::WriteOrFollow);
        window = new MainWindow(std::move(project), *this);
        m_windows.append(window);
        m_recents->add(canonical);
        prepare(window);
        raise(window);
        if (m_welcome)
            m_welcome->close();
    });
    return window;
}

MainWindow *Windows::windowOf(const QString &canonicalPath)
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (!window || window->project().path() != canonicalPath)
            continue;
        if (window->isVisible())
            return window;
        // It was closed a moment ago and still holds the project: let go first.
        delete window;
    }
    m_windows.removeAll(nullptr);
    return nullptr;
}

void Windows::createFromTemplate(const QString &id, MessageBar *asker)
{
    attempt(asker, [&] { openProject(NewProjects::fromTemplate(id, language()), asker); });
}

void Windows::createFromFile(const QString &file, MessageBar *asker)
{
    attempt(asker, [&] {
        QStringList losses;
        MainWindow *window = openProject(NewProjects::fromFile(file, losses), asker);
        if (window && !losses.isEmpty())
            window->messages().showNotice(losses.join(u' '));
    });
}

void Windows::openSample(MessageBar *asker)
{
    attempt(asker, [&] { openProject(NewProjects::sample(language()), asker); });
}

void Windows::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(*m_recents, templates(language()));
        prepare(m_welcome);
        MessageBar *asker = &m_welcome->messages();
        connect(m_welcome, &WelcomePage::newRequested, this, [this, asker] { createFromTemplate(u"blank"_s, asker); });
        connect(m_welcome, &WelcomePage::openRequested, this, [this, asker] { chooseProject(*asker); });
        connect(m_welcome, &WelcomePage::importRequested, this, [this, asker] { chooseImport(*asker); });
        connect(m_welcome, &WelcomePage::sampleRequested, this, [this, asker] { openSample(asker); });
        connect(m_welcome, &WelcomePage::projectChosen, this,
                [this, asker](const QString &path) { openProject(path, asker); });
        connect(m_welcome, &WelcomePage::templateChosen, this,
                [this, asker](const QString &id) { createFromTemplate(id, asker); });
        connect(m_welcome, &WelcomePage::locateRequested, this, &Windows::locate);
        connect(new FileDrop(m_welcome), &FileDrop::dropped, this, &Windows::open);
    }
    raise(m_welcome);
}

void Windows::chooseProject(MessageBar &asker)
{
    m_files.chooseExisting(asker.window(), tr("Open a project"), {tr("Projects (*.journey)"), tr("All files (*)")},
                           [this, at = QPointer(&asker)](const QString &path) { openProject(path, at); });
}

void Windows::chooseImport(MessageBar &asker)
{
    m_files.chooseExisting(asker.window(), tr("Import a journey"), {tr("Journeys (*.mmd *.mermaid *.md *.json)")},
                           [this, at = QPointer(&asker)](const QString &path) { createFromFile(path, at); });
}

void Windows::locate(const QString &missing)
{
    m_files.chooseExisting(m_welcome, tr("Find “%1”").arg(QFileInfo(missing).fileName()),
                           {tr("Projects (*.journey)"), tr("All files (*)")}, [this, missing](const QString &path) {
                               m_recents->replace(missing, QFileInfo(path).canonicalFilePath());
                               openProject(path, m_welcome ? &m_welcome->messages() : nullptr);
                           });
}

void Windows::close(MainWindow *window)
{
    if (projectWindows() == QList{window})
        showWelcome();
    window->close();
}

void Windows::quit()
{
    for (MainWindow *window : projectWindows())
        window->close();
    if (m_welcome)
        m_welcome->close();
}

QList<MainWindow *> Windows::projectWindows() const
{
    QList<MainWindow *> result;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && window->isVisible())
            result.append(window);
    }
    return result;
}

WelcomePage *Windows::welcome() const { return m_welcome; }

void Windows::attempt(MessageBar *asker, const std::function<void()> &action)
{
    try {
        action();
    } catch (const Model::Error &error) {
        if (!asker) {
            showWelcome();
            asker = &m_welcome->messages();
        }
        asker->showError(error.sentence());
    }
}

void Windows::prepare(QWidget *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (qEnvironmentVariableIsSet("THROUGHLINE_TRACE") && !m_isTraced) {
        m_isTraced = true;
        connect(new FirstPaint(window), &FirstPaint::done, this, [window = QPointer(window)] { traceReady(window); });
    }
}

} // namespace App
