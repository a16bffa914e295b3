#pragma once

#include "views/map/tools/maptool.h"

namespace Views {

/** Adds a touchpoint where it is clicked; its name is typed at once. */
class TouchpointTool : public MapTool
{
public:
    using MapTool::MapTool;
    void leave() override;

protected:
    std::unique_ptr<MapDrag> pressed(const MapPointer &) override { return nullptr; }
    void clicked(const MapPointer &pointer) override;
    void hover(const MapPointer &pointer) override;
};

} // namespace Views
