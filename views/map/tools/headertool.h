#pragma once

#include "views/map/mapheader.h"
#include "views/map/tools/maptool.h"

namespace Views {

/** The strip of stage titles, whatever tool is chosen: select, rename, reorder, widen, fold, add stages. */
class HeaderTool : public MapTool
{
public:
    using MapTool::MapTool;

    void doubleClick(const MapPointer &pointer) override;
    void leave() override;

protected:
    std::unique_ptr<MapDrag> pressed(const MapPointer &pointer) override;
    void clicked(const MapPointer &pointer) override;
    void hover(const MapPointer &pointer) override;

private:
    MapHeader::Hit hitAt(const MapPointer &pointer) const;

    MapHeader::Hit m_pressed;
};

} // namespace Views
