#include "model/journey/touchpointoperations.h"

#include "model/feedback/feedbackoperations.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/limits.h"
#include "model/journey/placement.h"
#include "model/journey/score.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Model {

namespace {

bool leadsOn(const Connection &connection)
{
    return connection.kind == ConnectionKind::Next || connection.kind == ConnectionKind::Alternative;
}

/** @p slot, or the next one below that is free. */
Slot freeFrom(const Rows &rows, Slot slot)
{
    QSet<int> taken;
    for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, slot.stage)) {
        if (touchpoint.column == slot.column)
            taken.insert(touchpoint.row);
    }
    while (taken.contains(slot.row))
        ++slot.row;
    return slot;
}

/** The touchpoint that leads to @p touchpoint, over `next` if one does. */
std::optional<Id<Touchpoint>> predecessorOf(const Rows &rows, Id<Touchpoint> touchpoint)
{
    std::optional<Id<Touchpoint>> found;
    for (const Connection &connection : rows.where(&Connection::to, touchpoint)) {
        if (connection.kind == ConnectionKind::Next)
            return connection.from;
        if (connection.kind == ConnectionKind::Alternative && !found)
            found = connection.from;
    }
    return found;
}

QSet<Id<Touchpoint>> idsOf(const QList<Touchpoint> &touchpoints)
{
    QSet<Id<Touchpoint>> ids;
    for (const Touchpoint &touchpoint : touchpoints)
        ids.insert(touchpoint.id);
    return ids;
}

bool moveUpOrDown(Edit &edit, QList<Touchpoint> touchpoints, int by)
{
    const auto blocked = [by](const Touchpoint &t) { return t.row + by < 0 || t.row + by > Slot::limit; };
    if (std::any_of(touchpoints.begin(), touchpoints.end(), blocked))
        return false;
    // Those ahead go first, so that each finds only others in its way and changes places with them.
    std::sort(touchpoints.begin(), touchpoints.end(),
              [by](const Touchpoint &a, const Touchpoint &b) { return by < 0 ? a.row < b.row : a.row > b.row; });
    QHash<Id<Stage>, QHash<std::pair<int, int>, Id<Touchpoint>>> cells;
    for (const Touchpoint &touchpoint : touchpoints) {
        if (cells.contains(touchpoint.stage))
            continue;
        auto &cellsOfStage = cells[touchpoint.stage];
        for (const Touchpoint &resident : edit.where(&Touchpoint::stage, touchpoint.stage))
            cellsOfStage.insert({resident.column, resident.row}, resident.id);
    }
    for (const Touchpoint &touchpoint : touchpoints) {
        auto &cellsOfStage = cells[touchpoint.stage];
        const std::pair here(touchpoint.column, touchpoint.row);
        const std::pair there(touchpoint.column, touchpoint.row + by);
        const Id<Touchpoint> other = cellsOfStage.take(there);
        cellsOfStage.remove(here);
        cellsOfStage.insert(there, touchpoint.id);
        edit.set(touchpoint.id, &Touchpoint::row, there.second);
        if (other) {
            cellsOfStage.insert(here, other);
            edit.set(other, &Touchpoint::row, here.second);
        }
    }
    rankByPlace(edit, touchpoints.first().journey, idsOf(touchpoints));
    return true;
}

Touchpoint leftmostOf(const QList<Touchpoint> &touchpoints, const Columns &columns)
{
    return *std::min_element(touchpoints.begin(), touchpoints.end(), [&](const Touchpoint &a, const Touchpoint &b) {
        return columns.isBefore(slotOf(a), slotOf(b));
    });
}

/** Connects those before @p touchpoint with those behind it. */
void bridge(Edit &edit, Id<Touchpoint> touchpoint)
{
    constexpr qsizetype most = 100;
    QList<Connection> incoming = edit.where(&Connection::to, touchpoint);
    QList<Connection> outgoing = edit.where(&Connection::from, touchpoint);
    incoming.removeIf([](const Connection &c) { return !leadsOn(c); });
    outgoing.removeIf([](const Connection &c) { return !leadsOn(c); });
    if (incoming.size() * outgoing.size() > most)
        return;
    for (const Connection &in : incoming) {
        for (const Connection &out : outgoing) {
            if (!connectionRefusal(edit, in.from, out.to).isEmpty())
                continue;
            Connection joined;
            joined.from = in.from;
            joined.to = out.to;
            joined.kind = std::max(in.kind, out.kind); // `next` only where both are
            joined.label = in.label.isEmpty() ? out.label : in.label;
            if (in.probability && out.probability)
                joined.probability = *in.probability * *out.probability;
            else
                joined.probability = in.probability ? in.probability : out.probability;
            insertConnection(edit, joined);
        }
    }
}

} // namespace

Id<Touchpoint> addTouchpoint(Edit &edit, const Slot &slot, const QString &name)
{
    Touchpoint touchpoint;
    touchpoint.name = limitedName(name);
    return insertTouchpoint(edit, slot, touchpoint);
}

Id<Touchpoint> insertTouchpoint(Edit &edit, const Slot &slot, Touchpoint touchpoint)
{
    touchpoint.id = {};
    touchpoint.stage = slot.stage;
    touchpoint.column = slot.column;
    touchpoint.row = slot.row;
    return place(edit, stageOf(edit, slot).journey, {touchpoint}).first();
}

Id<Touchpoint> addNext(Edit &edit, Id<Touchpoint> source, const QString &name)
{
    const Touchpoint from = existing(edit, source);
    return addConnectedAt(edit, source, freeFrom(edit, {from.stage, from.column + 1, from.row}), name);
}

