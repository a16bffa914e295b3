#pragma once

#include "app/actions/actionid.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace App {

/** Where a shortcut works. Those of the map leave the keys alone while something else has the focus. */
enum class ActionScope { Window, Map };

/** What an action is called, looks like and where it stands. Texts are untranslated, in the context "Action". */
struct ActionSpec
{
    ActionId id;
    const char *key; ///< its name in the settings and the objectName of its QAction; never changes
    MenuId menu;
    bool startsGroup; ///< a separator stands before it
    const char *text;
    const char *icon;      ///< freedesktop name
    const char *shortcuts; ///< portable text, separated by "; " where there are several; may be empty
    const char *tip;
    ActionScope scope = ActionScope::Window;
    bool checkable = false;

    QString title() const; ///< translated, without mnemonic and ellipsis mark-up
    QString menuText() const;
    QString toolTip() const;
    QList<QKeySequence> defaultShortcuts() const;
};

/** The one list that menus, toolbar, shortcuts and command search are made from, in the order of the menus. */
const QList<ActionSpec> &actionSpecs();
const ActionSpec &actionSpec(ActionId id);
/** Portable text, separated by "; "; empty for none. */
QList<QKeySequence> shortcutsFromText(const QString &text);
QString menuTitle(MenuId menu);

} // namespace App
