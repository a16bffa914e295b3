#pragma once

#include <QPoint>

namespace Views {

class MapCommands;
class MapView;

/** The menus of the right button and the menu key. */
namespace MapMenu {

void openForTouchpoints(MapView &view, const QPoint &global);
void openForConnections(MapView &view, MapCommands &commands, const QPoint &global);
void openForStage(MapView &view, MapCommands &commands, const QPoint &global);
void openForGround(MapView &view, const QPoint &global);

} // namespace MapMenu

} // namespace Views
