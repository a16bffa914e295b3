#pragma once

#include "model/store/field.h"

namespace Model {

/** The project itself; its only row has id 1. */
struct ProjectInfo
{
    Id<ProjectInfo> id{1};
    QString name;

    static constexpr const char *table = "project";
    static constexpr auto fields()
    {
        return std::tuple{field(&ProjectInfo::name, "name", QT_TRANSLATE_NOOP("Field", "Name"))};
    }
    bool operator==(const ProjectInfo &) const = default;
};

} // namespace Model
