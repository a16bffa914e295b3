#pragma once

#include "model/store/changes.h"
#include "model/store/check.h"
#include "model/store/edit.h"
#include "model/store/error.h"
#include "model/store/history.h"
#include "model/store/rowcache.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>

namespace Model {

struct Journey;

/** Joins keyboard repeats and typing into one entry: the same object and label within two seconds. */
struct Join
{
    qint64 object = 0; ///< 0: never joined
    Join() = default;
    template <class R>
    explicit Join(Id<R> id)
        : object(id.value)
    {
    }
};

/**
 * One project file, open. Every change goes through edit(): one transaction, one changeset, one history entry, one
 * changed(). Undo and redo are entries too, and survive a restart. All functions throw Model::Error with a sentence;
 * then the project is as before.
 *
 * Use it from one thread. Workers open a Database of their own.
 */
class Project : public QObject
{
    Q_OBJECT
public:
    enum class Access {
        Write,         ///< LockedError where somebody else edits it
        WriteOrFollow, ///< follows (read-only) where somebody else edits it, or it can't be written
        Read           ///< takes no lock, writes nothing; an older file is read through an upgraded copy
    };

    /** What a new project starts with; its history stays empty. */
    struct Start
    {
        QString name;
        std::function<void(Edit &)> fill = {}; ///< writes the first rows
        QDateTime created = {};                ///< now unless given
        QDateTime modified = {};               ///< created unless given
    };
    /**
     * A new project, whole or not at all. Replaces an existing file only if @p replace, and never one that is open.
     */
    static std::unique_ptr<Project> create(const QString &path, const Start &start, bool replace = false);
    static std::unique_ptr<Project> open(const QString &path, Access access);
    /** A project in memory, with no file: for previews, thumbnails and tests. */
    static std::unique_ptr<Project> inMemory();
    static std::unique_ptr<Project> inMemory(const Start &start);
    ~Project() override;

    const QString &path() const;
    bool isReadOnly() const;
    /** Why it can only be read, or what else should be known, as a sentence; else empty. */
    QString notice() const;
    /** True while read-only and nobody else edits it any more. */
    bool canTakeOver() const;
    /** Becomes the one that edits. */
    void takeOver();

    const Rows &rows() const;
    template <class R>
    std::optional<R> find(Id<R> id) const
    {
        return rows().find(id);
    }
    template <class R>
    QList<R> all() const
    {
        return rows().all<R>();
    }
    /** As Rows has it; what a journey holds isn't read again until it changes. */
    template <class R, class T>
    QList<R> where(T R::*member, const std::type_identity_t<T> &value) const
    {
        const auto read = [&] { return rows().where(member, value); };
        if constexpr (std::is_same_v<T, Id<Journey>>) {
            if (RowCache *const cache = rowCache())
                return cache->listOf<R>(listKey<R>(member, value), member, value, read);
        }
        return read();
    }
    /** As Rows has it; what a journey holds isn't read again until it changes. */
    template <class R, class P>
    QList<R> whereIn(Id<P> R::*member, Id<Journey> P::*parent, Id<Journey> journey) const
    {
        const auto read = [&] { return rows().whereIn(member, parent, journey); };
        if (RowCache *const cache = rowCache())
            return cache->get<R>(listKey<R>(member, parent, journey), {R::table, P::table}, read);
        return read();
    }
    /** Begins to read, in a thread of its own, what where() or whereIn() will soon be asked for. */
    template <class R>
    void readAhead(Id<Journey> R::*member, Id<Journey> journey) const
    {
        ahead<R>(listKey<R>(member, journey), {R::table},
                 [=](const Rows &rows) { return rows.where(member, journey); });
    }
    template <class R, class P>
    void readAhead(Id<P> R::*member, Id<Journey> P::*parent, Id<Journey> journey) const
    {
        ahead<R>(listKey<R>(member, parent, journey), {R::table, P::table},
                 [=](const Rows &rows) { return rows.whereIn(member, parent, journey); });
    }

    /** The rows of @p journey that @p changes added or changed, in rank order. */
    template <class R>
    QList<R> changedIn(Id<Journey> journey, const Changes &changes) const
    {
        return onceFor<R>(listKey<R>(&R::journey, journey), {R::table}, changes,
                          [&] { return readChanged<R>(journey, changes); });
    }
    /** The same of rows that belong to a journey through the row that @p member refers to; by id. */
    template <class R, class P>
    QList<R> changedIn(Id<P> R::*member, Id<Journey> P::*parent, Id<Journey> journey, const Changes &changes) const
    {
        return onceFor<R>(listKey<R>(member, parent, journey), {R::table, P::table}, changes,
                          [&] { return readChanged<R>(member, parent, journey, changes); });
    }

    QString name() const;
    QDateTime created() const;
    /** The time of the newest edit in effect, else when it was made. */
    QDateTime modified() const;

    /** Runs @p change in one transaction. False where it changed nothing (then there is no entry). */
    bool edit(const Label &label, const std::function<void(Edit &)> &change, Join join = {});
    /** edit() for gestures: a failure is told through failed() instead of thrown, and gives false. */
    bool perform(const Label &label, const std::function<void(Edit &)> &change, Join join = {});
    /** Runs @p action; a Model::Error in it is told through failed(), and gives false. */
    bool attempt(const std::function<void()> &action);

    bool canUndo() const;
    bool canRedo() const;
    int undoCount() const;
    int redoCount() const;
    /** The label of what undo (redo) would undo (redo). */
    Label undoLabel() const;
    Label redoLabel() const;
    void undo();
    void redo();
    /** Undoes or redoes until @p entry is the newest in effect; undoes everything where it is null. */
    void goTo(Id<Entry> entry);
    QList<Entry> history() const; ///< oldest first
    /** The rows that the entry changed. */
    Changes changesOf(Id<Entry> entry) const;

