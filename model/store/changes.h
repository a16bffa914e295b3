#pragma once

#include "model/store/field.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Model {

enum class What { Added, Changed, Removed };

/** One row of one table that was added, changed or removed. */
struct Change
{
    qint64 id = 0;
    What what = What::Changed;
    quint64 columns = 0; ///< of a changed row: bit n is the record's n-th field
};

/** Which rows of which tables a transaction, an undo or another process changed: all that a view needs to refresh. */
class Changes
{
public:
    void add(const QByteArray &table, const Change &change);
    void merge(const Changes &later);
    /** Tells the changes of one transaction from those of another; 0 where they are of none. */
    quint64 serial() const { return m_serial; }
    void setSerial(quint64 serial) { m_serial = serial; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    qsizetype count() const; ///< rows

    /** By id. */
    QList<Change> of(const char *table) const;
    template <class R>
    QList<Change> of() const
    {
        return of(R::table);
    }
    template <class R>
    bool touches() const
    {
        return touches(QByteArray(R::table));
    }
    bool touches(const QByteArray &table) const { return m_tables.contains(table); }
    /** The rows of R that are there after the change, and those that are gone. */
    template <class R>
    QSet<Id<R>> present() const
    {
        return ids<R>(false);
    }
    template <class R>
    QSet<Id<R>> removed() const
    {
        return ids<R>(true);
    }
    /** The bit of Change::columns that stands for @p member. */
    template <class R, class T>
    static quint64 bit(T R::*member)
    {
        quint64 result = 0;
        quint64 next = 1;
        forEachField<R>([&](const auto &f) {
            if constexpr (std::is_same_v<decltype(f.member), T R::*>) {
                if (f.member == member)
                    result = next;
            }
            next <<= 1;
        });
        return result;
    }

private:
    template <class R>
    QSet<Id<R>> ids(bool gone) const
    {
        QSet<Id<R>> result;
        const QList<Change> changes = of<R>();
        result.reserve(changes.size());
        for (const Change &change : changes) {
            if ((change.what == What::Removed) == gone)
                result.insert(Id<R>{change.id});
        }
        return result;
    }

    struct Table
    {
        QList<Change> changes; // as they came; once in order, by id, each id once
        bool inOrder = true;
    };
    static void order(Table &table);

    mutable QHash<QByteArray, Table> m_tables;
    quint64 m_serial = 0;
};

} // namespace Model
