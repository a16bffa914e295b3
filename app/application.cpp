#include "app/application.h"

#include "app/settings/settings.h"
#include "app/settings/translations.h"
#include "app/windows/filechooser.h"
#include "app/windows/singleinstance.h"
#include "app/windows/windows.h"

#include "model/store/project.h"
#include "views/theme/themeswitch.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

namespace App {

using namespace Qt::StringLiterals;

namespace {

bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

QStringList projectPaths(const QStringList &arguments)
{
    QStringList result;
    for (const QString &argument : arguments)
        result.append(QDir::current().absoluteFilePath(argument));
    return result;
}

} // namespace

int runWindow(int &argc, char **argv)
{
    if (!hasScreen()) {
        std::fputs("throughline: there is no screen for a window; see “throughline --help” for what can be done "
                   "without one\n",
                   stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(THROUGHLINE_VERSION));
    QGuiApplication::setDesktopFileName(u"throughline"_s);

    const QStringList paths = projectPaths(application.arguments().mid(1));
    SingleInstance instance;
    if (instance.handOver(paths))
        return 0;
    instance.listen();

    Settings settings;
    installTranslations(settings.language());
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("Application", "Throughline"));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/throughline.svg"_s));
    if (!settings.author().isEmpty())
        Model::Project::setAuthor(settings.author());
    Views::ThemeSwitch &theme = Views::ThemeSwitch::instance();
    theme.setChoice(settings.theme());
    theme.install(application);
    QObject::connect(&settings, &Settings::themeChanged, &theme, [&] { theme.setChoice(settings.theme()); });

    FileChooser files;
    Windows windows(settings, files);
    QObject::connect(&instance, &SingleInstance::handedOver, &windows, &Windows::open);
    windows.open(paths);
    return QApplication::exec();
}

} // namespace App
