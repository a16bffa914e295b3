#include "model/journey/placement.h"

#include "model/journey/order.h"
#include "model/journey/stageoperations.h"
#include "model/store/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace Model {

namespace {

bool standsBefore(const Touchpoint &a, const Touchpoint &b)
{
    return std::tie(a.column, a.row, a.rank, a.id) < std::tie(b.column, b.row, b.rank, b.id);
}

[[noreturn]] void throwNoRoom()
{
    throw Error(QCoreApplication::translate("Journey", "There is no room for more touchpoints at this place: a stage "
                                                       "ends at %1 columns and rows. Put them elsewhere.")
                    .arg(Slot::limit));
}

/** Moves those of @p residents down, by the least, that stand where @p rows are taken in their column. */
void makeRoom(Edit &edit, QList<Touchpoint> residents, const QMap<int, QSet<int>> &takenRows)
{
    std::sort(residents.begin(), residents.end(), standsBefore);
    int column = -1;
    int free = 0;
    for (const Touchpoint &resident : residents) {
        const auto taken = takenRows.constFind(resident.column);
        if (taken == takenRows.cend())
            continue;
        if (resident.column != column) {
            column = resident.column;
            free = 0;
        }
        int row = std::max(resident.row, free);
        while (taken->contains(row))
            ++row;
        free = row + 1;
        if (row > Slot::limit)
            throwNoRoom();
        if (row != resident.row)
            edit.set(resident.id, &Touchpoint::row, row);
    }
}

QList<Touchpoint> inPlaceOrder(const Rows &rows, Id<Stage> stage)
{
    QList<Touchpoint> touchpoints = rows.where(&Touchpoint::stage, stage);
    std::sort(touchpoints.begin(), touchpoints.end(), standsBefore);
    return touchpoints;
}

/** Short, different ranks for all, in the order of the old ones; equal ones in the order of their places. */
void renewRanks(Edit &edit, Id<Journey> journey)
{
    QList<Touchpoint> touchpoints;
    for (const Stage &stage : edit.where(&Stage::journey, journey))
        touchpoints += inPlaceOrder(edit, stage.id);
    std::stable_sort(touchpoints.begin(), touchpoints.end(),
                     [](const Touchpoint &a, const Touchpoint &b) { return a.rank < b.rank; });
    const QList<Rank> ranks = Rank::spread(touchpoints.size());
    for (qsizetype i = 0; i < touchpoints.size(); ++i)
        edit.set(touchpoints[i].id, &Touchpoint::rank, ranks[i]);
}

// The rank of the touchpoint that stands last in the stages before the index-th, or first in those behind it; or none.
Rank lastBefore(const Rows &rows, const QList<Stage> &stages, qsizetype index)
{
    while (--index >= 0) {
        if (const auto touchpoints = inPlaceOrder(rows, stages[index].id); !touchpoints.isEmpty())
            return touchpoints.last().rank;
    }
    return {};
}
Rank firstBehind(const Rows &rows, const QList<Stage> &stages, qsizetype index)
{
    while (++index < stages.size()) {
        if (const auto touchpoints = inPlaceOrder(rows, stages[index].id); !touchpoints.isEmpty())
            return touchpoints.first().rank;
    }
    return {};
}

/** One pass of rankByPlace; false where ranks are too long or equal, so there is no room between them. */
bool rankRuns(Edit &edit, Id<Journey> journey, const QSet<Id<Touchpoint>> &moved)
{
    QSet<Id<Stage>> concerned;
    for (const Touchpoint &touchpoint : existing(edit, QList(moved.begin(), moved.end())))
        concerned.insert(touchpoint.stage);
    const QList<Stage> stages = edit.where(&Stage::journey, journey);
    for (qsizetype s = 0; s < stages.size(); ++s) {
        if (!concerned.contains(stages[s].id))
            continue;
        const QList<Touchpoint> touchpoints = inPlaceOrder(edit, stages[s].id);
        Rank before = lastBefore(edit, stages, s);
        for (qsizetype i = 0; i < touchpoints.size();) {
            if (!moved.contains(touchpoints[i].id)) {
                before = touchpoints[i++].rank;
                continue;
            }
            qsizetype end = i;
            Rank last = before;
            bool inOrder = true;
            for (; end < touchpoints.size() && moved.contains(touchpoints[end].id); ++end) {
                inOrder = inOrder && fits(touchpoints[end].rank, last, Rank());
                last = touchpoints[end].rank;
            }
            const Rank next = end < touchpoints.size() ? touchpoints[end].rank : firstBehind(edit, stages, s);
            if (!inOrder || !fits(last, Rank(), next)) {
                const Rank after = edit.rankBehind(&Touchpoint::journey, journey, before);
                const QList<Rank> ranks = Rank::spread(end - i, before, after);
                if (!fits(ranks.first(), before, after) || !fits(ranks.last(), before, after))
                    return false;
                for (qsizetype k = i; k < end; ++k)
                    edit.set(touchpoints[k].id, &Touchpoint::rank, ranks[k - i]);
                last = ranks.last();
            }
            before = last;
            i = end;
        }
    }
    return true;
}

} // namespace

