#include "model/store/project.h"

#include "model/feedback/factwriter.h"
#include "model/journey/records.h"
#include "model/store/changeset.h"
#include "model/store/clock.h"
#include "model/store/journal.h"
#include "model/store/lock.h"
#include "model/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

#include <future>

#include <pwd.h>
#include <unistd.h>

namespace Model {

static constexpr int pollInterval = 200;     // ms; a follower sees a change within 250 ms
static constexpr qint64 joinInterval = 2000; // ms
static constexpr qint64 largeFile = 1 << 20; // bytes; a smaller one is read before a thread has begun

struct Project::Private
{
    QString path;
    QString notice;
    std::unique_ptr<Lock> lock;
    std::unique_ptr<QTemporaryDir> upgradedCopy;
    std::unique_ptr<Database> database;
    std::unique_ptr<Rows> rows;
    RowCache cache;
    quint64 serial = 0; // of the newest changes
    QByteArray newest;  // their changeset, where this process made them
    std::unique_ptr<Journal> journal;
    bool readOnly = false;
    bool editing = false;

    Id<Entry> joinEntry; // the newest entry that this process may still rewrite
    qint64 joinObject = 0;
    qint64 joinTime = 0;

    QTimer poll;
    qint64 dataVersion = 0;
    bool canTakeOver = false;
    Changes newestChanges; // of the newest entry known to a follower, in case it is rewritten

    void use(std::unique_ptr<Database> opened)
    {
        journal.reset();
        rows.reset();
        cache.clear();
        database = std::move(opened);
        rows = std::make_unique<Rows>(*database);
        journal = std::make_unique<Journal>(*database);
    }
    qint64 origin(const char *column) const
    {
        return database->integer(QByteArray("SELECT ") + column + " FROM origin WHERE id=1");
    }
    void tookEffect(Changes &changes, const QByteArray &changeset)
    {
        changes.setSerial(++serial);
        newest = changeset;
    }
    void rollback() { database->rollback(); }
};

/** What a transaction wrote, and what follows from that: of a large undo it is found out beside SQLite's own work. */
struct Project::Written
{
    QByteArray changeset;
    QByteArray compressed;
    Changes changes;
    RowCache cache; ///< with the changes in it

    static Written of(const QByteArray &changeset, RowCache known)
    {
        Written result{changeset, {}, changesIn(changeset), std::move(known)};
        result.compressed = Model::compressed(changeset);
        result.cache.follow(result.changes, changeset);
        return result;
    }
};

static QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

/** The file itself, so that a link to it and it are one project. */
static QString canonical(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

static std::function<void(Edit &)> firstRows(const Project::Start &start)
{
    return [start](Edit &edit) {
        ProjectInfo info;
        info.name = start.name;
        edit.insert(info);
        if (start.fill)
            start.fill(edit);
    };
}

static void writeStart(Database &database, const Project::Start &start)
{
    const qint64 created = start.created.isValid() ? start.created.toMSecsSinceEpoch() : now();
    const qint64 modified = start.modified.isValid() ? start.modified.toMSecsSinceEpoch() : created;
    database.execute("PRAGMA auto_vacuum=NONE");
    database.execute("BEGIN IMMEDIATE");
    Schema::create(database);
    Statement &statement = database.prepare("INSERT INTO origin (id, created, modified) VALUES (1, ?, ?)");
    bindValue(statement, 1, created);
    bindValue(statement, 2, modified);
    step(statement);
    finish(statement);
    Edit edit(database);
    firstRows(start)(edit);
    database.execute("COMMIT");
}

static void removeLog(const QString &path)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/** Puts a finished file in the place of another, which is never half there; @p temporary is gone in any case. */
static void moveIntoPlace(const QString &temporary, const QString &path)
{
    QFile file(temporary);
    if (file.open(QIODevice::ReadWrite)) {
        ::fsync(file.handle());
        file.close();
    }
    removeLog(path);
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(temporary);
        throw Error(Project::tr("%1 can't be written. Check that you may write there, or choose another folder.")
                        .arg(shown(path)));
    }
}

static QString temporaryBeside(const QString &path)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(Project::tr("The folder %1 doesn't exist. Make it, or choose another.").arg(shown(folder)));
    return folder + QLatin1String("/.") + target.fileName() + QLatin1Char('.') + QString::number(newIdValue(), 36) +
           QLatin1String(".tmp");
}

