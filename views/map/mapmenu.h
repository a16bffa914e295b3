#pragma once

#include <QPoint>

namespace Views {

class MapCommands;
class MapView;

namespace MapMenu {

/** The menu of the right button and the menu key: for what is selected, else for the ground at @p global. */
void open(MapView &view, MapCommands &commands, const QPoint &global);

} // namespace MapMenu

} // namespace Views
