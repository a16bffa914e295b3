#pragma once

#include "model/store/project.h"

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
        bool matters = false;
        for (const Model::Change &change : changes.of<R>()) {
            const Model::Id<R> id{change.id};
            const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const R &row) { return row.id == id; });
            const bool known = at != m_rows.end();
            std::optional<R> row;
            if (change.what != Model::What::Removed)
                row = project.find(id);
            const bool ours = row && row->journey == m_journey;
            if (known && ours && at->rank == row->rank) {
                matters = matters || change.what != Model::What::Changed || (change.columns & columns);
                *at = *row;
                continue;
            }
            if (known)
                m_rows.erase(at);
            if (ours) {
                const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), *row, [](const R &a, const R &b) {
                    return a.rank < b.rank || (a.rank == b.rank && a.id < b.id);
                });
                m_rows.insert(place, *row);
            }
            matters = matters || known || ours;
        }
        return matters;
    }

    const QList<R> &rows() const { return m_rows; }

private:
    Model::Id<Model::Journey> m_journey;
    QList<R> m_rows;
};

} // namespace Views
