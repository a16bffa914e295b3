#pragma once

#include "model/store/field.h"

#include <QCoreApplication>

namespace Model {

/** An import of feedback that is there: it makes a batch of facts visible. Removing it is an edit; the facts stay. */
struct FeedbackImport
{
    Id<FeedbackImport> id;
    qint64 batch = 0; ///< the first id of its feedback
    QString name;     ///< of the file
    qint64 time = 0;  ///< ms since 1970, UTC
    QString mapping;  ///< which column was what, in the words of FieldMapping

    static constexpr const char *table = "import";
    static constexpr auto fields()
    {
        using T = FeedbackImport;
        return std::tuple{field(&T::batch, "batch", "", ""),
                          field(&T::name, "name", QT_TRANSLATE_NOOP("Field", "Name")), field(&T::time, "time", ""),
                          field(&T::mapping, "mapping", "")};
    }
    bool operator==(const FeedbackImport &) const = default;
};

} // namespace Model
