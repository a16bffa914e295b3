#pragma once

#include "model/store/rows.h"

namespace Model {

/**
 * The only thing that writes: handed to the function given to Project::edit, inside one transaction. It reads what it
 * has written. Operations on journeys (model/journey) take one and keep the invariants; call these rather
 * than writing rows. Throwing an Error rolls everything back.
 */
class Edit : public Rows
{
public:
    using Rows::Rows;

    /** Inserts @p row; gives it an id where it has none. Returns the id. */
    template <class R>
    Id<R> insert(R row)
    {
        if (!row.id)
            row.id = Id<R>::make();
        QByteArray sql = QByteArray("INSERT INTO ") + R::table + " (id";
        QByteArray marks = "?";
        forEachField<R>([&](const auto &f) {
            sql += ',' + quoted(f.column);
            marks += ",?";
        });
        run(sql + ") VALUES (" + marks + ')', [&](Statement &s) {
            bindValue(s, 1, row.id);
            int index = 2;
            forEachField<R>([&](const auto &f) { bindValue(s, index++, row.*(f.member)); });
        });
        return row.id;
    }

    /** Writes all of @p row. What didn't change isn't recorded. */
    template <class R>
    void update(const R &row)
    {
        QByteArray sql = QByteArray("UPDATE ") + R::table + " SET ";
        forEachField<R>([&](const auto &f) { sql += quoted(f.column) + "=?,"; });
        sql.chop(1);
        run(sql + " WHERE id=?", [&](Statement &s) {
            int index = 1;
            forEachField<R>([&](const auto &f) { bindValue(s, index++, row.*(f.member)); });
            bindValue(s, index, row.id);
        });
    }

    /** Sets one field of one row. */
    template <class R, class T>
    void set(Id<R> id, T R::*member, const std::type_identity_t<T> &value)
    {
        run(QByteArray("UPDATE ") + R::table + " SET " + quoted(columnOf(member)) + "=? WHERE id=?", [&](Statement &s) {
            bindValue(s, 1, value);
            bindValue(s, 2, id);
        });
    }

    template <class R>
    void remove(Id<R> id)
    {
        run(QByteArray("DELETE FROM ") + R::table + " WHERE id=?", [&](Statement &s) { bindValue(s, 1, id); });
    }

private:
    template <class Bind>
    void run(const QByteArray &sql, Bind &&bind)
    {
        try {
            Statement &statement = m_database->prepare(sql);
            bind(statement);
            while (step(statement)) {
            }
            finish(statement);
        } catch (...) {
            rethrowAsError(m_database->path());
        }
    }
};

} // namespace Model
