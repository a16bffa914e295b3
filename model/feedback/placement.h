#pragma once

#include "model/journey/stage.h"
#include "model/journey/touchpoint.h"

namespace Model {

/**
 * Where the feedback of one context belongs: a journey, and a stage or touchpoint of it. Found by the names in the file
 * when it is imported; from then on it follows the touchpoint, whatever that is called.
 */
struct Placement
{
    Id<Placement> id;
    qint64 context = 0;
    Id<Journey> journey;
    Id<Stage> stage;           ///< or none
    Id<Touchpoint> touchpoint; ///< or none: the stage as a whole

    static constexpr const char *table = "placement";
    static constexpr auto fields()
    {
        using T = Placement;
        return std::tuple{field(&T::context, "context", "", ""), field(&T::journey, "journey", ""),
                          field(&T::stage, "stage", ""), field(&T::touchpoint, "touchpoint", "")};
    }
    bool operator==(const Placement &) const = default;
};

} // namespace Model
