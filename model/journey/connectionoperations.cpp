#include "model/journey/connectionoperations.h"

#include "model/journey/order.h"
#include "model/store/error.h"

#include <QCoreApplication>

namespace Model {

namespace {

QString quotedName(const Touchpoint &touchpoint)
{
    constexpr int shown = 60;
    if (touchpoint.name.isEmpty())
        return QCoreApplication::translate("Journey", "Unnamed");
    return touchpoint.name.size() > shown ? touchpoint.name.left(shown) + QChar(u'…') : touchpoint.name;
}

/** Why @p from can't lead to @p to; @p besides is the connection that is being changed. */
QString refusal(const Rows &rows, Id<Touchpoint> from, Id<Touchpoint> to, Id<Connection> besides)
{
    const auto start = rows.find(from);
    const auto end = rows.find(to);
    if (!start || !end)
        return QCoreApplication::translate("Journey", "The touchpoint isn’t there any more. Choose another one.");
    if (from == to) {
        return QCoreApplication::translate("Journey", "“%1” can’t be connected with itself. Choose another touchpoint.")
            .arg(quotedName(*start));
    }
    if (start->journey != end->journey) {
        return QCoreApplication::translate("Journey", "“%1” and “%2” belong to different journeys, so they can’t be "
                                                      "connected. Choose a touchpoint of the same journey.")
            .arg(quotedName(*start), quotedName(*end));
    }
    for (const Connection &connection : rows.where(&Connection::from, from)) {
        if (connection.to == to && connection.id != besides) {
            return QCoreApplication::translate("Journey", "“%1” already leads to “%2”. Change the connection that is "
                                                          "there.")
                .arg(quotedName(*start), quotedName(*end));
        }
    }
    return {};
}

void renewRanks(Edit &edit, Id<Journey> journey)
{
    const QList<Connection> connections = edit.where(&Connection::journey, journey);
    const QList<Rank> ranks = Rank::spread(connections.size());
    for (qsizetype i = 0; i < connections.size(); ++i)
        edit.set(connections[i].id, &Connection::rank, ranks[i]);
}

Rank nextRank(Edit &edit, Id<Journey> journey)
{
    const Rank rank = Rank::after(edit.rankBefore(&Connection::journey, journey, Rank()));
    if (rank.text().size() <= longestRank)
        return rank;
    renewRanks(edit, journey);
    return Rank::after(edit.rankBefore(&Connection::journey, journey, Rank()));
}

} // namespace

Id<Connection> connectTouchpoints(Edit &edit, Id<Touchpoint> from, Id<Touchpoint> to, ConnectionKind kind)
{
    Connection connection;
    connection.from = from;
    connection.to = to;
    connection.kind = kind;
    return insertConnection(edit, connection);
}

Id<Connection> insertConnection(Edit &edit, Connection connection)
{
    if (const QString reason = refusal(edit, connection.from, connection.to, {}); !reason.isEmpty())
        throw Error(reason);
    connection.id = {};
    connection.journey = edit.find(connection.from)->journey;
    connection.rank = nextRank(edit, connection.journey);
    return edit.insert(connection);
}

QString connectionRefusal(const Rows &rows, Id<Touchpoint> from, Id<Touchpoint> to)
{
    return refusal(rows, from, to, {});
}

void reconnect(Edit &edit, Id<Connection> connection, End end, Id<Touchpoint> touchpoint)
{
    const auto changed = edit.find(connection);
    if (!changed)
        throw Error(QCoreApplication::translate("Journey", "The connection isn’t there any more."));
    const Id<Touchpoint> from = end == End::From ? touchpoint : changed->from;
    const Id<Touchpoint> to = end == End::To ? touchpoint : changed->to;
    if (const QString reason = refusal(edit, from, to, connection); !reason.isEmpty())
        throw Error(reason);
    edit.set(connection, end == End::From ? &Connection::from : &Connection::to, touchpoint);
}

void removeConnections(Edit &edit, const QList<Id<Connection>> &connections)
{
    for (const Id<Connection> connection : connections)
        edit.remove(connection);
}

} // namespace Model
