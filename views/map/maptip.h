#pragma once

#include <QPointF>
#include <QString>

namespace Views {

class MapScene;

/**
 * What a tool tip says of the small things on a node that is at @p point: the number of its feedback, a badge, what the
 * lens says. Empty where there is nothing to explain. Plain text. @p tolerance as MapScene::hit() has it.
 */
QString mapTip(const MapScene &scene, const QPointF &point, double tolerance);

/** "86 pieces of feedback" */
QString feedbackWords(qint64 count);

} // namespace Views
