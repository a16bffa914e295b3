#pragma once

#include <QString>

namespace Views {

/** @p text for a tool tip, which would take it for markup otherwise; long text is broken into lines. */
QString plainToolTip(const QString &text);

} // namespace Views
