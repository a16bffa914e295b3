#include "support/program.h"

#include "views/theme/themeswitch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

App::MainWindow *shown(App::MainWindow *window)
{
    if (window && !QTest::qWaitForWindowExposed(window))
        return nullptr;
    return window;
}

} // namespace

Program::Program()
    : m_windows(m_settings, m_files)
{
    static const bool installed = [] {
        Views::ThemeSwitch::instance().install(*qApp);
        return true;
    }();
    Q_UNUSED(installed)
    QApplication::setQuitOnLastWindowClosed(false);
}

App::MainWindow *Program::newProject()
{
    m_windows.createFromTemplate(u"blank"_s, nullptr);
    const auto open = m_windows.projectWindows();
    return open.isEmpty() ? nullptr : shown(open.last());
}

App::MainWindow *Program::sample()
{
    m_windows.openSample(nullptr);
    const auto open = m_windows.projectWindows();
    return open.isEmpty() ? nullptr : shown(open.last());
}

void Program::closeAll()
{
    m_windows.quit();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
