#pragma once

namespace Views {

class RowView;

/** Lets screen readers walk through a RowView as a list. Does nothing a second time. */
void installRowViewAccess();
/** Tells screen readers which row is current. */
void announceCurrentRow(RowView &view);

} // namespace Views
