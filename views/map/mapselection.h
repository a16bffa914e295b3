#pragma once

#include "model/journey/connection.h"

#include <QObject>
#include <QSet>

namespace Views {

class MapScene;

/**
 * What is selected in a map: touchpoints and connections, or one stage. One touchpoint may be *current*: the keyboard's
 * place, which can be without being selected.
 */
class MapSelection : public QObject
{
    Q_OBJECT
public:
    using TouchpointId = Model::Id<Model::Touchpoint>;
    using ConnectionId = Model::Id<Model::Connection>;
    using StageId = Model::Id<Model::Stage>;

    explicit MapSelection(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    const QSet<TouchpointId> &touchpoints() const { return m_state.touchpoints; }
    const QSet<ConnectionId> &connections() const { return m_state.connections; }
    StageId stage() const { return m_state.stage; }
    TouchpointId current() const { return m_state.current; }
    bool isEmpty() const;
    bool contains(TouchpointId id) const { return m_state.touchpoints.contains(id); }
    bool contains(ConnectionId id) const { return m_state.connections.contains(id); }

    void clear();
    void select(TouchpointId id);
    void select(ConnectionId id);
    void select(StageId id);
    void select(const QSet<TouchpointId> &touchpoints, const QSet<ConnectionId> &connections = {});
    void toggle(TouchpointId id);
    void toggle(ConnectionId id);
    /** Selects @p id too, and makes it the current one. */
    void extend(TouchpointId id);
    void setCurrent(TouchpointId id);
    /** Lets go of what the scene hasn't any more. */
    void prune(const MapScene &scene);

signals:
    /** What is selected or current is another than before. */
    void changed();

private:
    struct State
    {
        QSet<TouchpointId> touchpoints = {};
        QSet<ConnectionId> connections = {};
        StageId stage = {};
        TouchpointId current = {};
        bool operator==(const State &) const = default;
    };
    void become(State state);

    State m_state;
};

} // namespace Views
