#include "views/map/mapkeys.h"

#include "views/map/mapscene.h"
#include "views/map/mapselection.h"
#include "views/map/mapwalk.h"
#include "views/map/tools/connecttool.h"

namespace Views {

bool MapKeys::walk(int key, bool extend)
{
    const auto step = MapWalk::stepOf(key);
    if (!step)
        return false;
    const MapScene &scene = m_canvas.scene();
    MapSelection &selection = m_canvas.selection();
    const int from = scene.indexOf(selection.current());
    const int to = MapWalk::step(scene, from >= 0 && scene.node(from).hidden ? -1 : from, *step);
    if (to < 0)
        return true;
    if (extend)
        selection.extend(scene.node(to).id);
    else
        selection.select(scene.node(to).id);
    m_canvas.reveal(scene.node(to).rect);
    return true;
}

MapKeys::Connecting MapKeys::connect(int key)
{
    if (!m_connectTool.hasStart())
        return Connecting::Unused;
    const MapScene &scene = m_canvas.scene();
    MapSelection &selection = m_canvas.selection();
    const int to = scene.indexOf(selection.current());
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return to >= 0 && m_connectTool.connectTo(to) ? Connecting::Done : Connecting::Going;
    const auto step = MapWalk::stepOf(key);
    if (!step)
        return Connecting::Unused;
    const int next = MapWalk::step(scene, to, *step);
    if (next >= 0) {
        selection.setCurrent(scene.node(next).id);
        m_connectTool.pointTo(next);
        m_canvas.reveal(scene.node(next).rect);
    }
    return Connecting::Going;
}

} // namespace Views
