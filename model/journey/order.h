#pragma once

#include "model/store/edit.h"

#include <algorithm>

namespace Model {

/** Ranks that a project from elsewhere may hold grow with every insertion between them; beyond this they are renewed.
 */
constexpr qsizetype longestRank = 200;

inline bool fits(const Rank &rank, const Rank &before, const Rank &after)
{
    return (before.isNull() || before < rank) && (after.isNull() || rank < after) && rank.text().size() <= longestRank;
}

/**
 * The rank for a row at the @p index-th place among @p others, which come in rank order. Where there is no room (equal
 * ranks from two copies, or very long ones), the others get new ranks.
 */
template <Ranked R>
Rank rankAt(Edit &edit, const QList<R> &others, qsizetype index)
{
    index = qBound(qsizetype(0), index, others.size());
    const Rank before = index > 0 ? others[index - 1].rank : Rank();
    const Rank after = index < others.size() ? others[index].rank : Rank();
    const Rank rank = Rank::between(before, after);
    if (fits(rank, before, after))
        return rank;
    const QList<Rank> ranks = Rank::spread(others.size() + 1);
    for (qsizetype i = 0; i < others.size(); ++i)
        edit.set(others[i].id, &R::rank, ranks[i < index ? i : i + 1]);
    return ranks[index];
}

/** Makes @p id the @p index-th of @p siblings, counted without itself. */
template <Ranked R>
void moveTo(Edit &edit, QList<R> siblings, Id<R> id, qsizetype index)
{
    const auto isIt = [id](const R &row) { return row.id == id; };
    const auto it = std::find_if(siblings.begin(), siblings.end(), isIt);
    if (it == siblings.end() || it - siblings.begin() == qBound(qsizetype(0), index, siblings.size() - 1))
        return;
    siblings.erase(it);
    edit.set(id, &R::rank, rankAt(edit, siblings, index));
}

} // namespace Model
