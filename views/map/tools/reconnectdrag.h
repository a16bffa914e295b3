#pragma once

#include "model/journey/connectionoperations.h"
#include "views/map/tools/mapdrag.h"

namespace Views {

/** Leads one end of a connection to another node. */
class ReconnectDrag : public MapDrag
{
public:
    ReconnectDrag(MapCanvas &canvas, Model::Id<Model::Connection> connection, Model::End end)
        : MapDrag(canvas)
        , m_connection(connection)
        , m_end(end)
    {
    }

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &pointer) override;

private:
    Model::Id<Model::Connection> m_connection;
    Model::End m_end;
    int m_asked = -1; ///< the node that m_refusal is about
    QString m_refusal;
};

} // namespace Views
