#include "app/mainwindow/toolstrip.h"

#include "app/actions/actioncatalogue.h"
#include "app/actions/actionspec.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

QToolButton *button(ActionCatalogue &actions, ActionId id, Qt::ToolButtonStyle style)
{
    auto *result = new QToolButton;
    result->setObjectName("tool-"_L1 + QLatin1String(actionSpec(id).key));
    result->setDefaultAction(actions.action(id));
    result->setToolButtonStyle(style);
    result->setFocusPolicy(Qt::TabFocus);
    if (actions.action(id)->menu())
        result->setPopupMode(QToolButton::InstantPopup);
    return result;
}

QToolButton *exportButton(ActionCatalogue &actions)
{
    auto *result = new QToolButton;
    result->setObjectName("tool-export"_L1);
    result->setProperty("look", u"primary"_s);
    result->setText(ToolStrip::tr("Export"));
    result->setToolTip(ToolStrip::tr("Write the map, the curves or the data to a file"));
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setPopupMode(QToolButton::InstantPopup);
    result->setFocusPolicy(Qt::TabFocus);
    result->setMenu(actions.menu(MenuId::Export));
    const auto colour = [result] {
        result->setIcon(Views::icon(u"document-export"_s, Views::Theme::current().onAccent));
    };
    QObject::connect(&Views::ThemeSwitch::instance(), &Views::ThemeSwitch::changed, result, colour);
    colour();
    return result;
}

} // namespace

ToolStrip::ToolStrip(ActionCatalogue &actions, QWidget *commandField, QWidget *parent)
    : QToolBar(parent)
{
    setObjectName("toolStrip"_L1);
    setWindowTitle(tr("Tools"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({Measure::iconLarge, Measure::iconLarge});

    addWidget(button(actions, ActionId::Undo, Qt::ToolButtonIconOnly));
    addWidget(button(actions, ActionId::Redo, Qt::ToolButtonIconOnly));
    addSeparator();
    addWidget(button(actions, ActionId::SelectTool, Qt::ToolButtonTextBesideIcon));
    addWidget(button(actions, ActionId::TouchpointTool, Qt::ToolButtonTextBesideIcon));
    addWidget(button(actions, ActionId::ConnectTool, Qt::ToolButtonTextBesideIcon));
    addSeparator();
    addWidget(button(actions, ActionId::ChooseLens, Qt::ToolButtonTextBesideIcon));
    addWidget(button(actions, ActionId::ChoosePersona, Qt::ToolButtonTextBesideIcon));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(commandField);
    addWidget(exportButton(actions));
}

} // namespace App
