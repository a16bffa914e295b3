#pragma once

#include "model/exchange/loss.h"

namespace Model {

/** What a diagram's YAML front matter says that concerns a journey. */
struct FrontMatter
{
    QString title;
    Losses losses; ///< its other keys, which say how Mermaid draws
};

/**
 * Reads the front matter's lines; only its title is looked at, not all of YAML. @p indent is what its opening line is
 * indented by, @p line the number of its first line. Throws MermaidError where the title is no YAML.
 */
FrontMatter readFrontMatter(QStringView body, QStringView indent, int line);

} // namespace Model
