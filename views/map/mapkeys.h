#pragma once

namespace Views {

class ConnectTool;
class MapCanvas;

/** Walking about the map by keys, and connecting by them. */
class MapKeys
{
public:
    MapKeys(MapCanvas &canvas, ConnectTool &connectTool)
        : m_canvas(canvas)
        , m_connectTool(connectTool)
    {
    }

    /** Arrow keys, Home and End: selects another touchpoint, beside those selected where @p extend. False for others.
     */
    bool walk(int key, bool extend);

    enum class Connecting { Unused, Going, Done };
    /** With the connect tool and a start chosen: arrows go to the other end, Enter connects. */
    Connecting connect(int key);

private:
    MapCanvas &m_canvas;
    ConnectTool &m_connectTool;
};

} // namespace Views
