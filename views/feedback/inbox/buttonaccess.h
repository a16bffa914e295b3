#pragma once

namespace Views {

/** Tells screen readers of chips and filter rows as the buttons that they are. Does nothing a second time. */
void installButtonAccess();

} // namespace Views
