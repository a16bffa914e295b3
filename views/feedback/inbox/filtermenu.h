#pragma once

#include "model/store/project.h"
#include "views/feedback/inbox/inboxfinder.h"

#include <functional>

class QMenu;

namespace Views {

/** What a filter can be made of, as a menu. */
struct FilterOffer
{
    const Model::Project &project;
    const InboxCounts &counts;
    Model::FeedbackFilter filter; ///< what is shown now
    std::function<void(const Model::FeedbackFilter &)> choose;
    std::function<void()> askForTouchpoint;
};

/** Fills an empty menu. */
void fillFilterMenu(QMenu &menu, const FilterOffer &offer);

} // namespace Views
