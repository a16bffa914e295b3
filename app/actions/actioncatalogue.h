#pragma once

#include "app/actions/actionid.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace App {

class Settings;

/** The actions of one window, made from actionSpecs(). Those that nothing was bound to are neither shown nor found. */
class ActionCatalogue : public QObject
{
    Q_OBJECT
public:
    /** Shortcuts of ActionScope::Window work in all of @p window; those of the map once setMap() was called. */
    ActionCatalogue(Settings &settings, QWidget *window);

    /** What @p id does, and when it can be done (always, where @p enabled is empty). */
    void bind(ActionId id, std::function<void()> run, std::function<bool()> enabled = {});
    /** As bind, for checkable actions: @p run gets the new state, @p checked tells the present one. */
    void bindCheck(ActionId id, std::function<void(bool)> run, std::function<bool()> checked,
                   std::function<bool()> enabled = {});
    /** An action that opens @p menu. */
    void bindMenu(ActionId id, QMenu *menu);
    void setMap(QWidget *map);

    QAction *action(ActionId id) const;
    bool isBound(ActionId id) const { return m_bindings.contains(id); }
    /** Those that can be done now, in the order of the menus. */
    QList<ActionId> available() const;

    void fillMenuBar(QMenuBar *bar);
    /** The submenu, as it stands in the menu bar. */
    QMenu *menu(MenuId id) const { return m_menus.value(id); }

    /** Names what the action is about just now: "Undo: Move touchpoint". */
    void setDetail(ActionId id, const QString &detail);
    /** Asks all predicates again; call when selection, history or access changed. */
    void refresh();
    /** Texts, icons and shortcuts anew, after the language, the colours or the shortcuts changed. */
    void retranslate();

private:
    struct Binding
    {
        std::function<bool()> enabled;
        std::function<bool()> checked;
    };
    void describe(ActionId id);

    Settings &m_settings;
    QWidget *m_window;
    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, Binding> m_bindings;
    QHash<ActionId, QString> m_details;
    QHash<MenuId, QMenu *> m_menus;
};

} // namespace App
