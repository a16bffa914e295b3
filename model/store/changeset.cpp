#include "model/store/changeset.h"

#include "model/journey/records.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sqlite3.h>
#include <zlib.h>

#include <bit>
#include <cstring>
#include <vector>

namespace Model {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

[[noreturn]] static void damaged()
{
    throw Error(
        StoreText::tr("This step of the history is damaged, so it can't be undone or redone. Everything else works on; "
                      "\"Save a copy without history\" gives a project without it."));
}

Recorder::Recorder(Database &database)
    : m_database(database)
{
    int code = sqlite3session_create(database.handle(), "main", &m_session);
    forEachRecord([&]<class R>() {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(m_session, R::table);
    });
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        throwCode(code, QString::fromUtf8(sqlite3_errstr(code)), database.path());
    }
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

QByteArray Recorder::changeset()
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &data);
    const QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    if (code != SQLITE_OK)
        throwCode(code, QString::fromUtf8(sqlite3_errstr(code)), m_database.path());
    return result;
}

namespace {

/** Walks the documented form of a changeset (sqlite3session.c, "CHANGESET FORMAT") without trusting any of it. */
class Walker
{
public:
    explicit Walker(const QByteArray &data)
        : m_at(data.constData())
        , m_end(m_at + data.size())
    {
    }

