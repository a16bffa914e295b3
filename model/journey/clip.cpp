#include "model/journey/clip.h"

#include "model/journey/catalogueoperations.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/limits.h"
#include "model/journey/palette.h"
#include "model/journey/personaoperations.h"
#include "model/journey/placement.h"
#include "model/journey/scoreoperations.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Model {

namespace {

/** The index of @p id in a list of names, which gets its row's name where it isn't there yet; −1 for none. */
template <class R>
int indexOf(const Rows &rows, Id<R> id, QHash<Id<R>, int> &known, QList<Clip::Named> &names)
{
    if (!id)
        return -1;
    if (const auto index = known.constFind(id); index != known.cend())
        return *index;
    const auto row = rows.find(id);
    if (!row)
        return -1;
    names.append({row->name, row->color});
    return known[id] = int(names.size() - 1);
}

/** The project's rows of those names: the first by rank where one is there, else a new one. */
template <class R, class Add>
QList<Id<R>> matched(Edit &edit, const QList<Clip::Named> &names, Add &&add)
{
    QHash<QString, Id<R>> known;
    for (const R &row : edit.all<R>()) {
        if (!known.contains(row.name))
            known.insert(row.name, row.id);
    }
    QList<Id<R>> ids;
    for (const Clip::Named &named : names) {
        Id<R> &id = known[named.name];
        if (!id)
            id = add(edit, named.name, named.color);
        ids.append(id);
    }
    return ids;
}

template <class R>
Id<R> at(const QList<Id<R>> &ids, int index)
{
    return index >= 0 && index < ids.size() ? ids[index] : Id<R>();
}

/** Where the clip's touchpoints come to stand, without looking at what is there. */
QList<Slot> targets(const Clip &clip, const QList<Stage> &stages, const Slot &slot)
{
    const int leftmost = std::min_element(clip.items.begin(), clip.items.end(), [](const auto &a, const auto &b) {
                             return a.stage < b.stage;
                         })->stage;
    int top = Slot::limit;
    int left = Slot::limit;
    QMap<int, int> widths; // of the clip's stages
    for (const Clip::Item &item : clip.items) {
        top = std::min(top, item.touchpoint.row);
        if (item.stage == leftmost)
            left = std::min(left, item.touchpoint.column);
        int &width = widths[item.stage];
        width = std::max(width, item.touchpoint.column + 1);
    }
    const auto first =
        std::find_if(stages.begin(), stages.end(), [&](const Stage &s) { return s.id == slot.stage; }) - stages.begin();
    // Stages of the clip for which the journey has none go side by side into its last.
    QMap<int, std::pair<Id<Stage>, int>> places; // stage and offset of columns
    int offset = slot.column - left;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        const qsizetype index = first + width.key() - leftmost;
        if (index < stages.size() && width.key() != leftmost)
            offset = 0;
        places[width.key()] = {stages[std::min(index, stages.size() - 1)].id, offset};
        offset += *width;
    }
    QList<Slot> result;
    for (const Clip::Item &item : clip.items) {
        const auto [stage, columns] = places[item.stage];
        result.append({stage, item.touchpoint.column + columns, item.touchpoint.row - top + slot.row});
    }
    return result;
}

} // namespace

QString Clip::toText() const
{
    QString text;
    for (const Item &item : items)
        text += item.touchpoint.name.simplified() + u'\n';
    return text;
}

