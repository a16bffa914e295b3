#include "views/feedback/inbox/buttonaccess.h"

#include "views/feedback/inbox/chip.h"
#include "views/feedback/inbox/filterrow.h"

#include <QAccessibleWidget>

namespace Views {

namespace {

class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QAbstractButton *button)
        : QAccessibleWidget(button, button->isCheckable() ? QAccessible::CheckBox : QAccessible::Button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names{button()->isCheckable() ? toggleAction() : pressAction()};
        return names += QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (qobject_cast<Chip *>(object) || qobject_cast<FilterRow *>(object))
        return new ButtonAccess(static_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void installButtonAccess()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(make);
}

} // namespace Views
