#pragma once

#include "model/journey/touchpoint.h"

namespace Model {

/** What the team believes that a persona feels and puts in at a touchpoint; at most one for each pair. */
struct Score
{
    Id<Score> id;
    Id<Touchpoint> touchpoint;
    Id<Persona> persona;           ///< none: everybody
    std::optional<double> emotion; ///< −2 (very bad) … +2 (very good)
    std::optional<double> effort;  ///< 1 (effortless) … 7 (very hard)

    static constexpr const char *table = "score";
    static constexpr auto fields()
    {
        return std::tuple{field(&Score::touchpoint, "touchpoint", "", ""),
                          field(&Score::persona, "persona", QT_TRANSLATE_NOOP("Field", "Persona")),
                          field(&Score::emotion, "emotion", QT_TRANSLATE_NOOP("Field", "Emotion")),
                          field(&Score::effort, "effort", QT_TRANSLATE_NOOP("Field", "Effort"))};
    }
    bool operator==(const Score &) const = default;
};

} // namespace Model
