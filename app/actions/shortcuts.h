#pragma once

#include "app/actions/actionid.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace App {

class Settings;

/** Those chosen by the person, else the defaults. */
QList<QKeySequence> shortcutsOf(const Settings &settings, ActionId action);
/** Which action other than @p except has @p keys. */
std::optional<ActionId> ownerOfShortcut(const Settings &settings, const QKeySequence &keys, ActionId except);
/** Gives @p keys (empty: none) to @p action as its only shortcut, and takes them from whichever had them. */
void assignShortcut(Settings &settings, ActionId action, const QKeySequence &keys);
/** Back to the defaults, and takes those from actions that were given them. */
void resetShortcut(Settings &settings, ActionId action);
void resetAllShortcuts(Settings &settings);

} // namespace App
