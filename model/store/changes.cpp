#include "model/store/changes.h"

#include <algorithm>

namespace Model {

void Changes::add(const QByteArray &table, const Change &change)
{
    Table &rows = m_tables[table];
    rows.inOrder = rows.inOrder && (rows.changes.isEmpty() || rows.changes.last().id < change.id);
    rows.changes.append(change);
}

/** What two changes of one row, one after the other, come to. */
static void follow(Change &change, const Change &later)
{
    const What before = change.what;
    change.columns |= later.columns;
    if (later.what == What::Removed) {
        change.what = What::Removed;
    } else if (before == What::Removed) {
        // Gone and back: whoever shows it must read it anew, all of it.
        change.what = What::Changed;
        change.columns = ~quint64(0);
    }
}

void Changes::order(Table &table)
{
    if (table.inOrder)
        return;
    table.inOrder = true;
    std::stable_sort(table.changes.begin(), table.changes.end(),
                     [](const Change &a, const Change &b) { return a.id < b.id; });
    qsizetype kept = 0;
    for (qsizetype n = 1; n < table.changes.size(); ++n) {
        if (table.changes[n].id == table.changes[kept].id)
            follow(table.changes[kept], table.changes[n]);
        else
            table.changes[++kept] = table.changes[n];
    }
    table.changes.resize(kept + 1);
}

void Changes::merge(const Changes &later)
{
    for (auto table = later.m_tables.cbegin(); table != later.m_tables.cend(); ++table) {
        for (const Change &change : table->changes)
            add(table.key(), change);
    }
}

qsizetype Changes::count() const
{
    qsizetype result = 0;
    for (Table &table : m_tables) {
        order(table);
        result += table.changes.size();
    }
    return result;
}

QList<Change> Changes::of(const char *table) const
{
    const auto rows = m_tables.find(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
    if (rows == m_tables.end())
        return {};
    order(*rows);
    return rows->changes;
}

} // namespace Model
