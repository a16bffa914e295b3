#pragma once

#include "model/store/field.h"

namespace Model {

/** The department that answers for a touchpoint. */
struct Owner
{
    Id<Owner> id;
    Rank rank;
    QString name;
    QString color; ///< #RRGGBB, as in the light theme

    static constexpr const char *table = "owner";
    static constexpr auto fields()
    {
        return std::tuple{field(&Owner::rank, "rank", "", ""),
                          field(&Owner::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&Owner::color, "color", QT_TRANSLATE_NOOP("Field", "Color"))};
    }
    bool operator==(const Owner &) const = default;
};

} // namespace Model
