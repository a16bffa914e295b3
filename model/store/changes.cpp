#include "model/store/changes.h"

#include <algorithm>

namespace Model {

void Changes::add(const QByteArray &table, const Change &change)
{
    auto &rows = m_tables[table];
    const auto known = rows.find(change.id);
    if (known == rows.end()) {
        rows.insert(change.id, change);
        return;
    }
    const What before = known->what;
    known->columns |= change.columns;
    if (change.what == What::Removed) {
        known->what = What::Removed;
    } else if (before == What::Removed) {
        // Gone and back: whoever shows it must read it anew, all of it.
        known->what = What::Changed;
        known->columns = ~quint64(0);
    }
}

void Changes::merge(const Changes &later)
{
    for (auto table = later.m_tables.begin(); table != later.m_tables.end(); ++table) {
        for (const Change &change : *table)
            add(table.key(), change);
    }
}

qsizetype Changes::count() const
{
    qsizetype result = 0;
    for (const auto &rows : m_tables)
        result += rows.size();
    return result;
}

QList<Change> Changes::of(const char *table) const
{
    QList<Change> result = m_tables.value(QByteArray(table)).values();
    std::sort(result.begin(), result.end(), [](const Change &a, const Change &b) { return a.id < b.id; });
    return result;
}

} // namespace Model
