#pragma once

#include "model/store/field.h"

namespace Model {

/** The medium of an interaction: website, phone, parcel service. Never the moment itself (that is a touchpoint). */
struct Channel
{
    Id<Channel> id;
    Rank rank;
    QString name;
    QString color; ///< #RRGGBB, as in the light theme

    static constexpr const char *table = "channel";
    static constexpr auto fields()
    {
        return std::tuple{field(&Channel::rank, "rank", "", ""),
                          field(&Channel::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&Channel::color, "color", QT_TRANSLATE_NOOP("Field", "Color"))};
    }
    bool operator==(const Channel &) const = default;
};

} // namespace Model