Clip copyTouchpoints(const Rows &rows, const QList<Id<Touchpoint>> &touchpoints)
{
    const QList<Touchpoint> copied = existing(rows, touchpoints);
    Clip clip;
    if (copied.isEmpty())
        return clip;
    QHash<Id<Stage>, int> stages;
    for (const Stage &stage : rows.where(&Stage::journey, copied.first().journey))
        stages.insert(stage.id, int(stages.size()));
    int first = int(stages.size());
    for (const Touchpoint &touchpoint : copied)
        first = std::min(first, stages.value(touchpoint.stage));

    QHash<Id<Channel>, int> channels;
    QHash<Id<Owner>, int> owners;
    QHash<Id<Persona>, int> personas;
    QHash<Id<Touchpoint>, int> index;
    for (const Touchpoint &touchpoint : copied) {
        index.insert(touchpoint.id, int(clip.items.size()));
        clip.items.append({stages.value(touchpoint.stage) - first, touchpoint,
                           indexOf(rows, touchpoint.channel, channels, clip.channels),
                           indexOf(rows, touchpoint.owner, owners, clip.owners)});
        for (const Score &score : rows.where(&Score::touchpoint, touchpoint.id))
            clip.feelings.append({index.value(touchpoint.id), indexOf(rows, score.persona, personas, clip.personas),
                                  score.emotion, score.effort});
    }
    QList<Connection> connections;
    for (const Touchpoint &touchpoint : copied)
        connections += rows.where(&Connection::from, touchpoint.id);
    std::sort(connections.begin(), connections.end(),
              [](const Connection &a, const Connection &b) { return std::tie(a.rank, a.id) < std::tie(b.rank, b.id); });
    for (const Connection &connection : connections) {
        if (index.contains(connection.to))
            clip.links.append({index.value(connection.from), index.value(connection.to), connection});
    }
    return clip;
}

QList<Id<Touchpoint>> pasteTouchpoints(Edit &edit, const Clip &clip, const Slot &slot)
{
    if (clip.isEmpty())
        return {};
    const Id<Journey> journey = stageOf(edit, slot).journey;
    const auto channels = matched<Channel>(edit, clip.channels, addChannel);
    const auto owners = matched<Owner>(edit, clip.owners, addOwner);
    const auto personas = matched<Persona>(edit, clip.personas, addPersona);

    const QList<Slot> places = targets(clip, edit.where(&Stage::journey, journey), slot);
    QList<Touchpoint> touchpoints;
    QSet<std::pair<Id<Stage>, std::pair<int, int>>> taken;
    for (qsizetype i = 0; i < clip.items.size(); ++i) {
        const Clip::Item &item = clip.items[i];
        Touchpoint touchpoint = item.touchpoint;
        touchpoint.id = {};
        touchpoint.rank = {};
        touchpoint.stage = places[i].stage;
        touchpoint.column = places[i].column;
        touchpoint.row = places[i].row;
        while (taken.contains({touchpoint.stage, {touchpoint.column, touchpoint.row}}))
            ++touchpoint.row;
        taken.insert({touchpoint.stage, {touchpoint.column, touchpoint.row}});
        touchpoint.channel = at(channels, item.channel);
        touchpoint.owner = at(owners, item.owner);
        if (!edit.exists(touchpoint.nested))
            touchpoint.nested = {};
        touchpoints.append(touchpoint);
    }
    const QList<Id<Touchpoint>> ids = place(edit, journey, touchpoints);
    for (const Clip::Link &link : clip.links) {
        Connection connection = link.connection;
        connection.from = at(ids, link.from);
        connection.to = at(ids, link.to);
        if (connectionRefusal(edit, connection.from, connection.to).isEmpty())
            insertConnection(edit, connection);
    }
    for (const Clip::Feeling &feeling : clip.feelings) {
        if (const auto touchpoint = at(ids, feeling.item))
            setScore(edit, touchpoint, at(personas, feeling.persona), feeling.emotion, feeling.effort);
    }
    return ids;
}

QList<Id<Touchpoint>> duplicateTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints)
{
    const QList<Touchpoint> originals = existing(edit, touchpoints);
    if (originals.isEmpty())
        return {};
    Columns columns(edit, originals.first().journey);
    Slot slot = slotOf(originals.first());
    for (const Touchpoint &original : originals) {
        if (columns.isBefore(slotOf(original), slot))
            slot = slotOf(original);
    }
    for (const Touchpoint &original : originals)
        slot.row = std::max(slot.row, original.row + 1);
    return pasteTouchpoints(edit, copyTouchpoints(edit, touchpoints), slot);
}

} // namespace Model
