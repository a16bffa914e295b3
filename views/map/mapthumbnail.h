#pragma once

#include <QImage>
#include <QSize>

namespace Model {
class Project;
}

namespace Views {

struct Theme;

/**
 * A small picture of the project's first journey: its stages, its touchpoints as blocks in the colour of their emotion,
 * and the emotion along the way. For lists of projects; may be called in any thread that owns @p project.
 */
QImage mapThumbnail(const Model::Project &project, const QSize &size, qreal pixelRatio, const Theme &theme);

} // namespace Views