Id<Touchpoint> addAlternative(Edit &edit, Id<Touchpoint> touchpoint, const QString &name)
{
    const Touchpoint beside = existing(edit, touchpoint);
    const Id<Touchpoint> added =
        addTouchpoint(edit, freeFrom(edit, {beside.stage, beside.column, beside.row + 1}), name);
    if (const auto predecessor = predecessorOf(edit, touchpoint))
        connectTouchpoints(edit, *predecessor, added, ConnectionKind::Alternative);
    return added;
}

Id<Touchpoint> addConnectedAt(Edit &edit, Id<Touchpoint> source, const Slot &slot, const QString &name)
{
    const Id<Touchpoint> added = addTouchpoint(edit, slot, name);
    connectTouchpoints(edit, source, added);
    return added;
}

QList<Id<Touchpoint>> addLines(Edit &edit, const Slot &slot, const QStringList &lines, bool connected)
{
    const Stage stage = stageOf(edit, slot);
    QList<Touchpoint> touchpoints;
    for (const QString &line : lines) {
        Touchpoint touchpoint;
        touchpoint.name = limitedName(line.simplified());
        if (touchpoint.name.isEmpty())
            continue;
        touchpoint.stage = slot.stage;
        touchpoint.column = slot.column + (connected ? int(touchpoints.size()) : 0);
        touchpoint.row = slot.row + (connected ? 0 : int(touchpoints.size()));
        touchpoints.append(touchpoint);
    }
    const QList<Id<Touchpoint>> ids = place(edit, stage.journey, touchpoints);
    for (qsizetype i = 1; connected && i < ids.size(); ++i)
        connectTouchpoints(edit, ids[i - 1], ids[i]);
    return ids;
}

void moveTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, Id<Touchpoint> anchor, const Slot &slot)
{
    const Touchpoint held = existing(edit, anchor);
    const Stage stage = stageOf(edit, slot);
    QList<Touchpoint> moved = existing(edit, touchpoints);
    moved.removeIf([&](const Touchpoint &t) { return t.journey != stage.journey; });
    if (held.journey != stage.journey || moved.isEmpty())
        return;

    Columns columns(edit, stage.journey);
    columns.widen(slot.stage, slot.column + 1);
    qint64 right = columns.distance(slotOf(held), slot);
    if (right < 0) {
        // The leftmost one stops at the map's edge, and the others with it.
        const Slot leftmost = slotOf(leftmostOf(moved, columns));
        right = columns.distance(leftmost, columns.shifted(leftmost, right));
    }
    int down = slot.row - held.row;
    for (const Touchpoint &touchpoint : moved)
        down = std::max(down, -touchpoint.row);
    for (Touchpoint &touchpoint : moved) {
        const Slot target = columns.shifted(slotOf(touchpoint), right);
        touchpoint.stage = target.stage;
        touchpoint.column = target.column;
        touchpoint.row += down;
    }
    place(edit, stage.journey, moved);
}

void insertColumn(Edit &edit, const Slot &slot, const QList<Id<Touchpoint>> &except)
{
    for (const Touchpoint &touchpoint : edit.where(&Touchpoint::stage, slot.stage)) {
        if (touchpoint.column >= slot.column && touchpoint.column < Slot::limit && !except.contains(touchpoint.id))
            edit.set(touchpoint.id, &Touchpoint::column, touchpoint.column + 1);
    }
}

bool nudge(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, Direction direction)
{
    const QList<Touchpoint> moved = existing(edit, touchpoints);
    if (moved.isEmpty())
        return false;
    if (direction == Direction::Up || direction == Direction::Down)
        return moveUpOrDown(edit, moved, direction == Direction::Up ? -1 : 1);

    Columns columns(edit, moved.first().journey);
    const Touchpoint leftmost = leftmostOf(moved, columns);
    const Slot target = columns.shifted(slotOf(leftmost), direction == Direction::Left ? -1 : 1);
    if (target == slotOf(leftmost))
        return false;
    moveTouchpoints(edit, touchpoints, leftmost.id, target);
    return true;
}

void removeTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints, bool closeGap)
{
    for (const Id<Touchpoint> touchpoint : touchpoints) {
        if (closeGap)
            bridge(edit, touchpoint);
        for (const Connection &connection : edit.where(&Connection::from, touchpoint))
            edit.remove(connection.id);
        for (const Connection &connection : edit.where(&Connection::to, touchpoint))
            edit.remove(connection.id);
        for (const Score &score : edit.where(&Score::touchpoint, touchpoint))
            edit.remove(score.id);
        detachFeedback(edit, touchpoint);
        edit.remove(touchpoint);
    }
}

bool leavesGap(const Rows &rows, const QList<Id<Touchpoint>> &touchpoints)
{
    const QSet<Id<Touchpoint>> removed(touchpoints.begin(), touchpoints.end());
    for (const Id<Touchpoint> first : touchpoints) {
        for (const Connection &incoming : rows.where(&Connection::to, first)) {
            if (!leadsOn(incoming) || removed.contains(incoming.from))
                continue;
            QList<Id<Touchpoint>> open{first};
            QSet<Id<Touchpoint>> seen{first};
            while (!open.isEmpty()) {
                for (const Connection &outgoing : rows.where(&Connection::from, open.takeLast())) {
                    if (!leadsOn(outgoing) || seen.contains(outgoing.to))
                        continue;
                    seen.insert(outgoing.to);
                    if (removed.contains(outgoing.to))
                        open.append(outgoing.to);
                    else if (connectionRefusal(rows, incoming.from, outgoing.to).isEmpty())
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace Model
