#pragma once

#include "model/store/changes.h"
#include "model/store/database.h"

#include <span>
#include <string_view>

struct sqlite3_session;

namespace Model {

/** Records what is written through a database from its construction on, in the tables of the records only. */
class Recorder
{
public:
    explicit Recorder(Database &database);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /** Empty where nothing changed. */
    QByteArray changeset();

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

// A changeset may come from anybody: every function below that reads one throws an Error unless it is well-formed and
// about the recorded tables only.

/** One value in a changeset, readable while that lives. */
struct ChangesetValue
{
    enum Type : quint8 { Unchanged = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 } type = Unchanged;
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes;
    std::string_view raw; ///< as the changeset has it, with its type
};
/** A row by column, the id first. */
using ChangesetRow = std::span<const ChangesetValue>;
inline qint64 integerAt(ChangesetRow row, int column) { return row[size_t(column)].integer; }
inline double realAt(ChangesetRow row, int column)
{
    const ChangesetValue &value = row[size_t(column)];
    return value.type == ChangesetValue::Integer ? double(value.integer) : value.real;
}
inline bool isNullAt(ChangesetRow row, int column) { return row[size_t(column)].type == ChangesetValue::Null; }
inline std::string_view bytesAt(ChangesetRow row, int column) { return row[size_t(column)].bytes; }

/** Reads those values of @p values that are there into @p row, but for its id. */
template <class R>
void readRow(R &row, ChangesetRow values)
{
    int column = 1;
    forEachField<R>([&](const auto &f) {
        if (size_t(column) < values.size() && values[size_t(column)].type != ChangesetValue::Unchanged)
            readValue(values, column, row.*(f.member));
        ++column;
    });
}

/**
 * Called with each change: its table, what it is, and the row before and after it; of a changed row only the columns
 * that changed are there, and the id before.
 */
using ChangeVisitor = std::function<void(const QByteArray &table, What what, ChangesetRow before, ChangesetRow after)>;
void forEachChange(const QByteArray &changeset, const ChangeVisitor &visit);

/** The rows that it changes. */
Changes changesIn(const QByteArray &changeset);
/** The changeset that takes it back. (SQLite's own function never ends on some damaged ones.) */
QByteArray inverseOf(const QByteArray &changeset);
/** Applies its inverse. Throws unless every one of its changes applied. Inside a transaction of the caller. */
void applyInverted(Database &database, const QByteArray &changeset);
/** One changeset that does what @p first and then @p second do; empty where they cancel. */
QByteArray joined(const QByteArray &first, const QByteArray &second);

/** As it is stored; large ones are packed less tightly, in a fraction of the time. */
QByteArray compressed(const QByteArray &changeset);
/** At most 256 MB, whatever the data claims. */
QByteArray inflated(const QByteArray &data);

} // namespace Model