/** The right to replace @p path; throws where somebody has it open. */
static std::unique_ptr<Lock> lockTarget(const QString &path, bool replace)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw Error(Project::tr("%1 is a folder. Give a file name that ends in .journey.").arg(shown(path)));
    if (target.exists() && !replace) {
        throw Error(
            Project::tr("%1 exists already. Choose another name, or say that it is to be replaced.").arg(shown(path)));
    }
    auto lock = std::make_unique<Lock>(canonical(path));
    switch (lock->take()) {
    case Lock::Result::Taken:
        break;
    case Lock::Result::Busy:
        throw LockedError(Project::tr("%1 is open in another window. Close it there first.").arg(shown(path)));
    case Lock::Result::Impossible:
        throw Error(Project::tr("%1 can't be written. Check that you may write there, or choose another folder.")
                        .arg(shown(path)));
    }
    return lock;
}

Project::Project()
    : d(std::make_unique<Private>())
{
    d->poll.setInterval(pollInterval);
    connect(&d->poll, &QTimer::timeout, this, [this] { attempt([this] { follow(); }); });
}

Project::~Project()
{
    const bool followed = d->poll.isActive();
    d->poll.stop();
    // The last one out puts the log away; where somebody still edits, that is not us.
    if (followed && d->database && !Lock::isHeld(d->path))
        d->database->keepLogOnClose(false);
    d->journal.reset();
    d->rows.reset();
    d->database.reset(); // the log goes with the last connection, before the lock does
}

std::unique_ptr<Project> Project::create(const QString &path, const Start &start, bool replace)
{
    const QString temporary = temporaryBeside(path);
    {
        const auto lock = lockTarget(path, replace);
        try {
            Database database(temporary, Database::Mode::Create);
            writeStart(database, start);
        } catch (...) {
            QFile::remove(temporary);
            removeLog(temporary);
            rethrowAsError(path);
        }
        moveIntoPlace(temporary, canonical(path));
    }
    return open(path, Access::Write);
}

std::unique_ptr<Project> Project::inMemory() { return inMemory(Start()); }

std::unique_ptr<Project> Project::inMemory(const Start &start)
{
    std::unique_ptr<Project> project(new Project);
    project->d->use(Database::inMemory());
    try {
        writeStart(*project->d->database, start);
    } catch (...) {
        rethrowAsError({});
    }
    project->d->journal->load();
    return project;
}

std::unique_ptr<Project> Project::open(const QString &path, Access access)
{
    if (!QFileInfo::exists(path)) {
        throw Error(tr("%1 doesn't exist. Check the name, or look where it was moved to.").arg(shown(path)));
    }
    if (!QFileInfo(path).isFile())
        throw Error(tr("%1 is not a file. Choose a file that ends in .journey.").arg(shown(path)));
    std::unique_ptr<Project> project(new Project);
    Private *d = project->d.get();
    d->path = canonical(path);
    if (access != Access::Read) {
        d->lock = std::make_unique<Lock>(d->path);
        const bool writable = QFileInfo(d->path).isWritable();
        const Lock::Result result = writable ? d->lock->take() : Lock::Result::Impossible;
        if (result == Lock::Result::Taken) {
            project->openForWriting();
            return project;
        }
        if (access == Access::Write) {
            if (result == Lock::Result::Busy) {
                throw LockedError(tr("%1 is open in another window, so it can't be changed here. Close it there first.")
                                      .arg(shown(path)));
            }
            throw Error(tr("%1 can only be read. Save a copy in a folder where you may write.").arg(shown(path)));
        }
        d->notice = result == Lock::Result::Busy
                        ? tr("Somebody else is editing this project. You see their changes as they are made.")
                        : tr("This project can only be read here. Save a copy to edit it.");
    }
    d->readOnly = true;
    d->use(openForReading(d->path));
    if (const int version = Schema::versionOf(*d->database); version >= 1 && version < Schema::current()) {
        Schema::refuseForeign(*d->database);
        d->upgradedCopy = std::make_unique<QTemporaryDir>();
        const QString copy = d->upgradedCopy->filePath(QStringLiteral("upgraded.journey"));
        try {
            d->database->execute("PRAGMA query_only=OFF"); // VACUUM INTO counts as writing
            Statement &statement = d->database->prepare("VACUUM INTO ?");
            bindValue(statement, 1, copy);
            step(statement);
            finish(statement);
        } catch (...) {
            rethrowAsError(d->path);
        }
        d->use(std::make_unique<Database>(copy, Database::Mode::Write));
        Schema::upgrade(*d->database);
    }
    Schema::refuseForeign(*d->database);
    refuseDamage(*d->database);
    d->journal->load();
    if (access == Access::WriteOrFollow) {
        d->dataVersion = d->database->integer("PRAGMA data_version");
        if (const auto *newest = d->journal->newest())
            d->newestChanges = project->changesOf(newest->id);
        d->poll.start();
    }
    return project;
}

