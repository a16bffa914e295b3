#include "views/history/historymodel.h"

#include "views/theme/icons.h"
#include "views/widgets/plaintooltip.h"
#include "views/widgets/timewords.h"

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(&QDateTime::currentDateTimeUtc)
{
}

static bool isUndo(const Entry &entry) { return entry.kind == EntryKind::Undo || entry.kind == EntryKind::Redo; }

bool HistoryModel::accepts(const Entry &entry) const
{
    if (isUndo(entry) && !m_showsUndos)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString label = entry.label.translated();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return label.contains(word, Qt::CaseInsensitive) || entry.author.contains(word, Qt::CaseInsensitive);
    });
}

void HistoryModel::setHistory(const QList<Entry> &history)
{
    const auto isSame = [](const Entry &a, const Entry &b) { return a.id == b.id; };
    const auto [oldEnd, newEnd] =
        std::mismatch(m_history.cbegin(), m_history.cend(), history.cbegin(), history.cend(), isSame);
    const qsizetype kept = newEnd - history.cbegin();

    const auto firstGone = std::lower_bound(m_shown.cbegin(), m_shown.cend(), kept);
    const int gone = int(m_shown.cend() - firstGone);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_shown.resize(m_shown.size() - gone);
        endRemoveRows();
    }
    // Entries that stay differ in whether they are in effect; the newest may have grown by further typing.
    int firstOther = -1;
    int lastOther = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        const qsizetype index = m_shown[m_shown.size() - 1 - row];
        if (m_history[index].inEffect != history[index].inEffect || m_history[index].time != history[index].time) {
            firstOther = firstOther < 0 ? row : firstOther;
            lastOther = row;
        }
    }
    QList<qsizetype> added;
    for (qsizetype index = kept; index < history.size(); ++index) {
        if (accepts(history[index]))
            added += index;
    }
    m_history = history;
    if (firstOther >= 0)
        emit dataChanged(index(firstOther), index(lastOther));
    if (!added.isEmpty()) {
        beginInsertRows({}, 0, int(added.size()) - 1);
        m_shown += added;
        endInsertRows();
    }
}

void HistoryModel::setFilter(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void HistoryModel::setShowsUndos(bool shows)
{
    m_showsUndos = shows;
    refilter();
}

void HistoryModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        if (accepts(m_history[i]))
            m_shown += i;
    }
    endResetModel();
}

void HistoryModel::setCurrent(Id<Entry> current)
{
    if (m_current == current)
        return;
    const QModelIndex before = indexOf(m_current);
    m_current = current;
    for (const QModelIndex &row : {before, indexOf(current)}) {
        if (row.isValid())
            emit dataChanged(row, row, {CurrentRole});
    }
}

const Entry *HistoryModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_history[m_shown[m_shown.size() - 1 - index.row()]] : nullptr;
}

QModelIndex HistoryModel::indexOf(Id<Entry> entry) const
{
    for (qsizetype i = m_shown.size() - 1; entry && i >= 0; --i) {
        if (m_history[m_shown[i]].id == entry)
            return index(int(m_shown.size() - 1 - i));
    }
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QString HistoryModel::text(const Entry &entry) const
{
    const QString label = entry.label.translated().simplified();
    switch (entry.kind) {
    case EntryKind::Undo:
        return tr("Undo: %1").arg(label);
    case EntryKind::Redo:
        return tr("Redo: %1").arg(label);
    default:
        return label;
    }
}

QString HistoryModel::byline(const Entry &entry) const
{
    const QString time = timeInWords(entry.time, m_clock());
    return entry.author.isEmpty() ? time : tr("%1 · %2", "who and when").arg(entry.author.simplified(), time);
}

static QIcon iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Edit:
        return icon(u"document-edit"_s);
    case EntryKind::Undo:
        return icon(u"edit-undo"_s);
    case EntryKind::Redo:
        return icon(u"edit-redo"_s);
    case EntryKind::Merge:
        return icon(u"merge"_s);
    case EntryKind::Restore:
        return icon(u"document-revert"_s);
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry);
    case Qt::ToolTipRole:
        return plainToolTip(text(*entry));
    case Qt::DecorationRole:
        return iconOf(entry->kind);
    case Qt::AccessibleDescriptionRole:
        return entry->inEffect || isUndo(*entry) ? byline(*entry) : tr("%1, undone").arg(byline(*entry));
    case IdRole:
        return entry->id.value;
    case BylineRole:
        return byline(*entry);
    case InEffectRole:
        return entry->inEffect || isUndo(*entry);
    case CurrentRole:
        return entry->id == m_current;
    default:
        return {};
    }
}

} // namespace Views
