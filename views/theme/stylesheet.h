#pragma once

#include <QPalette>
#include <QString>

namespace Views {

struct Theme;

QPalette paletteOf(const Theme &theme);
/**
 * The one style sheet, on top of the Fusion style. A widget chooses a look by its property "look":
 * "primary" (first to press), "quiet" (a button without a frame), "caption", "second", "small", "pageTitle", "panel".
 */
QString styleSheetOf(const Theme &theme);

} // namespace Views
