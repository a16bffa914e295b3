#pragma once

#include "model/store/project.h"

#include <QRandomGenerator>

namespace Support {

/** Edits as people make them, at random: every operation on journeys, with texts of every kind. */
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    /** One gesture, maybe one that is refused or changes nothing. False where it left no entry. */
    bool edit(Model::Project &project);
    QString text();
    QRandomGenerator &random() { return m_random; }

private:
    template <class R>
    Model::Id<R> any(const Model::Rows &rows);
    void change(Model::Edit &edit);
    int below(int limit) { return int(m_random.bounded(limit)); }

    QRandomGenerator m_random;
};

} // namespace Support
