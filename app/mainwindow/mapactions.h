#pragma once

namespace Views {
class MapView;
}

namespace App {

class ActionCatalogue;

/** The actions that the map itself offers: tools, zoom, and the edits of what is selected. */
void bindMapActions(ActionCatalogue &actions, Views::MapView &map);

} // namespace App
