#include "views/widgets/countbox.h"

#include "views/widgets/projectundo.h"

#include <QWheelEvent>

namespace Views {

CountBox::CountBox(int lowest, int highest, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(lowest, highest);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false); // "12" isn't 1 first
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool CountBox::event(QEvent *event) { return leavesUndoToProject(event) || QSpinBox::event(event); }

void CountBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Views