void Project::openForWriting()
{
    d->use(std::make_unique<Database>(d->path, Database::Mode::Write));
    Schema::refuseForeign(*d->database);
    refuseDamage(*d->database);
    try {
        if (Schema::versionOf(*d->database) < Schema::current()) {
            const QString aside = QStringLiteral("%1.format-%2").arg(d->path).arg(Schema::versionOf(*d->database));
            if (!QFileInfo::exists(aside))
                saveCopy(aside, true);
            Schema::upgrade(*d->database);
        }
        QString mode;
        Statement &statement = d->database->prepare("PRAGMA journal_mode=WAL");
        if (step(statement))
            mode = textAt(statement, 0);
        finish(statement);
        if (mode != QLatin1String("wal"))
            d->notice = tr("This folder doesn't support quick saving, so every edit takes a little longer.");
    } catch (...) {
        rethrowAsError(d->path);
    }
    try {
        sweepFacts(*d->database);
    } catch (const Error &) {
        // Nobody sees what is left of an import that failed; the next to open it tries again.
    }
    d->readOnly = false;
    d->journal->load();
}

const QString &Project::path() const { return d->path; }
bool Project::isReadOnly() const { return d->readOnly; }
QString Project::notice() const { return d->notice; }
bool Project::canTakeOver() const { return d->canTakeOver; }
const Rows &Project::rows() const { return *d->rows; }
int Project::schemaVersion() const { return Schema::versionOf(*d->database); }

QString Project::name() const
{
    const auto info = find(Id<ProjectInfo>{1});
    return info ? info->name : QString();
}

QDateTime Project::created() const { return QDateTime::fromMSecsSinceEpoch(d->origin("created"), Qt::UTC); }

QDateTime Project::modified() const
{
    if (const auto *top = d->journal->undoTop())
        return d->journal->originOf(*top).time;
    return QDateTime::fromMSecsSinceEpoch(d->origin("modified"), Qt::UTC);
}

void Project::takeOver()
{
    if (!d->readOnly)
        return;
    if (!d->lock || d->lock->take() != Lock::Result::Taken) {
        throw LockedError(tr("%1 is still being edited by somebody else.").arg(shown(d->path)));
    }
    follow(); // what was still on its way
    d->poll.stop();
    d->notice.clear();
    d->canTakeOver = false;
    openForWriting();
    emit accessChanged();
    emit historyChanged();
}

QByteArray Project::changesetOf(const Changes &changes) const
{
    return changes.serial() != 0 && changes.serial() == d->serial ? d->newest : QByteArray();
}

bool Project::isLarge() const { return QFileInfo(d->database->path()).size() > largeFile; }

RowCache *Project::rowCache() const { return d->editing ? nullptr : &d->cache; }

