#include "app/mainwindow/viewactions.h"

#include "app/actions/actioncatalogue.h"

#include "views/navigator/navigator.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace App {

void bindViewActions(ActionCatalogue &actions, const PanelParts &parts)
{
    const auto bindPanel = [&actions](ActionId id, QWidget &panel) {
        actions.bindCheck(
            id, [&panel](bool on) { panel.setVisible(on); }, [&panel] { return !panel.isHidden(); });
    };
    const auto bindPage = [&actions, &pages = parts.pages](ActionId id, Views::Navigator::Page page) {
        actions.bindCheck(
            id, [&pages, page](bool) { pages.setCurrentIndex(int(page)); },
            [&pages, page] { return pages.currentIndex() == int(page); });
    };
    bindPage(ActionId::ShowMap, Views::Navigator::Page::Map);
    bindPage(ActionId::ShowFeedback, Views::Navigator::Page::Feedback);
    bindPage(ActionId::ShowMetrics, Views::Navigator::Page::Metrics);
    bindPage(ActionId::ShowHistory, Views::Navigator::Page::History);
    bindPanel(ActionId::ShowCurves, parts.curves);
    bindPanel(ActionId::ShowNavigator, parts.navigator);
    bindPanel(ActionId::ShowInspector, parts.inspector);
    actions.bindCheck(
        ActionId::FullScreen, [&window = parts.window](bool on) { on ? window.showFullScreen() : window.showNormal(); },
        [&window = parts.window] { return window.isFullScreen(); });
    QObject::connect(&parts.pages, &QStackedWidget::currentChanged, &actions, &ActionCatalogue::refresh);
}

} // namespace App
