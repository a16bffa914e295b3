#include "app/mainwindow/programactions.h"

#include "app/actions/actioncatalogue.h"
#include "app/actions/shortcutsdialog.h"
#include "app/manual/manualdialog.h"
#include "app/settings/aboutdialog.h"
#include "app/settings/settingsdialog.h"
#include "app/windows/windows.h"

#include <QWidget>

namespace App {

namespace {

/** Shows the window's dialog of this kind, which is made when it is first wanted. */
template <class Dialog, class... Arguments>
Dialog *showDialog(QWidget *window, Arguments &...arguments)
{
    auto *dialog = window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Dialog(arguments..., window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace

void showManualPage(Windows &windows, QWidget *window, const QString &page)
{
    const QString language = windows.language();
    showDialog<ManualDialog>(window, language)->showPage(page);
}

void bindProgramActions(ActionCatalogue &actions, Windows &windows, QWidget *window)
{
    Settings &settings = windows.settings();
    const auto shortcuts = [&settings, window] { showDialog<ShortcutsDialog>(window, settings); };
    actions.bind(ActionId::ChangeShortcuts, shortcuts);
    actions.bind(ActionId::ChangeSettings, [&settings, window, shortcuts] {
        auto *dialog = showDialog<SettingsDialog>(window, settings);
        QObject::connect(dialog, &SettingsDialog::shortcutsRequested, dialog, [dialog, shortcuts] {
            dialog->close();
            shortcuts();
        });
    });
    actions.bind(ActionId::ShowManual,
                 [language = windows.language(), window] { showDialog<ManualDialog>(window, language); });
    actions.bind(ActionId::About, [window] { showDialog<AboutDialog>(window); });
}

} // namespace App
