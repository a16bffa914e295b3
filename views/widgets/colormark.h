#pragma once

#include <QIcon>

namespace Views {

/** A dot in a colour of the project (#RRGGBB), as it shows in the theme that is current when it is drawn. */
QIcon colorMark(const QString &color);

} // namespace Views
