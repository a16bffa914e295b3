#pragma once

#include "model/store/database.h"
#include "model/store/history.h"

#include <QHash>
#include <QStringList>

namespace Model {

/** The history table, and the undo and redo stacks derived from it. */
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(&database)
    {
    }

    /** Reads the table and derives the stacks anew. */
    void load();

    struct Row : Entry
    {
        int schema = 0;
        qint64 revision = 0;
        qsizetype origin = 0; ///< index of the edit that an undo or redo is about in the end; else its own
    };
    const QList<Row> &rows() const { return m_rows; }
    const Row *newest() const { return m_rows.isEmpty() ? nullptr : &m_rows.last(); }
    const Row *find(Id<Entry> id) const;
    const Row &originOf(const Row &row) const { return m_rows[row.origin]; }

    /** What undo (redo) would invert next; null where there is nothing. */
    const Row *undoTop() const { return m_undo.isEmpty() ? nullptr : &m_rows[m_undo.last()]; }
    const Row *redoTop() const { return m_redo.isEmpty() ? nullptr : &m_rows[m_redo.last()]; }
    int undoCount() const { return int(m_undo.size()); }
    int redoCount() const { return int(m_redo.size()); }
    /** The original edits in effect, oldest first. */
    QList<Id<Entry>> inEffect() const;

    QByteArray changeset(Id<Entry> id) const; ///< inflated

    // These write the table, inside the caller's transaction; load() or tell() follows once it is committed.
    // Changesets come compressed.
    void append(Row &row, const QByteArray &changeset);
    void rewriteNewest(qint64 time, const QByteArray &changeset);
    void removeNewest();

    /** What contradicts itself in the order of undos and redos. */
    QStringList problems() const { return m_problems; }

    /** Takes @p row, already written, into the stacks. */
    void tell(const Row &row);

private:
    Database *m_database;
    QList<Row> m_rows;
    QHash<Id<Entry>, qsizetype> m_index;
    QList<qsizetype> m_undo;
    QList<qsizetype> m_redo;
    QStringList m_problems;
};

} // namespace Model