void Project::follow()
{
    const qint64 version = d->database->integer("PRAGMA data_version");
    if (version != d->dataVersion) {
        d->dataVersion = version;
        const auto *newest = d->journal->newest();
        const qint64 knownSeq = newest ? newest->seq : 0;
        const Id<Entry> knownId = newest ? newest->id : Id<Entry>();
        const qint64 knownRevision = newest ? newest->revision : 0;
        d->journal->load();
        Changes changes;
        const auto *same = d->journal->find(knownId);
        if (knownId && (!same || same->revision != knownRevision))
            changes.merge(d->newestChanges);
        for (const auto &row : d->journal->rows()) {
            if (row.seq > knownSeq || (row.seq == knownSeq && (row.id != knownId || row.revision != knownRevision))) {
                const Changes one = changesOf(row.id);
                changes.merge(one);
                d->newestChanges = one;
            }
        }
        if (!changes.isEmpty()) {
            d->tookEffect(changes, {});
            d->cache.follow(changes, {});
            emit changed(changes);
            emit historyChanged();
        }
    }
    const bool free = d->lock && QFileInfo(d->path).isWritable() && !Lock::isHeld(d->path);
    if (free != d->canTakeOver) {
        d->canTakeOver = free;
        emit accessChanged();
    }
}

bool Project::edit(const Label &label, const std::function<void(Edit &)> &change, Join join)
{
    const auto record = [&]() -> Written {
        Recorder recorder(*d->database);
        Edit edit(*d->database);
        change(edit);
        return Written::of(recorder.changeset(), d->cache);
    };
    return commit(label, EntryKind::Edit, {}, record, join);
}

bool Project::commit(const Label &label, EntryKind kind, Id<Entry> undoes, const std::function<Written()> &write,
                     Join join)
{
    if (d->readOnly)
        throw Error(d->notice.isEmpty() ? tr("This project can only be read here.") : d->notice);
    if (d->editing)
        throw Error(tr("Another edit is still under way. Try again in a moment."));
    d->editing = true;
    const auto done = qScopeGuard([this] { d->editing = false; });
    Written written;
    try {
        d->database->execute("BEGIN IMMEDIATE");
        written = write();
        if (written.changeset.isEmpty()) {
            d->rollback();
            return false;
        }
        const qint64 time = now();
        const auto *newest = d->journal->newest();
        const bool joins = kind == EntryKind::Edit && join.object != 0 && join.object == d->joinObject && newest &&
                           newest->id == d->joinEntry && newest->label.text == label.text &&
                           newest->schema == Schema::current() && time >= d->joinTime &&
                           time - d->joinTime < joinInterval;
        if (joins) {
            const QByteArray both = joined(d->journal->changeset(newest->id), written.changeset);
            both.isEmpty() ? d->journal->removeNewest() : d->journal->rewriteNewest(time, compressed(both));
            d->database->execute("COMMIT");
            d->journal->load();
            d->joinTime = time;
        } else {
            Journal::Row row;
            row.id = Id<Entry>::make();
            row.time = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
            row.author = author();
            row.label = label;
            row.kind = kind;
            row.undoes = undoes;
            row.schema = Schema::current();
            d->journal->append(row, written.compressed);
            d->database->execute("COMMIT");
            d->journal->tell(row);
            d->joinEntry = row.id;
            d->joinObject = join.object;
            d->joinTime = time;
        }
    } catch (...) {
        d->rollback();
        rethrowAsError(d->path);
    }
    d->editing = false;
    d->tookEffect(written.changes, written.changeset);
    d->cache = std::move(written.cache);
    emit changed(written.changes);
    emit historyChanged();
    return true;
}

bool Project::perform(const Label &label, const std::function<void(Edit &)> &change, Join join)
{
    bool result = false;
    attempt([&] { result = edit(label, change, join); });
    return result;
}

bool Project::attempt(const std::function<void()> &action)
{
    try {
        action();
        return true;
    } catch (const Error &error) {
        emit failed(error.sentence());
        return false;
    }
}

bool Project::canUndo() const { return !d->readOnly && d->journal->undoTop(); }
bool Project::canRedo() const { return !d->readOnly && d->journal->redoTop(); }
int Project::undoCount() const { return d->journal->undoCount(); }
int Project::redoCount() const { return d->journal->redoCount(); }

Label Project::undoLabel() const
{
    const auto *top = d->journal->undoTop();
    return top ? d->journal->originOf(*top).label : Label();
}

