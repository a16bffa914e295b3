#include "views/feedback/import/importfield.h"

#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QHBoxLayout>

namespace Views {

QWidget *importField(const QString &label, QWidget *control, const QString &hint)
{
    auto *name = new PlainLabel(label, Look::Second);
    name->setBuddy(control);
    control->setAccessibleName(label);
    control->setToolTip(plainToolTip(hint));
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(name);
    row->addWidget(control, 1);
    return field;
}

} // namespace Views
