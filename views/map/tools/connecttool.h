#pragma once

#include "views/map/tools/maptool.h"

namespace Views {

/** Connects: drag from one touchpoint to another, or click one after the other. */
class ConnectTool : public MapTool
{
public:
    using MapTool::MapTool;
    void leave() override;
    bool giveUp() override;

    bool hasStart() const { return m_preview != nullptr; }
    void startFrom(int node);
    /** Shows the connection that would come to be. */
    void pointTo(int node);
    /** False where the two can't be connected. */
    bool connectTo(int node);

protected:
    std::unique_ptr<MapDrag> pressed(const MapPointer &pointer) override;
    void clicked(const MapPointer &pointer) override;
    void hover(const MapPointer &pointer) override;

private:
    int nodeAt(const MapPointer &pointer) const;

    std::unique_ptr<MapDrag> m_preview; ///< from the touchpoint that was clicked first
};

} // namespace Views
