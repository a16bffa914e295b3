#pragma once

#include "model/store/changes.h"

#include <QHash>

#include <algorithm>
#include <future>
#include <memory>

namespace Model {

/**
 * What journeys hold, as it was last read: when one is shown, several views read the same thousands of rows. A list is
 * forgotten as soon as one of the tables that it was read from changes.
 */
class RowCache
{
public:
    /** The list that @p read gives, unless it is still known by @p key; @p tables are those that it depends on. */
    template <class R, class Read>
    QList<R> get(const QByteArray &key, const QByteArrayList &tables, Read &&read)
    {
        if (const auto known = m_lists.constFind(key); known != m_lists.cend()) {
            try {
                return *std::static_pointer_cast<const QList<R>>(known->rows.get());
            } catch (...) {
                m_lists.erase(known); // what went wrong beside is tried again here, and told
            }
        }
        const auto rows = std::make_shared<const QList<R>>(read());
        std::promise<Rows> promise;
        promise.set_value(rows);
        m_lists.insert(key, {promise.get_future().share(), tables});
        return *rows;
    }
    bool knows(const QByteArray &key) const { return m_lists.contains(key); }
    /** Calls @p read in a thread of its own; get() waits for it. */
    template <class R, class Read>
    void expect(const QByteArray &key, const QByteArrayList &tables, Read &&read)
    {
        auto rows = std::async(std::launch::async, [read = std::forward<Read>(read)]() -> Rows {
            return std::make_shared<const QList<R>>(read());
        });
        m_lists.insert(key, {rows.share(), tables});
    }
    void forget(const Changes &changes)
    {
        m_lists.removeIf([&](const auto &list) {
            return std::any_of(list->tables.cbegin(), list->tables.cend(),
                               [&](const QByteArray &table) { return changes.touches(table); });
        });
    }
    void clear() { m_lists.clear(); }

private:
    using Rows = std::shared_ptr<const void>;
    struct List
    {
        std::shared_future<Rows> rows;
        QByteArrayList tables;
    };
    QHash<QByteArray, List> m_lists;
};

} // namespace Model
