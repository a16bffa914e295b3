#pragma once

#include "model/store/field.h"

namespace Model {

enum class JourneyKind { Current, Future };
template <>
struct Words<JourneyKind>
{
    static constexpr const char *words[] = {"current", "future"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Current state"),
                                             QT_TRANSLATE_NOOP("Word", "Future state")};
};

/** What customers live through, as it is (current state) or as it should be (future state). */
struct Journey
{
    Id<Journey> id;
    Rank rank;
    QString title;
    JourneyKind kind = JourneyKind::Current;
    QString description;

    static constexpr const char *table = "journey";
    static constexpr auto fields()
    {
        return std::tuple{field(&Journey::rank, "rank", "", ""),
                          field(&Journey::title, "title", QT_TRANSLATE_NOOP("Field", "Title")),
                          field(&Journey::kind, "kind", QT_TRANSLATE_NOOP("Field", "State")),
                          field(&Journey::description, "description", QT_TRANSLATE_NOOP("Field", "Description"))};
    }
    bool operator==(const Journey &) const = default;
};

} // namespace Model
