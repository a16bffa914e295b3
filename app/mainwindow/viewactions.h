#pragma once

class QMainWindow;
class QStackedWidget;
class QWidget;

namespace App {

class ActionCatalogue;

/** Which pages and panels of a window are seen. */
struct PanelParts
{
    QMainWindow &window;
    QStackedWidget &pages; ///< in the order of Navigator::Page
    QWidget &navigator;
    QWidget &inspector;
    QWidget &curves;
};
void bindViewActions(ActionCatalogue &actions, const PanelParts &parts);

} // namespace App
