#pragma once

#include "model/store/field.h"
#include "model/store/value.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
namespace SQLite {
class Database;
} // namespace SQLite

namespace Model {

/** One connection to a project file, opened defensively, with its prepared statements. Throws Model::Error. */
class Database
{
public:
    enum class Mode {
        Create,   ///< a new file, read and write
        Write,    ///< the one that edits
        Read,     ///< reads beside a writer; writes nothing
        Immutable ///< a file that nobody can change (read-only folder)
    };
    Database(const QString &path, Mode mode);
    static std::unique_ptr<Database> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const;

    /** A prepared statement, reset and ready to bind; kept for the next use. */
    Statement &prepare(const QByteArray &sql);
    void execute(const QByteArray &sql);
    qint64 integer(const QByteArray &sql);
    bool isInTransaction() const;
    /** Ends the transaction that is under way, if there is one, without an error of its own. */
    void rollback();
    /** Whether to leave the write-ahead log where it is when this connection is the last one. */
    void keepLogOnClose(bool keep);

private:
    Database();
    void defend();

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

/** Many reads in one go: SQLite needn't begin and end each of them. Nothing where a transaction is under way. */
class ReadScope
{
public:
    explicit ReadScope(Database &database);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    Database *m_database = nullptr;
};

/**
 * A connection that only reads, whatever the rights on file and folder and whoever edits it. Where the folder can't be
 * written and there is no log, nobody else can write either: then the file alone is read.
 */
std::unique_ptr<Database> openForReading(const QString &path);

/** Of the library in use, for the credits. */
QString sqliteVersion();

/** Turns the exception being handled into a Model::Error with a sentence about @p path. Call in a catch block. */
[[noreturn]] void rethrowAsError(const QString &path);
/** Throws what an SQLite result code means, as a sentence about @p path. */
[[noreturn]] void throwCode(int code, const QString &detail, const QString &path);

} // namespace Model
