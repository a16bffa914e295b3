#pragma once

#include "model/store/field.h"

namespace Model {

/** Somebody who makes the journeys. Each has scores, a path and curves of their own. */
struct Persona
{
    Id<Persona> id;
    Rank rank;
    QString name;
    QString color; ///< #RRGGBB, as in the light theme
    QString role;
    QString goals;
    QString needs;
    QString quote;

    static constexpr const char *table = "persona";
    static constexpr auto fields()
    {
        return std::tuple{field(&Persona::rank, "rank", "", ""),
                          field(&Persona::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&Persona::color, "color", QT_TRANSLATE_NOOP("Field", "Color")),
                          field(&Persona::role, "role", QT_TRANSLATE_NOOP("Field", "Role")),
                          field(&Persona::goals, "goals", QT_TRANSLATE_NOOP("Field", "Goals")),
                          field(&Persona::needs, "needs", QT_TRANSLATE_NOOP("Field", "Needs")),
                          field(&Persona::quote, "quote", QT_TRANSLATE_NOOP("Field", "Quote"))};
    }
    bool operator==(const Persona &) const = default;
};

} // namespace Model
