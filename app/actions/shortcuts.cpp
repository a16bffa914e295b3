#include "app/actions/shortcuts.h"

#include "app/actions/actionspec.h"
#include "app/settings/settings.h"

namespace App {

namespace {

void takeFromOthers(Settings &settings, const QKeySequence &keys, ActionId except)
{
    while (const auto owner = ownerOfShortcut(settings, keys, except)) {
        QList<QKeySequence> left = shortcutsOf(settings, *owner);
        left.removeAll(keys);
        settings.setShortcuts(*owner, left);
    }
}

} // namespace

QList<QKeySequence> shortcutsOf(const Settings &settings, ActionId action)
{
    return settings.shortcuts(action).value_or(actionSpec(action).defaultShortcuts());
}

std::optional<ActionId> ownerOfShortcut(const Settings &settings, const QKeySequence &keys, ActionId except)
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.id != except && shortcutsOf(settings, spec.id).contains(keys))
            return spec.id;
    }
    return std::nullopt;
}

void assignShortcut(Settings &settings, ActionId action, const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        settings.setShortcuts(action, QList<QKeySequence>{});
        return;
    }
    takeFromOthers(settings, keys, action);
    settings.setShortcuts(action, QList<QKeySequence>{keys});
}

void resetShortcut(Settings &settings, ActionId action)
{
    for (const QKeySequence &keys : actionSpec(action).defaultShortcuts())
        takeFromOthers(settings, keys, action);
    settings.setShortcuts(action, std::nullopt);
}

void resetAllShortcuts(Settings &settings)
{
    for (const ActionSpec &spec : actionSpecs())
        settings.setShortcuts(spec.id, std::nullopt);
}

} // namespace App
