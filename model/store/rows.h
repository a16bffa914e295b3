#pragma once

#include "model/store/database.h"
#include "model/store/value.h"

#include <QList>

#include <optional>

namespace Model {

/** Reads the rows of a project as records. Lists come in rank order where the record has a rank, else by id. */
class Rows
{
public:
    /** From so many rows on, reading a whole journey takes less time than reading them one by one. */
    static constexpr int readAllFrom = 2000;

    explicit Rows(Database &database)
        : m_database(&database)
    {
    }

    template <class R>
    std::optional<R> find(Id<R> id) const
    {
        if (!id)
            return std::nullopt;
        auto rows = select<R>("id = ?", [&](Statement &s) { bindValue(s, 1, id); });
        return rows.isEmpty() ? std::nullopt : std::optional<R>(std::move(rows.front()));
    }

    template <class R>
    bool exists(Id<R> id) const
    {
        return find(id).has_value();
    }

    template <class R>
    QList<R> all() const
    {
        return select<R>({}, [](Statement &) {});
    }

    /** The rows whose @p member is @p value; a null Id or an empty optional finds those where it is unset. */
    template <class R, class T>
    QList<R> where(T R::*member, const std::type_identity_t<T> &value) const
    {
        return select<R>(quoted(columnOf(member)) + equals(value), [&](Statement &s) { bindEqual(s, 1, value); });
    }

    /** Whether there is a row of R with @p id whose @p member is @p value. */
    template <class R, class T>
    bool isIn(Id<R> id, T R::*member, const std::type_identity_t<T> &value) const
    {
        try {
            Statement &statement = m_database->prepare(QByteArray("SELECT 1 FROM ") + R::table + " WHERE id = ? AND " +
                                                       quoted(columnOf(member)) + equals(value));
            bindValue(statement, 1, id);
            bindEqual(statement, 2, value);
            const bool result = step(statement);
            finish(statement);
            return result;
        } catch (...) {
            rethrowAsError(m_database->path());
        }
    }

    /** The rows of R whose @p member refers to a row of P whose @p parent is @p value, read at one go. */
    template <class R, class P, class T>
    QList<R> whereIn(Id<P> R::*member, T P::*parent, const std::type_identity_t<T> &value) const
    {
        return select<R>(quoted(columnOf(member)) + " IN (SELECT id FROM " + P::table + " WHERE " +
                             quoted(columnOf(parent)) + " IS ?)",
                         [&](Statement &s) { bindValue(s, 1, value); });
    }

    /** The next rank behind @p rank (none: the first of all) among the rows whose @p member is @p value, or none. */
    template <Ranked R, class T>
    Rank rankBehind(T R::*member, const std::type_identity_t<T> &value, const Rank &rank) const
    {
        return neighbour(member, value, rank, "min(rank)", " AND rank > ?");
    }
    /** The next rank before @p rank (none: the last of all) among the rows whose @p member is @p value, or none. */
    template <Ranked R, class T>
    Rank rankBefore(T R::*member, const std::type_identity_t<T> &value, const Rank &rank) const
    {
        return neighbour(member, value, rank, "max(rank)", rank.isNull() ? "" : " AND rank < ?");
    }

    template <class R>
    qint64 count() const
    {
        return m_database->integer(QByteArray("SELECT count(*) FROM ") + R::table);
    }

    /** How many rows where() would give. */
    template <class R, class T>
    qint64 count(T R::*member, const std::type_identity_t<T> &value) const
    {
        qint64 result = 0;
        try {
            Statement &statement = m_database->prepare(QByteArray("SELECT count(*) FROM ") + R::table + " WHERE " +
                                                       quoted(columnOf(member)) + equals(value));
            bindEqual(statement, 1, value);
            if (step(statement))
                result = integerAt(statement, 0);
            finish(statement);
        } catch (...) {
            rethrowAsError(m_database->path());
        }
        return result;
    }

    Database &database() const { return *m_database; }

    static QByteArray quoted(const char *column) { return '"' + QByteArray(column) + '"'; }

    template <class R, class T>
    static const char *columnOf(T R::*member)
    {
        if constexpr (std::is_same_v<T, Id<R>>) {
            if (member == &R::id)
                return "id";
        }
        const char *column = nullptr;
        forEachField<R>([&](const auto &f) {
            if constexpr (std::is_same_v<decltype(f.member), T R::*>) {
                if (f.member == member)
                    column = f.column;
            }
        });
        Q_ASSERT(column);
        return column;
    }

protected:
    // "=" where there is a value, so that indexes of what is set can be used.
    template <class T>
    static bool isUnset(const T &value)
    {
        if constexpr (requires {
                          value.isNull();
                          value.value;
                      })
            return value.isNull();
        else if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else
            return false;
    }
    template <class T>
    static QByteArray equals(const T &value)
    {
        return isUnset(value) ? " IS NULL" : " = ?";
    }
    template <class T>
    static void bindEqual(Statement &statement, int index, const T &value)
    {
        if (!isUnset(value))
            bindValue(statement, index, value);
    }

    template <class R, class Bind>
    QList<R> select(const QByteArray &condition, Bind &&bind) const
    {
        static const QByteArray columns = [] {
            QByteArray sql = "SELECT id";
            forEachField<R>([&](const auto &f) { sql += ',' + quoted(f.column); });
            return sql + " FROM " + R::table;
        }();
        const QByteArray sql = columns + (condition.isEmpty() ? QByteArray() : " WHERE " + condition) +
                               (Ranked<R> ? " ORDER BY rank, id" : " ORDER BY id");
        QList<R> result;
        try {
            Statement &statement = m_database->prepare(sql);
            bind(statement);
            while (step(statement)) {
                R row;
                row.id.value = integerAt(statement, 0);
                int column = 1;
                forEachField<R>([&](const auto &f) { readValue(statement, column++, row.*(f.member)); });
                result.append(std::move(row));
            }
            finish(statement);
        } catch (...) {
            rethrowAsError(m_database->path());
        }
        return result;
    }

    template <class R, class T>
    Rank neighbour(T R::*member, const T &value, const Rank &rank, const char *what, const char *condition) const
    {
        Rank result;
        try {
            Statement &statement = m_database->prepare(QByteArray("SELECT ") + what + " FROM " + R::table + " WHERE " +
                                                       quoted(columnOf(member)) + " IS ?" + condition);
            bindValue(statement, 1, value);
            if (*condition)
                bindValue(statement, 2, rank);
            if (step(statement))
                readValue(statement, 0, result);
            finish(statement);
        } catch (...) {
            rethrowAsError(m_database->path());
        }
        return result;
    }

    Database *m_database;
};

} // namespace Model
