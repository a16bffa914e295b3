#include "views/widgets/choicebox.h"

#include <QWheelEvent>

namespace Views {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == m_choice)
            return;
        m_choice = index;
        emit chosen(index);
    });
}

void ChoiceBox::setChoices(const QStringList &choices)
{
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown += itemText(i);
    if (shown == choices)
        return;
    clear();
    addItems(choices);
    setCurrentIndex(m_choice < count() ? m_choice : -1);
}

void ChoiceBox::setChoice(int index)
{
    m_choice = index;
    setPlaceholderText(index < 0 ? tr("Mixed") : QString());
    if (currentIndex() != index)
        setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Views
