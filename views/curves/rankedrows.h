#pragma once

#include "model/store/project.h"

#include <QHash>

#include <algorithm>

namespace Views {

/** The rows of one journey in rank order, kept up with the project by re-reading only what changed. */
template <class R>
class RankedRows
{
public:
    void load(const Model::Project &project, Model::Id<Model::Journey> journey)
    {
        m_journey = journey;
        m_rows = project.where(&R::journey, journey);
    }

    /** True where a row came, went, or one of @p columns (bits, see Model::Changes::bit) changed. */
    bool apply(const Model::Project &project, const Model::Changes &changes, quint64 columns)
    {
        if (!changes.touches<R>())
            return false;
        const QList<Model::Change> all = changes.of<R>();
        if (all.size() > Model::Rows::readAllFrom) {
            load(project, m_journey);
            return true;
        }
        QHash<Model::Id<R>, quint64> gone; // or changed, with the columns
        for (const Model::Change &change : all)
            gone.insert(Model::Id<R>{change.id}, change.what == Model::What::Changed ? change.columns : ~quint64());
        QHash<Model::Id<R>, R> present;
        for (R &row : project.changedIn<R>(m_journey, changes))
            present.insert(row.id, std::move(row));
        bool matters = false;
        qsizetype kept = 0;
        for (qsizetype n = 0; n < m_rows.size(); ++n) {
            const R &known = std::as_const(m_rows)[n];
            if (const auto change = gone.constFind(known.id); change != gone.cend()) {
                const auto row = present.constFind(known.id);
                if (row == present.cend() || row->rank != known.rank) {
                    matters = true;
                    continue;
                }
                matters = matters || (*change & columns);
                m_rows[n] = *row;
                present.erase(row);
            }
            if (kept != n)
                m_rows[kept] = std::move(m_rows[n]);
            ++kept;
        }
        m_rows.resize(kept);
        if (present.isEmpty())
            return matters;
        QList<R> moved = present.values();
        const auto order = [](const R &a, const R &b) { return a.rank < b.rank || (a.rank == b.rank && a.id < b.id); };
        std::sort(moved.begin(), moved.end(), order);
        const qsizetype middle = m_rows.size();
        m_rows += moved;
        std::inplace_merge(m_rows.begin(), m_rows.begin() + middle, m_rows.end(), order);
        return true;
    }

    const QList<R> &rows() const { return m_rows; }

private:
    Model::Id<Model::Journey> m_journey;
    QList<R> m_rows;
};

} // namespace Views
