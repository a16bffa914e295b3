#include "model/store/changeset.h"

#include "model/journey/records.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sqlite3.h>
#include <zlib.h>

#include <cstring>

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

    Changes walk()
    {
        Changes changes;
        QByteArray table;
        qsizetype columns = 0;
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
                continue;
            }
            if (table.isEmpty())
                damaged();
            byte(); // whether it was made by a trigger
            Change change;
            if (op == SQLITE_INSERT) {
                change.what = What::Added;
                record(columns, &change.id, nullptr);
            } else if (op == SQLITE_DELETE) {
                change.what = What::Removed;
                record(columns, &change.id, nullptr);
            } else if (op == SQLITE_UPDATE) {
                qint64 ignored = 0;
                record(columns, &change.id, nullptr);
                record(columns, &ignored, &change.columns);
            } else {
                damaged();
            }
            changes.add(table, change);
        }
        return changes;
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
    void record(qsizetype columns, qint64 *id, quint64 *present)
    {
        for (qsizetype i = 0; i < columns; ++i) {
            const quint8 type = byte();
            if (present && i > 0 && type != 0)
                *present |= quint64(1) << (i - 1);
            switch (type) {
            case 0:
            case SQLITE_NULL:
                break;
            case SQLITE_INTEGER:
            case SQLITE_FLOAT:
                if (m_end - m_at < 8)
                    damaged();
                if (i == 0)
                    *id = qFromBigEndian<qint64>(m_at);
                m_at += 8;
                break;
            case SQLITE_TEXT:
            case SQLITE_BLOB: {
                const qsizetype size = varint();
                if (size < 0 || size > m_end - m_at)
                    damaged();
                m_at += size;
                break;
            }
            default:
                damaged();
            }
        }
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

Changes changesIn(const QByteArray &changeset) { return Walker(changeset).walk(); }

void applyInverted(Database &database, const QByteArray &changeset)
{
    changesIn(changeset);
    const auto abort = [](void *, int, sqlite3_changeset_iter *) { return int(SQLITE_CHANGESET_ABORT); };
    const int code =
        sqlite3changeset_apply_v2(database.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()),
                                  nullptr, abort, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_INVERT);
    if (code == SQLITE_ABORT || code == SQLITE_CORRUPT) {
        throw Error(
            StoreText::tr("This step of the history doesn't fit the project any more, so it can't be undone or redone. "
                          "The project is as it was."));
    }
    if (code != SQLITE_OK)
        throwCode(code, QString::fromUtf8(sqlite3_errmsg(database.handle())), database.path());
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
    uLongf size = compressBound(uLong(changeset.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(result.data()), &size, reinterpret_cast<const Bytef *>(changeset.constData()),
              uLong(changeset.size()), 6);
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
