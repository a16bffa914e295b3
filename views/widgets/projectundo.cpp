#include "views/widgets/projectundo.h"

#include <QKeyEvent>

namespace Views {

bool isUndoOrRedo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

bool leavesUndoToProject(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isUndoOrRedo(static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore();
    return true;
}

} // namespace Views
