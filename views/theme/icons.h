#pragma once

#include <QColor>
#include <QIcon>

namespace Views {

/**
 * An icon by its freedesktop name, from the system's theme or Breeze, drawn in the text colour of the current theme
 * (the disabled one in the third). What no theme has comes from resources. Nothing is loaded before it is first
 * painted. Null where there is none; the text beside it remains.
 */
QIcon icon(const QString &name);
/** The same in one colour, whatever the theme. */
QIcon icon(const QString &name, const QColor &color);

} // namespace Views
