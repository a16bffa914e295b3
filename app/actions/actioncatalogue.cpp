#include "app/actions/actioncatalogue.h"

#include "app/actions/actionspec.h"
#include "app/settings/settings.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace App {

using namespace Qt::StringLiterals;

namespace {

MenuId parentOf(MenuId menu) { return menu == MenuId::Export ? MenuId::File : menu; }

} // namespace

ActionCatalogue::ActionCatalogue(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.key));
        action->setCheckable(spec.checkable);
        action->setMenuRole(spec.id == ActionId::About            ? QAction::AboutRole
                            : spec.id == ActionId::Quit           ? QAction::QuitRole
                            : spec.id == ActionId::ChangeSettings ? QAction::PreferencesRole
                                                                  : QAction::NoRole);
        if (spec.scope == ActionScope::Map)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.insert(spec.id, action);
    }
    retranslate();
    connect(&settings, &Settings::shortcutsChanged, this, &ActionCatalogue::retranslate);
}

void ActionCatalogue::bind(ActionId id, std::function<void()> run, std::function<bool()> enabled)
{
    QAction *bound = action(id);
    connect(bound, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_bindings.insert(id, {std::move(enabled), {}});
    if (actionSpec(id).scope == ActionScope::Window)
        m_window->addAction(bound);
}

void ActionCatalogue::bindCheck(ActionId id, std::function<void(bool)> run, std::function<bool()> checked,
                                std::function<bool()> enabled)
{
    QAction *bound = action(id);
    // A choice among several stays checked when it is chosen again, so the truth is read back after each.
    connect(bound, &QAction::triggered, this, [this, run = std::move(run)](bool on) {
        run(on);
        refresh();
    });
    m_bindings.insert(id, {std::move(enabled), std::move(checked)});
    if (actionSpec(id).scope == ActionScope::Window)
        m_window->addAction(bound);
}

void ActionCatalogue::bindMenu(ActionId id, QMenu *menu)
{
    action(id)->setMenu(menu);
    m_bindings.insert(id, {});
}

void ActionCatalogue::setMap(QWidget *map)
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.scope == ActionScope::Map && isBound(spec.id))
            map->addAction(action(spec.id));
    }
}

QAction *ActionCatalogue::action(ActionId id) const { return m_actions.value(id); }

QList<ActionId> ActionCatalogue::available() const
{
    QList<ActionId> result;
    for (const ActionSpec &spec : actionSpecs()) {
        if (isBound(spec.id) && action(spec.id)->isEnabled())
            result.append(spec.id);
    }
    return result;
}

void ActionCatalogue::fillMenuBar(QMenuBar *bar)
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (!isBound(spec.id))
            continue;
        const MenuId top = parentOf(spec.menu);
        if (!m_menus.contains(top))
            m_menus.insert(top, bar->addMenu(menuTitle(top)));
        if (!m_menus.contains(spec.menu))
            m_menus.insert(spec.menu, m_menus.value(top)->addMenu(menuTitle(spec.menu)));
        QMenu *menu = m_menus.value(spec.menu);
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(action(spec.id));
    }
    // What is enabled can depend on the clipboard, which tells nobody in time.
    for (QMenu *menu : std::as_const(m_menus))
        connect(menu, &QMenu::aboutToShow, this, &ActionCatalogue::refresh);
}

void ActionCatalogue::refresh()
{
    for (auto it = m_bindings.cbegin(); it != m_bindings.cend(); ++it) {
        QAction *bound = action(it.key());
        if (it->enabled)
            bound->setEnabled(it->enabled());
        if (it->checked)
            bound->setChecked(it->checked());
    }
}

void ActionCatalogue::setDetail(ActionId id, const QString &detail)
{
    if (m_details.value(id) == detail)
        return;
    m_details.insert(id, detail);
    describe(id);
}

void ActionCatalogue::retranslate()
{
    for (const ActionSpec &spec : actionSpecs()) {
        action(spec.id)->setShortcuts(m_settings.shortcuts(spec.id).value_or(spec.defaultShortcuts()));
        action(spec.id)->setIcon(Views::icon(QString::fromLatin1(spec.icon)));
        describe(spec.id);
    }
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setTitle(menuTitle(it.key()));
}

void ActionCatalogue::describe(ActionId id)
{
    const ActionSpec &spec = actionSpec(id);
    QAction *shown = action(id);
    QString detail = m_details.value(id);
    QString tip = detail.isEmpty() ? spec.toolTip() : tr("%1: %2").arg(spec.title(), detail);
    const QString keys = shown->shortcut().toString(QKeySequence::NativeText);
    if (!keys.isEmpty())
        tip = tr("%1 (%2)").arg(tip, keys);
    // The detail holds names that users gave: a tool tip would read mark-up in them.
    shown->setToolTip("<p>"_L1 + tip.toHtmlEscaped() + "</p>"_L1);
    shown->setText(detail.isEmpty() ? spec.menuText()
                                    : tr("%1: %2").arg(spec.menuText(), detail.replace(u'&', "&&"_L1)));
}

} // namespace App