void rankByPlace(Edit &edit, Id<Journey> journey, const QSet<Id<Touchpoint>> &moved)
{
    if (rankRuns(edit, journey, moved))
        return;
    renewRanks(edit, journey);
    rankRuns(edit, journey, moved);
}

QList<Id<Touchpoint>> place(Edit &edit, Id<Journey> journey, QList<Touchpoint> touchpoints)
{
    QSet<Id<Touchpoint>> placed;
    QMap<Id<Stage>, QMap<int, QSet<int>>> taken;
    for (const Touchpoint &touchpoint : touchpoints) {
        if (touchpoint.column < 0 || touchpoint.row < 0 || touchpoint.column > Slot::limit ||
            touchpoint.row > Slot::limit)
            throwNoRoom();
        placed.insert(touchpoint.id);
        taken[touchpoint.stage][touchpoint.column].insert(touchpoint.row);
    }
    for (auto stage = taken.cbegin(); stage != taken.cend(); ++stage) {
        QList<Touchpoint> residents = edit.where(&Touchpoint::stage, stage.key());
        residents.removeIf([&](const Touchpoint &resident) { return placed.contains(resident.id); });
        makeRoom(edit, residents, *stage);
    }

    const Rank last = edit.rankBefore(&Touchpoint::journey, journey, Rank());
    const QList<Rank> ranks = Rank::spread(touchpoints.size(), last);
    QList<Id<Touchpoint>> ids;
    placed.clear();
    for (qsizetype i = 0; i < touchpoints.size(); ++i) {
        Touchpoint &touchpoint = touchpoints[i];
        touchpoint.journey = journey;
        if (touchpoint.id) {
            edit.update(touchpoint);
        } else {
            touchpoint.rank = ranks[i];
            touchpoint.id = edit.insert(touchpoint);
        }
        ids.append(touchpoint.id);
        placed.insert(touchpoint.id);
    }
    rankByPlace(edit, journey, placed);
    return ids;
}

Stage stageOf(const Rows &rows, const Slot &slot)
{
    if (const auto stage = rows.find(slot.stage))
        return *stage;
    throw Error(QCoreApplication::translate("Journey", "The stage isn’t there any more. Choose another one."));
}

Touchpoint existing(const Rows &rows, Id<Touchpoint> touchpoint)
{
    if (const auto found = rows.find(touchpoint))
        return *found;
    throw Error(QCoreApplication::translate("Journey", "The touchpoint isn’t there any more. Choose another one."));
}

QList<Touchpoint> existing(const Rows &rows, const QList<Id<Touchpoint>> &ids)
{
    QList<Touchpoint> touchpoints;
    QSet<Id<Touchpoint>> seen;
    for (const Id<Touchpoint> id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (auto touchpoint = rows.find(id))
            touchpoints.append(*std::move(touchpoint));
    }
    std::sort(touchpoints.begin(), touchpoints.end(),
              [](const Touchpoint &a, const Touchpoint &b) { return std::tie(a.rank, a.id) < std::tie(b.rank, b.id); });
    return touchpoints;
}

Columns::Columns(const Rows &rows, Id<Journey> journey)
    : m_rows(rows)
    , m_stages(rows.where(&Stage::journey, journey))
{
}

void Columns::widen(Id<Stage> stage, int columns)
{
    const qsizetype index = indexOf(stage);
    m_widths[index] = std::max(width(index), columns);
}

qint64 Columns::distance(const Slot &origin, const Slot &slot)
{
    const qsizetype from = indexOf(origin.stage);
    const qsizetype to = indexOf(slot.stage);
    qint64 result = slot.column - origin.column;
    for (qsizetype i = std::min(from, to); i < std::max(from, to); ++i)
        result += from < to ? width(i) : -width(i);
    return result;
}

Slot Columns::shifted(Slot slot, qint64 by)
{
    qsizetype index = indexOf(slot.stage);
    qint64 column = slot.column + by;
    while (column < 0 && index > 0)
        column += width(--index);
    while (column >= width(index) && index + 1 < m_stages.size())
        column -= width(index++);
    return {m_stages[index].id, int(std::clamp<qint64>(column, 0, Slot::limit + 1)), slot.row};
}

bool Columns::isBefore(const Slot &a, const Slot &b) const
{
    return std::pair(indexOf(a.stage), a.column) < std::pair(indexOf(b.stage), b.column);
}

qsizetype Columns::indexOf(Id<Stage> stage) const
{
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        if (m_stages[i].id == stage)
            return i;
    }
    throw Error(QCoreApplication::translate("Journey", "The stage isn’t there any more. Choose another one."));
}

int Columns::width(qsizetype index)
{
    const auto known = m_widths.constFind(index);
    if (known != m_widths.cend())
        return *known;
    return m_widths[index] = columnsOf(m_rows, m_stages[index].id);
}

} // namespace Model
