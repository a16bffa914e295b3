#include "views/widgets/form.h"

#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QFrame>
#include <QVBoxLayout>

namespace Views {

using namespace Qt::StringLiterals;

// A title's frame shows only while it is pointed at, and reaches out so that its text is in line with the rest.
static constexpr int titleReach = 5;
static constexpr int rowSpacing = 5;

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setScrollBarWidth(0);
    m_layout->setSpacing(rowSpacing);
}

QWidget *Form::row()
{
    auto *row = new QWidget(this);
    m_layout->addWidget(row);
    return row;
}

void Form::addCaption(const QString &text) { addWide(new PlainLabel(text, Look::Caption)); }

void Form::addTitle(QWidget *control, const QString &name)
{
    control->setAccessibleName(name);
    m_layout->addWidget(control);
    m_controls += control;
}

void Form::addRow(const QString &label, QWidget *control)
{
    auto *text = new PlainLabel(label, Look::Second);
    if (text->sizeHint().width() > labelWidth) {
        delete text;
        addTall(label, control);
        return;
    }
    QWidget *holder = row();
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(titleReach, 0, titleReach, 0);
    line->setSpacing(Measure::gap);
    text->setFixedWidth(labelWidth);
    text->setBuddy(control);
    line->addWidget(text, 0, Qt::AlignVCenter);
    line->addWidget(control, 1);
    control->setAccessibleName(label);
    m_controls += control;
}

void Form::addTall(const QString &label, QWidget *control)
{
    QWidget *holder = row();
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(titleReach, Measure::grid, titleReach, 0);
    column->setSpacing(Measure::grid);
    auto *text = new PlainLabel(label, Look::Second);
    text->setBuddy(control);
    column->addWidget(text);
    column->addWidget(control);
    control->setAccessibleName(label);
    m_controls += control;
}

void Form::addWide(QWidget *widget)
{
    auto *column = new QVBoxLayout(row());
    column->setContentsMargins(titleReach, 0, titleReach, 0);
    column->addWidget(widget);
}

void Form::addLine()
{
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    auto *column = new QVBoxLayout(row());
    column->setContentsMargins(titleReach, Measure::gap, titleReach, Measure::gap);
    column->addWidget(line);
}

void Form::addGap() { m_layout->addSpacing(Measure::grid); }

void Form::setScrollBarWidth(int width)
{
    const int side = Measure::panelMargin - titleReach;
    QMargins margins(side, Measure::panelMargin, side, Measure::panelMargin);
    if (isRightToLeft())
        margins.setLeft(std::max(0, side - width));
    else
        margins.setRight(std::max(0, side - width));
    m_layout->setContentsMargins(margins);
}

void Form::addStretch() { m_layout->addStretch(1); }

void Form::setEditable(bool editable)
{
    for (QWidget *control : std::as_const(m_controls))
        control->setEnabled(editable);
}

} // namespace Views
