#pragma once

#include "model/journey/stage.h"

namespace Model {

/** A touchpoint's place: sub-column and row within a stage, both from 0. */
struct Slot
{
    Id<Stage> stage;
    int column = 0;
    int row = 0;

    static constexpr int limit = 100000; ///< columns and rows end here

    bool operator==(const Slot &) const = default;
};

} // namespace Model
