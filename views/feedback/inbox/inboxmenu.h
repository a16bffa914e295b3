#pragma once

#include "views/feedback/inbox/inboxlist.h"

class QMenu;

namespace Views {

/** What can be done with the chosen rows, of which @p current is the current one. @p perform does it. */
void fillInboxMenu(QMenu &menu, const Model::Feedback &current, qint64 count, bool canEdit,
                   const std::function<void(TriageAction)> &perform);

} // namespace Views
