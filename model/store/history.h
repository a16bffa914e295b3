#pragma once

#include "model/store/field.h"
#include "model/store/label.h"

#include <QDateTime>
#include <QList>

namespace Model {

enum class EntryKind { Edit, Undo, Redo, Merge, Restore };
template <>
struct Words<EntryKind>
{
    static constexpr const char *words[] = {"edit", "undo", "redo", "merge", "restore"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Edit"), QT_TRANSLATE_NOOP("Word", "Undo"),
                                             QT_TRANSLATE_NOOP("Word", "Redo"), QT_TRANSLATE_NOOP("Word", "Merge"),
                                             QT_TRANSLATE_NOOP("Word", "Restore")};
};

/** One transaction, as it stands in the append-only history. */
struct Entry
{
    Id<Entry> id;
    qint64 seq = 0;
    QDateTime time; ///< UTC, milliseconds
    QString author;
    Label label; ///< of an undo or redo: that of the edit it is about
    EntryKind kind = EntryKind::Edit;
    Id<Entry> undoes;     ///< the entry whose changeset this one inverts
    bool inEffect = true; ///< of an edit, merge or restore: false while undone
};

} // namespace Model
