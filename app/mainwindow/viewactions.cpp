#include "app/mainwindow/viewactions.h"

#include "app/actions/actioncatalogue.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace App {

void bindViewActions(ActionCatalogue &actions, const PanelParts &parts)
{
    const auto bindPanel = [&actions](ActionId id, QWidget &panel) {
        actions.bindCheck(
            id, [&panel](bool on) { panel.setVisible(on); }, [&panel] { return !panel.isHidden(); });
    };
    const auto bindPage = [&actions, &pages = parts.pages](ActionId id, int page) {
        actions.bindCheck(
            id, [&pages, page](bool) { pages.setCurrentIndex(page); },
            [&pages, page] { return pages.currentIndex() == page; });
    };
    bindPage(ActionId::ShowMap, 0);
    bindPage(ActionId::ShowHistory, 1);
    bindPanel(ActionId::ShowCurves, parts.curves);
    bindPanel(ActionId::ShowNavigator, parts.navigator);
    bindPanel(ActionId::ShowInspector, parts.inspector);
    actions.bindCheck(
        ActionId::FullScreen, [&window = parts.window](bool on) { on ? window.showFullScreen() : window.showNormal(); },
        [&window = parts.window] { return window.isFullScreen(); });
    QObject::connect(&parts.pages, &QStackedWidget::currentChanged, &actions, &ActionCatalogue::refresh);
}

} // namespace App
