#pragma once

#include <QFrame>

namespace Views {

/** The line above a section that comes and goes with it. */
inline QFrame *sectionLine()
{
    auto *line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    return line;
}

} // namespace Views
