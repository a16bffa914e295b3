#pragma once

#include "model/journey/journey.h"

namespace Model {

enum class Phase { Before, During, After };
template <>
struct Words<Phase>
{
    static constexpr const char *words[] = {"before", "during", "after"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "before the purchase"),
                                             QT_TRANSLATE_NOOP("Word", "during the purchase"),
                                             QT_TRANSLATE_NOOP("Word", "after the purchase")};
};

/** A column of the map. Order by rank within its journey. */
struct Stage
{
    Id<Stage> id;
    Id<Journey> journey;
    Rank rank;
    QString name; ///< may be empty: shown as "Unnamed"
    Phase phase = Phase::Before;
    QString goal;
    QString notes;
    int width = 1; ///< sub-columns at least, from 1; a stage is always as wide as its touchpoints need
    bool collapsed = false;

    static constexpr const char *table = "stage";
    static constexpr auto fields()
    {
        return std::tuple{field(&Stage::journey, "journey", "", ""),
                          field(&Stage::rank, "rank", "", ""),
                          field(&Stage::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&Stage::phase, "phase", QT_TRANSLATE_NOOP("Field", "Phase")),
                          field(&Stage::goal, "goal", QT_TRANSLATE_NOOP("Field", "Customer's goal")),
                          field(&Stage::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")),
                          field(&Stage::width, "width", QT_TRANSLATE_NOOP("Field", "Width")),
                          field(&Stage::collapsed, "collapsed", QT_TRANSLATE_NOOP("Field", "Collapsed"))};
    }
    bool operator==(const Stage &) const = default;
};

} // namespace Model
