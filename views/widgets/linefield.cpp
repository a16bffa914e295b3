#include "views/widgets/linefield.h"

#include "views/widgets/projectundo.h"

#include <QKeyEvent>

#include <algorithm>

namespace Views {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(maximumLength);
    connect(this, &QLineEdit::textEdited, this, &LineField::edited);
}

void LineField::setValue(const QString &value)
{
    if (text() == value)
        return;
    const int cursor = cursorPosition();
    setText(value);
    if (hasFocus())
        setCursorPosition(std::min(cursor, int(value.size())));
    else
        setCursorPosition(0);
}

void LineField::setMixed(bool mixed)
{
    if (mixed == m_mixed)
        return;
    m_mixed = mixed;
    if (mixed)
        m_hint = placeholderText();
    setPlaceholderText(mixed ? tr("Mixed") : m_hint);
}

bool LineField::event(QEvent *event) { return leavesUndoToProject(event) || QLineEdit::event(event); }

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (isUndoOrRedo(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Views
