#pragma once

#include "model/store/changes.h"
#include "model/store/changeset.h"
#include "model/store/rows.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <future>
#include <memory>

namespace Model {

/**
 * What journeys hold, as it was last read: when one is shown, several views read the same thousands of rows. A list is
 * forgotten as soon as one of the tables that it was read from changes; where thousands of its rows change at once, it
 * follows them instead, by the values in the changeset.
 */
class RowCache
{
public:
    /** The list that @p read gives, unless it is still known by @p key; @p tables are those that it depends on. */
    template <class R, class Read>
    QList<R> get(const QByteArray &key, const QByteArrayList &tables, Read &&read)
    {
        if (const auto known = knownList<R>(key))
            return *known;
        return remember<R>(key, read(), tables, {});
    }
    /** The same for the rows of R whose @p member is @p value, in rank order. */
    template <Ranked R, class T, class Read>
    QList<R> listOf(const QByteArray &key, T R::*member, const T &value, Read &&read)
    {
        const auto known = m_lists.find(key);
        if (const auto rows = knownList<R>(key)) {
            if (!known->follow)
                known->follow = follower(member, value); // it was read ahead
            return *rows;
        }
        return remember<R>(key, read(), {R::table}, follower(member, value));
    }
    bool knows(const QByteArray &key) const { return m_lists.contains(key); }
    /** Calls @p read in a thread of its own; get() waits for it. */
    template <class R, class Read>
    void expect(const QByteArray &key, const QByteArrayList &tables, Read &&read)
    {
        auto rows = std::async(std::launch::async, [read = std::forward<Read>(read)]() -> Rows {
            return std::make_shared<const QList<R>>(read());
        });
        m_lists.insert(key, {rows.share(), tables, {}});
    }
    /** Takes in what @p changeset changed; where it is empty, only which rows are known. */
    void follow(const Changes &changes, const QByteArray &changeset)
    {
        m_lists.removeIf([&](const auto &list) {
            const bool isConcerned = std::any_of(list->tables.cbegin(), list->tables.cend(),
                                                 [&](const QByteArray &table) { return changes.touches(table); });
            return isConcerned && !(list->follow && !changeset.isEmpty() && list->follow(*list, changes, changeset));
        });
    }
    void clear() { m_lists.clear(); }

private:
    using Rows = std::shared_ptr<const void>;
    struct List
    {
        std::shared_future<Rows> rows;
        QByteArrayList tables;
        /** Brings the list up to date; false where it is better read anew. */
        std::function<bool(List &, const Changes &, const QByteArray &)> follow;
    };

    static std::shared_future<Rows> ready(Rows rows)
    {
        std::promise<Rows> promise;
        promise.set_value(std::move(rows));
        return promise.get_future().share();
    }
    template <class R>
    std::shared_ptr<const QList<R>> knownList(const QByteArray &key)
    {
        const auto known = m_lists.constFind(key);
        if (known == m_lists.cend())
            return {};
        try {
            return std::static_pointer_cast<const QList<R>>(known->rows.get());
        } catch (...) {
            m_lists.erase(known); // what went wrong beside is tried again here, and told
            return {};
        }
    }
    template <class R>
    QList<R> remember(const QByteArray &key, const QList<R> &rows, const QByteArrayList &tables,
                      decltype(List::follow) follow)
    {
        m_lists.insert(key, {ready(std::make_shared<const QList<R>>(rows)), tables, std::move(follow)});
        return rows;
    }

    template <class R, class T>
    static decltype(List::follow) follower(T R::*member, const T &value)
    {
        return [member, value](List &list, const Changes &changes, const QByteArray &changeset) {
            if (changes.of<R>().size() <= Model::Rows::readAllFrom)
                return false;
            try {
                QList<R> rows = *std::static_pointer_cast<const QList<R>>(list.rows.get());
                if (!apply(rows, member, value, changeset))
                    return false;
                list.rows = ready(std::make_shared<const QList<R>>(std::move(rows)));
                return true;
            } catch (...) {
                return false; // it is read anew, and what is wrong told then
            }
        };
    }
    /** False where a row may have come from elsewhere, whose other values aren't known. */
    template <class R, class T>
    static bool apply(QList<R> &rows, T R::*member, const T &value, const QByteArray &changeset)
    {
        QHash<Id<R>, qsizetype> places;
        places.reserve(rows.size());
        for (qsizetype n = 0; n < rows.size(); ++n)
            places.insert(rows[n].id, n);
        bool isComplete = true;
        bool isOrdered = true;
        forEachChange(changeset, [&](const QByteArray &table, What what, ChangesetRow before, ChangesetRow after) {
            if (table != R::table)
                return;
            const Id<R> id{integerAt(what == What::Added ? after : before, 0)};
            const auto place = places.constFind(id);
            if (what == What::Added) {
                R row;
                readRow(row, after);
                row.id = id;
                if (row.*member == value) {
                    rows.append(row);
                    isOrdered = false;
                }
            } else if (place == places.cend()) {
                isComplete = isComplete && what == What::Removed;
            } else if (what == What::Removed) {
                rows[*place].id = {};
            } else {
                const Rank rank = rows[*place].rank;
                readRow(rows[*place], after);
                isComplete = isComplete && rows[*place].*member == value;
                isOrdered = isOrdered && rows[*place].rank == rank;
            }
        });
        rows.removeIf([](const R &row) { return row.id.isNull(); });
        if (!isOrdered) {
            std::sort(rows.begin(), rows.end(),
                      [](const R &a, const R &b) { return a.rank == b.rank ? a.id < b.id : a.rank < b.rank; });
        }
        return isComplete;
    }
    QHash<QByteArray, List> m_lists;
};

} // namespace Model