    void walk(const ChangeVisitor &visit)
    {
        QByteArray table;
        qsizetype columns = 0;
        std::vector<ChangesetValue> before;
        std::vector<ChangesetValue> after;
        while (m_at < m_end) {
            const quint8 op = byte();
            if (op == 'T') {
                columns = varint();
                if (columns < 2 || columns > 64 || m_end - m_at < columns)
                    damaged();
                for (qsizetype i = 0; i < columns; ++i) {
                    if (byte() != (i == 0 ? 1 : 0)) // the id is the only key
                        damaged();
                }
                const void *zero = std::memchr(m_at, 0, size_t(m_end - m_at));
                if (!zero)
                    damaged();
                table = QByteArray(m_at);
                m_at += table.size() + 1;
                if (!isRecorded(table, columns))
                    damaged();
                before.resize(size_t(columns));
                after.resize(size_t(columns));
                continue;
            }
            if (table.isEmpty())
                damaged();
            byte(); // whether it was made by a trigger
            if (op == SQLITE_INSERT) {
                record(after);
                visit(table, What::Added, {}, after);
            } else if (op == SQLITE_DELETE) {
                record(before);
                visit(table, What::Removed, before, {});
            } else if (op == SQLITE_UPDATE) {
                record(before);
                record(after);
                visit(table, What::Changed, before, after);
            } else {
                damaged();
            }
        }
    }

private:
    static bool isRecorded(const QByteArray &table, qsizetype columns)
    {
        bool found = false;
        // Older schemas had fewer columns, none had more.
        forEachRecord(
            [&]<class R>() { found = found || (table == R::table && columns <= qsizetype(fieldCount<R>) + 1); });
        return found;
    }
    quint8 byte()
    {
        if (m_at >= m_end)
            damaged();
        return quint8(*m_at++);
    }
    qsizetype varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint8 next = byte();
            if (i == 8)
                return qsizetype((value << 8) | next);
            value = (value << 7) | (next & 0x7f);
            if (!(next & 0x80))
                break;
        }
        return qsizetype(value);
    }
    void record(std::vector<ChangesetValue> &row)
    {
        for (ChangesetValue &value : row) {
            const char *const begin = m_at;
            const quint8 type = byte();
            value = {};
            value.type = ChangesetValue::Type(type);
            switch (type) {
            case ChangesetValue::Unchanged:
            case ChangesetValue::Null:
                break;
            case ChangesetValue::Integer:
            case ChangesetValue::Real: {
                if (m_end - m_at < 8)
                    damaged();
                const auto bits = qFromBigEndian<quint64>(m_at);
                type == ChangesetValue::Integer ? void(value.integer = qint64(bits))
                                                : void(value.real = std::bit_cast<double>(bits));
                m_at += 8;
                break;
            }
            case ChangesetValue::Text:
            case ChangesetValue::Blob: {
                const qsizetype size = varint();
                if (size < 0 || size > m_end - m_at)
                    damaged();
                value.bytes = std::string_view(m_at, size_t(size));
                m_at += size;
                break;
            }
            default:
                damaged();
            }
            value.raw = std::string_view(begin, size_t(m_at - begin));
        }
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

void forEachChange(const QByteArray &changeset, const ChangeVisitor &visit) { Walker(changeset).walk(visit); }

Changes changesIn(const QByteArray &changeset)
{
    Changes changes;
    forEachChange(changeset, [&](const QByteArray &table, What what, ChangesetRow before, ChangesetRow after) {
        Change change{integerAt(what == What::Added ? after : before, 0), what, 0};
        if (what == What::Changed) {
            for (size_t column = 1; column < after.size(); ++column) {
                if (after[column].type != ChangesetValue::Unchanged)
                    change.columns |= quint64(1) << (column - 1);
            }
        }
        changes.add(table, change);
    });
    return changes;
}

[[noreturn]] static void unfit()
{
    throw Error(
        StoreText::tr("This step of the history doesn't fit the project any more, so it can't be undone or redone. "
                      "The project is as it was."));
}

QByteArray inverseOf(const QByteArray &changeset)
{
    QByteArray result;
    result.reserve(changeset.size());
    QByteArray current;
    size_t currentColumns = 0;
    const auto append = [&](std::string_view raw) { result.append(raw.data(), qsizetype(raw.size())); };
    forEachChange(changeset, [&](const QByteArray &table, What what, ChangesetRow before, ChangesetRow after) {
        const size_t columns = std::max(before.size(), after.size());
        if (table != current || columns != currentColumns) {
            current = table;
            currentColumns = columns;
            result += 'T';
            result += char(columns); // fewer than 65: a varint of one byte
            result += char(1);
            result.append(qsizetype(columns) - 1, char(0));
            result += table;
            result += char(0);
        }
        result += char(what == What::Added ? SQLITE_DELETE : what == What::Removed ? SQLITE_INSERT : SQLITE_UPDATE);
        result += char(0); // not made by a trigger
        if (what != What::Changed) {
            for (const ChangesetValue &value : what == What::Added ? after : before)
                append(value.raw);
            return;
        }
        append(before[0].raw);
        for (size_t column = 1; column < after.size(); ++column)
            append(after[column].raw);
        append(after[0].raw);
        for (size_t column = 1; column < before.size(); ++column)
            append(before[column].raw);
    });
    return result;
}

void applyInverted(Database &database, const QByteArray &changeset)
{
    const qsizetype expected = changesIn(changeset).count();
    if (expected == 0)
        unfit();
    const int before = sqlite3_total_changes(database.handle());
    const auto abort = [](void *, int, sqlite3_changeset_iter *) { return int(SQLITE_CHANGESET_ABORT); };
    const int code =
        sqlite3changeset_apply_v2(database.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()),
                                  nullptr, abort, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_INVERT);
    if (code == SQLITE_ABORT || code == SQLITE_CORRUPT)
        unfit();
    if (code != SQLITE_OK)
        throwCode(code, QString::fromUtf8(sqlite3_errmsg(database.handle())), database.path());
    // A changeset of another schema would apply as nothing, and say so nowhere.
    if (sqlite3_total_changes(database.handle()) - before < expected)
        unfit();
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    changesIn(first);
    changesIn(second);
    sqlite3_changegroup *group = nullptr;
    int size = 0;
    void *data = nullptr;
    int code = sqlite3changegroup_new(&group);
    for (const QByteArray *part : {&first, &second}) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(group, int(part->size()), const_cast<char *>(part->constData()));
    }
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &data);
    const QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    sqlite3changegroup_delete(group);
    if (code != SQLITE_OK)
        throwCode(code, QString::fromUtf8(sqlite3_errstr(code)), {});
    return result;
}

QByteArray compressed(const QByteArray &changeset)
{
    constexpr qsizetype large = 256 * 1024;
    constexpr int tight = 6, quick = 1;
    uLongf size = compressBound(uLong(changeset.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(result.data()), &size, reinterpret_cast<const Bytef *>(changeset.constData()),
              uLong(changeset.size()), changeset.size() > large ? quick : tight);
    result.resize(qsizetype(size));
    return result;
}

QByteArray inflated(const QByteArray &data)
{
    constexpr qsizetype bound = 256 << 20;
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK)
        damaged();
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = uInt(data.size());
    QByteArray result;
    char buffer[16384];
    int code = Z_OK;
    while (code == Z_OK && result.size() <= bound) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer);
        stream.avail_out = sizeof buffer;
        code = inflate(&stream, Z_NO_FLUSH);
        result.append(buffer, qsizetype(sizeof buffer - stream.avail_out));
    }
    inflateEnd(&stream);
    if (code != Z_STREAM_END || result.size() > bound)
        damaged();
    return result;
}

} // namespace Model
