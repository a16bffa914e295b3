#include "views/widgets/colorbutton.h"

#include "model/journey/palette.h"
#include "views/theme/measures.h"
#include "views/widgets/colormark.h"

#include <QColorDialog>
#include <QMenu>

namespace Views {

using namespace Qt::StringLiterals;

/** What people call a colour of the palette; else the colour itself. */
static QString nameOf(const QString &color)
{
    static constexpr struct
    {
        const char *color;
        const char *name;
    } names[] = {{"#3B5BDB", QT_TRANSLATE_NOOP("Views::ColorButton", "Blue")},
                 {"#B3236B", QT_TRANSLATE_NOOP("Views::ColorButton", "Raspberry")},
                 {"#0B7285", QT_TRANSLATE_NOOP("Views::ColorButton", "Teal")},
                 {"#9A5B00", QT_TRANSLATE_NOOP("Views::ColorButton", "Ochre")},
                 {"#6B46C1", QT_TRANSLATE_NOOP("Views::ColorButton", "Violet")},
                 {"#4C7A0B", QT_TRANSLATE_NOOP("Views::ColorButton", "Green")}};
    for (const auto &[known, name] : names) {
        if (color.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return ColorButton::tr(name);
    }
    return color;
}

ColorButton::ColorButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(Measure::iconLarge, Measure::iconLarge));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ColorButton::fillMenu);
}

void ColorButton::setColor(const QString &color)
{
    m_color = color;
    setIcon(colorMark(color));
    setText(nameOf(color));
}

void ColorButton::fillMenu()
{
    menu()->clear();
    for (const QString &color : Model::palette()) {
        QAction *action = menu()->addAction(colorMark(color), nameOf(color), this, [this, color] { choose(color); });
        action->setCheckable(true);
        action->setChecked(color.compare(m_color, Qt::CaseInsensitive) == 0);
    }
    menu()->addSeparator();
    menu()->addAction(tr("Another color…"), this, &ColorButton::chooseAny);
}

void ColorButton::choose(const QString &color)
{
    if (color.compare(m_color, Qt::CaseInsensitive) == 0)
        return;
    setColor(color);
    emit chosen(color);
}

void ColorButton::chooseAny()
{
    auto *dialog = new QColorDialog(QColor(m_color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &color) { choose(color.name().toUpper()); });
    dialog->open();
}

} // namespace Views
