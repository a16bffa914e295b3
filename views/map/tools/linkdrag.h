#pragma once

#include "model/journey/touchpoint.h"
#include "views/map/maproute.h"
#include "views/map/tools/mapdrag.h"

#include <QString>

namespace Views {

class MapScene;

/** A way from a node to a free point, for connections that don't lead to a node yet. */
MapRoute freeRoute(const QRectF &node, const QPointF &point);
/** The same, leading to the node. */
MapRoute freeRouteTo(const QPointF &point, const QRectF &node);

/** Leads a new connection from a node to another, or to empty ground: there a new touchpoint begins. */
class LinkDrag : public MapDrag
{
public:
    LinkDrag(MapCanvas &canvas, Model::Id<Model::Touchpoint> from)
        : MapDrag(canvas)
        , m_from(from)
    {
    }

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &pointer) override;

private:
    Model::Id<Model::Touchpoint> m_from;
    int m_asked = -1; ///< the node that m_refusal is about
    QString m_refusal;
};

} // namespace Views
