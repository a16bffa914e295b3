#include "model/store/database.h"

#include "model/store/error.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

namespace Model {

struct Database::Cache
{
    QHash<QByteArray, Statement *> statements;

    ~Cache()
    {
        for (Statement *const statement : std::as_const(statements))
            sqlite3_finalize(statement);
    }
};

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

/** The pages of a large edit stay in memory until it is committed, instead of going to the disk twice. */
constexpr int cacheKilobytes = 64 * 1024;

/** No connection is used by more than one thread: it needs no mutex. */
static const int ofOneThread = SQLite::OPEN_NOMUTEX;

/** Counting what SQLite allocates would make all threads wait for each other. To be called before anything else. */
static void countNoMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

static int flagsFor(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | ofOneThread;
    case Database::Mode::Write:
    case Database::Mode::Read:
        return SQLite::OPEN_READWRITE | ofOneThread;
    case Database::Mode::Immutable:
        break;
    }
    return SQLite::OPEN_READONLY | SQLite::OPEN_URI | ofOneThread;
}

/** SQLite's own waiting sleeps up to a tenth of a second, in which an import has begun its next transaction. */
static void waitInShortSteps(sqlite3 *database)
{
    constexpr int mostSteps = 4000; // some seconds
    sqlite3_busy_handler(
        database,
        [](void *, int step) {
            sqlite3_sleep(1);
            return int(step < mostSteps);
        },
        nullptr);
}

Database::Database()
    : m_cache(std::make_unique<Cache>())
{
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
    , m_cache(std::make_unique<Cache>())
{
    countNoMemory();
    const bool logWasThere = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    QString name = path;
    if (mode == Mode::Immutable) {
        name = QString::fromLatin1("file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") +
                                   "?immutable=1");
    }
    try {
        m_database = std::make_unique<SQLite::Database>(name.toUtf8().toStdString(), flagsFor(mode), 2000);
        defend();
        if (mode == Mode::Write)
            waitInShortSteps(handle());
        if (mode == Mode::Read) {
            execute("PRAGMA query_only=ON");
            // A reader writes nothing, not even what a crashed writer left in the log.
            if (logWasThere)
                keepLogOnClose(true);
        }
    } catch (...) {
        rethrowAsError(path);
    }
}

std::unique_ptr<Database> Database::inMemory()
{
    countNoMemory();
    std::unique_ptr<Database> result(new Database);
    result->m_database =
        std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | ofOneThread);
    result->defend();
    return result;
}

Database::~Database() = default;

/** What a file from anybody may not do. */
void Database::defend()
{
    sqlite3 *db = handle();
    sqlite3_extended_result_codes(db, 1);
    for (const auto &[option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                     {SQLITE_DBCONFIG_DQS_DDL, 0},
                                     {SQLITE_DBCONFIG_DQS_DML, 0}})
        sqlite3_db_config(db, option, on, nullptr);
    for (const auto &[limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 256 << 20},
                                       {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                       {SQLITE_LIMIT_COLUMN, 200},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                       {SQLITE_LIMIT_FUNCTION_ARG, 16},
                                       {SQLITE_LIMIT_ATTACHED, 2},
                                       {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 1}})
        sqlite3_limit(db, limit, value);
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA mmap_size=0");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA cache_size=" + QByteArray::number(-cacheKilobytes));
}

sqlite3 *Database::handle() const { return m_database->getHandle(); }

Statement &Database::prepare(const QByteArray &sql)
{
    Statement *statement = m_cache->statements.value(sql);
    if (statement) {
        finish(*statement);
        return *statement;
    }
    const int code =
        sqlite3_prepare_v3(handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle(), code);
    m_cache->statements.insert(sql, statement);
    return *statement;
}

void Database::execute(const QByteArray &sql) { m_database->exec(sql.toStdString()); }

qint64 Database::integer(const QByteArray &sql)
{
    try {
        return m_database->execAndGet(sql.toStdString()).getInt64();
    } catch (...) {
        rethrowAsError(m_path);
    }
}

bool Database::isInTransaction() const { return !sqlite3_get_autocommit(handle()); }

void Database::rollback()
{
    if (isInTransaction())
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::keepLogOnClose(bool keep)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

ReadScope::ReadScope(Database &database)
{
    if (!sqlite3_get_autocommit(database.handle()))
        return;
    if (sqlite3_exec(database.handle(), "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK)
        m_database = &database;
}

ReadScope::~ReadScope()
{
    if (m_database)
        sqlite3_exec(m_database->handle(), "COMMIT", nullptr, nullptr, nullptr);
}

std::unique_ptr<Database> openForReading(const QString &path)
{
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const bool logThere = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    if (!writable && !logThere)
        return std::make_unique<Database>(path, Database::Mode::Immutable);
    auto result = std::make_unique<Database>(path, Database::Mode::Read);
    result->integer("SELECT count(*) FROM sqlite_schema"); // the file is first touched here
    return result;
}

static Error sqliteError(int code, const QString &detail, const QString &path)
{
    const QString name = path.isEmpty() ? StoreText::tr("The project") : QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error(
            StoreText::tr("%1: the disk is full. Nothing was changed; free some space and try again.").arg(name));
    case SQLITE_READONLY:
        return Error(StoreText::tr("%1 can only be read. Save a copy in a folder where you may write.").arg(name));
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error(
            StoreText::tr("%1: you have no permission. Ask for it, or use a copy in a folder of yours.").arg(name));
    case SQLITE_CANTOPEN:
        return Error(
            StoreText::tr("%1 can't be opened. Check that it exists and that you may read and write there.").arg(name));
    case SQLITE_IOERR:
        return Error(StoreText::tr(
                         "%1: reading or writing failed (%2). Nothing was changed; check the disk or the network share "
                         "and try again.")
                         .arg(name, detail));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(StoreText::tr("%1 is busy in another program. Try again in a moment.").arg(name));
    case SQLITE_NOTADB:
        return Error(StoreText::tr("%1 is not a Throughline project. Choose a file that ends in .journey.").arg(name));
    case SQLITE_CORRUPT:
        return Error(StoreText::tr("%1 is damaged. Open a copy of it from before (a backup, or a copy that you saved).")
                         .arg(name));
    case SQLITE_NOMEM:
        return Error(StoreText::tr("%1: there is not enough memory. Close other programs and try again.").arg(name));
    case SQLITE_TOOBIG:
        return Error(StoreText::tr("%1: a text or an edit is too large to be kept. Make it shorter.").arg(name));
    case SQLITE_CONSTRAINT:
        return Error(StoreText::tr("%1: the edit would contradict the rest of the project (%2). Nothing was changed.")
                         .arg(name, detail));
    default:
        return Error(StoreText::tr("%1: the project could not be used (%2).").arg(name, detail));
    }
}

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

void rethrowAsError(const QString &path)
{
    try {
        throw;
    } catch (const Error &) {
        throw;
    } catch (const SQLite::Exception &e) {
        const Error error = sqliteError(e.getErrorCode(), QString::fromUtf8(e.what()), path);
        if (const int primary = e.getErrorCode() & 0xff; primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
            throw LockedError(error.sentence());
        throw error;
    }
}

void throwCode(int code, const QString &detail, const QString &path) { throw sqliteError(code, detail, path); }

} // namespace Model
