#pragma once

#include "model/journey/connection.h"
#include "model/store/edit.h"

namespace Model {

/** Throws an Error for a touchpoint with itself, across journeys, or where they are connected already in this
 * direction. */
Id<Connection> connectTouchpoints(Edit &edit, Id<Touchpoint> from, Id<Touchpoint> to,
                                  ConnectionKind kind = ConnectionKind::Next);
/** The same with every field of @p connection but id, journey and rank. */
Id<Connection> insertConnection(Edit &edit, Connection connection);
/** Why the two can't be connected, as a sentence; empty where they can. For previews while dragging. */
QString connectionRefusal(const Rows &rows, Id<Touchpoint> from, Id<Touchpoint> to);

enum class End { From, To };
/** Leads one end of a connection to another touchpoint; throws as connectTouchpoints does. */
void reconnect(Edit &edit, Id<Connection> connection, End end, Id<Touchpoint> touchpoint);
void removeConnections(Edit &edit, const QList<Id<Connection>> &connections);

} // namespace Model
