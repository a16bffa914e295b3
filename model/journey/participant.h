#pragma once

#include "model/journey/journey.h"
#include "model/journey/persona.h"

namespace Model {

/** A persona who takes part in a journey: one of its curves. */
struct Participant
{
    Id<Participant> id;
    Id<Journey> journey;
    Id<Persona> persona;
    Rank rank;

    static constexpr const char *table = "participant";
    static constexpr auto fields()
    {
        return std::tuple{field(&Participant::journey, "journey", "", ""),
                          field(&Participant::persona, "persona", QT_TRANSLATE_NOOP("Field", "Persona"), ""),
                          field(&Participant::rank, "rank", "", "")};
    }
    bool operator==(const Participant &) const = default;
};

} // namespace Model
