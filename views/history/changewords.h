#pragma once

#include "model/store/project.h"

#include <QString>

namespace Views {

/** One line of what an edit changed. */
struct ChangeLine
{
    QString text;
    bool isDetail = false; ///< about one row of the kind named in the line before
    bool operator==(const ChangeLine &) const = default;
};

/**
 * @p changes in words: how many rows of each kind were added, changed and removed, and of the first few that are still
 * there their names and which of their fields changed.
 */
QList<ChangeLine> changeWords(const Model::Project &project, const Model::Changes &changes);

} // namespace Views
