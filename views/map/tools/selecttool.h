#pragma once

#include "views/map/mapscene.h"
#include "views/map/tools/maptool.h"

namespace Views {

/**
 * The arrow: selects, moves, connects from a node's edge, leads a connection's end elsewhere, names, asks for the
 * feedback whose number is pressed.
 */
class SelectTool : public MapTool
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
    MapHit hitAt(const MapPointer &pointer) const;
    Model::Id<Model::Touchpoint> badgeAt(const MapPointer &pointer) const;
    std::unique_ptr<MapDrag> pressedNode(const MapPointer &pointer, int node);
    std::unique_ptr<MapDrag> pressedLink(const MapPointer &pointer, const MapHit &hit);

    Model::Id<Model::Touchpoint> m_badge; ///< the number of its feedback was pressed
    bool m_narrows = false; ///< a click here selects this node alone; a drag carries all that are selected
};

} // namespace Views