    void saveCopy(const QString &path, bool withHistory) const;
    /** What is wrong with the file, schema, references and history; empty where all is well. */
    QList<Problem> check() const;
    int schemaVersion() const;

    /** Who new entries are by; the account's name unless set. */
    static void setAuthor(const QString &author);
    static QString author();

signals:
    /** After every edit, undo, redo, merge, and when another process changed the file. */
    void changed(const Model::Changes &changes);
    /** canUndo, labels or the history may have changed; comes after changed. */
    void historyChanged();
    /** isReadOnly, canTakeOver or notice changed. */
    void accessChanged();
    /** Something that perform() or attempt() did went wrong; the project is as before. */
    void failed(const QString &sentence);

private:
    Project();
    template <class R>
    QList<R> readChanged(Id<Journey> journey, const Changes &changes) const
    {
        QList<R> result;
        const QSet<Id<R>> ids = changes.present<R>();
        if (ids.size() > Rows::readAllFrom) {
            for (const R &row : where(&R::journey, journey)) {
                if (ids.contains(row.id))
                    result.append(row);
            }
            return result;
        }
        const QHash<Id<R>, R> added = addedBy<R>(changes);
        const ReadScope reading(rows().database());
        for (const Id<R> id : ids) {
            const auto known = added.constFind(id);
            const auto row = known == added.cend() ? find(id) : std::optional<R>(*known);
            if (row && row->journey == journey)
                result.append(*row);
        }
        std::sort(result.begin(), result.end(),
                  [](const R &a, const R &b) { return a.rank < b.rank || (a.rank == b.rank && a.id < b.id); });
        return result;
    }
    template <class R, class P>
    QList<R> readChanged(Id<P> R::*member, Id<Journey> P::*parent, Id<Journey> journey, const Changes &changes) const
    {
        QList<R> result;
        const QSet<Id<R>> ids = changes.present<R>();
        if (ids.size() > Rows::readAllFrom) {
            for (const R &row : whereIn(member, parent, journey)) {
                if (ids.contains(row.id))
                    result.append(row);
            }
            return result;
        }
        const QHash<Id<R>, R> added = addedBy<R>(changes);
        QHash<Id<P>, bool> isInJourney;
        const ReadScope reading(rows().database());
        for (const Id<R> id : ids) {
            const auto known = added.constFind(id);
            const auto row = known == added.cend() ? find(id) : std::optional<R>(*known);
            if (!row)
                continue;
            const Id<P> owner = row.value().*member;
            auto inJourney = isInJourney.constFind(owner);
            if (inJourney == isInJourney.cend())
                inJourney = isInJourney.insert(owner, rows().isIn(owner, parent, journey));
            if (*inJourney)
                result.append(*row);
        }
        std::sort(result.begin(), result.end(), [](const R &a, const R &b) { return a.id < b.id; });
        return result;
    }
    /** The rows of R that @p changes added, as far as the changeset is at hand. */
    template <class R>
    QHash<Id<R>, R> addedBy(const Changes &changes) const
    {
        QHash<Id<R>, R> result;
        const QByteArray changeset = changesetOf(changes);
        if (changeset.isEmpty())
            return result;
        forEachChange(changeset, [&](const QByteArray &table, What what, ChangesetRow, ChangesetRow after) {
            if (what != What::Added || table != R::table)
                return;
            R row;
            row.id.value = integerAt(after, 0);
            readRow(row, after);
            result.insert(row.id, row);
        });
        return result;
    }
    /** What made @p changes, if they are the newest; else empty. */
    QByteArray changesetOf(const Changes &changes) const;
    /** What several views read after one change is read by the first of them. */
    template <class R, class Read>
    QList<R> onceFor(const QByteArray &key, const QByteArrayList &tables, const Changes &changes, Read &&read) const
    {
        RowCache *const cache = changes.serial() == 0 ? nullptr : rowCache();
        return cache ? cache->get<R>(key + " in " + QByteArray::number(changes.serial()), tables, read) : read();
    }
    template <class R>
    static QByteArray listKey(Id<Journey> R::*member, Id<Journey> journey)
    {
        return QByteArray(R::table) + ' ' + Rows::columnOf(member) + ' ' + QByteArray::number(journey.value);
    }
    template <class R, class P>
    static QByteArray listKey(Id<P> R::*member, Id<Journey> P::*parent, Id<Journey> journey)
    {
        return QByteArray(R::table) + ' ' + Rows::columnOf(member) + ' ' + listKey<P>(parent, journey);
    }
    template <class R, class Read>
    void ahead(const QByteArray &key, const QByteArrayList &tables, Read &&read) const
    {
        RowCache *const cache = rowCache();
        if (!cache || !isLarge() || cache->knows(key))
            return;
        cache->expect<R>(key, tables, [path = rows().database().path(), read] {
            const auto database = openForReading(path);
            return read(Rows(*database));
        });
    }
    /** Whether a thread of its own is worth while. */
    bool isLarge() const;
    /** None while an edit is under way: what it wrote may yet be taken back. */
    RowCache *rowCache() const;
    /** What a transaction wrote, and the same compressed where that is known already. */
    struct Written;
    bool commit(const Label &label, EntryKind kind, Id<Entry> undoes, const std::function<Written()> &write, Join join);
    void invert(const Entry &entry, EntryKind kind);
    void follow();
    void openForWriting();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Model
