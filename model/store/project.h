#pragma once

#include "model/store/changes.h"
#include "model/store/edit.h"
#include "model/store/error.h"
#include "model/store/history.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace Model {

class Lock;
class Journal;

/** Joins keyboard repeats and typing into one entry: the same object and label within two seconds. */
struct Join
{
    qint64 object = 0; ///< 0: never joined
    Join() = default;
    template <class R>
    explicit Join(Id<R> id) : object(id.value)
    {
    }
};

/** One inconsistency that a check found. */
struct Problem
{
    QString where;
    QString what;
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

    /** A new, empty project. @p name is its name. Replaces an existing file only if @p replace, never an open one. */
    static std::unique_ptr<Project> create(const QString &path, const QString &name, bool replace = false);
    static std::unique_ptr<Project> open(const QString &path, Access access);
    /** A project in memory, with no file: for previews, thumbnails and tests. */
    static std::unique_ptr<Project> inMemory(const QString &name = {});
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
    template <class R, class T>
    QList<R> where(T R::*member, const std::type_identity_t<T> &value) const
    {
        return rows().where(member, value);
    }

    QString name() const;
    QDateTime created() const;
    /** The time of the newest edit in effect, else when it was made. */
    QDateTime modified() const;

    /** Runs @p change in one transaction. False where it changed nothing (then there is no entry). */
    bool edit(const Label &label, const std::function<void(Edit &)> &change, Join join = {});
    /**
     * Fills a new project without an entry in its history (templates, files). Only while the history is empty.
     * @p created and @p modified (ms) become those of the project where valid.
     */
    void fill(const std::function<void(Edit &)> &change, const QDateTime &created = {}, const QDateTime &modified = {});

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

private:
    Project();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Model
