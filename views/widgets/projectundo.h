#pragma once

class QEvent;
class QKeyEvent;

namespace Views {

// Fields write to the project while one types, so their own undo would be a second truth beside the history's.

bool isUndoOrRedo(const QKeyEvent *event);
/** True for a question whether a field wants the undo or redo key for itself; answers it with no. */
bool leavesUndoToProject(QEvent *event);

} // namespace Views
