#include "views/map/mapselection.h"

#include "views/map/mapscene.h"

namespace Views {

bool MapSelection::isEmpty() const
{
    return m_state.touchpoints.isEmpty() && m_state.connections.isEmpty() && !m_state.stage;
}

void MapSelection::clear() { become({.current = m_state.current}); }

void MapSelection::select(TouchpointId id) { become({.touchpoints = {id}, .current = id}); }

void MapSelection::select(ConnectionId id) { become({.connections = {id}, .current = m_state.current}); }

void MapSelection::select(StageId id) { become({.stage = id, .current = m_state.current}); }

void MapSelection::select(const QSet<TouchpointId> &touchpoints, const QSet<ConnectionId> &connections)
{
    State state{.touchpoints = touchpoints, .connections = connections, .current = m_state.current};
    if (!touchpoints.isEmpty() && !touchpoints.contains(state.current))
        state.current = touchpoints.size() == 1 ? *touchpoints.begin() : TouchpointId();
    become(state);
}

void MapSelection::toggle(TouchpointId id)
{
    State state = m_state;
    state.stage = {};
    if (!state.touchpoints.remove(id))
        state.touchpoints.insert(id);
    state.current = id;
    become(state);
}

void MapSelection::toggle(ConnectionId id)
{
    State state = m_state;
    state.stage = {};
    if (!state.connections.remove(id))
        state.connections.insert(id);
    become(state);
}

void MapSelection::extend(TouchpointId id)
{
    State state = m_state;
    state.stage = {};
    state.touchpoints.insert(id);
    state.current = id;
    become(state);
}

void MapSelection::setCurrent(TouchpointId id)
{
    State state = m_state;
    state.current = id;
    become(state);
}

void MapSelection::prune(const MapScene &scene)
{
    State state = m_state;
    const auto gone = [&scene](const auto &id) { return scene.indexOf(id) < 0; };
    state.touchpoints.removeIf(gone);
    state.connections.removeIf(gone);
    if (state.stage && scene.stageIndexOf(state.stage) < 0)
        state.stage = {};
    if (state.current && gone(state.current))
        state.current = {};
    become(state);
}

void MapSelection::become(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit changed();
}

} // namespace Views