Label Project::redoLabel() const
{
    const auto *top = d->journal->redoTop();
    return top ? d->journal->originOf(*top).label : Label();
}

void Project::invert(const Entry &entry, EntryKind kind)
{
    const QByteArray changeset = d->journal->changeset(entry.id);
    const auto apply = [&]() -> Written {
        // What is applied either fits in every row or not at all, so it needn't be recorded once more.
        std::future<Written> inverse =
            std::async(std::launch::async, [&] { return Written::of(inverseOf(changeset), d->cache); });
        applyInverted(*d->database, changeset);
        return inverse.get();
    };
    commit(entry.label, kind, entry.id, apply, {});
}

void Project::undo()
{
    const auto *top = d->journal->undoTop();
    if (!top)
        throw Error(tr("There is nothing to undo."));
    const Entry entry = *top;
    invert(entry, EntryKind::Undo);
}

void Project::redo()
{
    const auto *top = d->journal->redoTop();
    if (!top)
        throw Error(tr("There is nothing to redo."));
    const Entry entry = *top;
    invert(entry, EntryKind::Redo);
}

void Project::goTo(Id<Entry> entry)
{
    const auto inEffect = [&] {
        const QList<Id<Entry>> ids = d->journal->inEffect();
        return entry ? ids.contains(entry) : true;
    };
    if (inEffect()) {
        while (d->journal->undoTop() && d->journal->originOf(*d->journal->undoTop()).id != entry)
            undo();
    } else {
        while (!inEffect()) {
            if (!d->journal->redoTop())
                throw Error(tr("That step was undone and then replaced by other edits, so it can't be reached again."));
            redo();
        }
    }
}

QList<Entry> Project::history() const
{
    QList<Entry> result;
    QSet<Id<Entry>> inEffect;
    for (const Id<Entry> id : d->journal->inEffect())
        inEffect.insert(id);
    for (const auto &row : d->journal->rows()) {
        Entry entry = row;
        entry.inEffect = inEffect.contains(row.id);
        result.append(entry);
    }
    return result;
}

Changes Project::changesOf(Id<Entry> entry) const { return changesIn(d->journal->changeset(entry)); }

void Project::saveCopy(const QString &path, bool withHistory) const
{
    if (!d->path.isEmpty() && canonical(path) == d->path)
        throw Error(tr("A copy can't have the name of the project itself. Choose another name."));
    const QString temporary = temporaryBeside(path);
    const auto lock = lockTarget(path, true);
    // VACUUM INTO counts as writing, which a reader's connection refuses. It is opened for reading only in any case.
    if (isReadOnly())
        d->database->execute("PRAGMA query_only=OFF");
    const auto refuseAgain = qScopeGuard([this] {
        if (isReadOnly())
            d->database->execute("PRAGMA query_only=ON");
    });
    try {
        Statement &statement = d->database->prepare("VACUUM INTO ?");
        bindValue(statement, 1, temporary);
        step(statement);
        finish(statement);
        if (!withHistory) {
            Database copy(temporary, Database::Mode::Write);
            copy.execute("BEGIN IMMEDIATE");
            copy.execute("DELETE FROM history");
            copy.execute("UPDATE origin SET modified=" + QByteArray::number(modified().toMSecsSinceEpoch()));
            copy.execute("COMMIT");
            sweepRemovedFacts(copy); // nobody can bring them back, and a copy like this is made for privacy
            copy.execute("VACUUM");
        }
    } catch (...) {
        QFile::remove(temporary);
        removeLog(temporary);
        rethrowAsError(path);
    }
    moveIntoPlace(temporary, canonical(path));
}

QList<Problem> Project::check() const { return Model::check(*d->database).problems; }

static QString s_author;

void Project::setAuthor(const QString &author) { s_author = author.trimmed(); }

QString Project::author()
{
    if (!s_author.isEmpty())
        return s_author;
    static const QString account = [] {
        const passwd *user = ::getpwuid(::getuid());
        if (!user)
            return QString();
        const QString full = QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0);
        return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
    }();
    return account;
}

} // namespace Model
