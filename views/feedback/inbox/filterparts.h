#pragma once

#include "model/feedback/feedbackfilter.h"
#include "model/store/project.h"

#include <functional>

namespace Views {

/** One of the things that a filter says, and how to take it out. */
struct FilterPart
{
    QString text; ///< "open", "“late OR lost”", "1 Oct – 19 Oct"
    std::function<void(Model::FeedbackFilter &)> remove;
};

/** All that a filter says, in a fixed order. Names of what isn't there any more are said to be gone. */
QList<FilterPart> partsOf(const Model::FeedbackFilter &filter, const Model::Project &project);

} // namespace Views
