#pragma once

#include "views/map/mapscene.h"
#include "views/theme/theme.h"

class QPainter;

namespace Views {

/** The small drawings of the map: faces, and the badges on a node's upper edge. Lines only, so they are crisp at any
 * size. */
namespace MapGlyphs {

/** A calm face, −2 … +2, of diameter Measure::face × @p scale. */
void paintFace(QPainter &painter, const Theme &theme, const QPointF &centre, double emotion, double scale);

/** What a badge says: moment of truth ◇, of magic ✳, pain point ⚡, broken, opens another journey. */
enum class Badge { Truth, Magic, Pain, Broken, Nested };
void paintBadge(QPainter &painter, const Theme &theme, const QPointF &centre, Badge badge);
/** Those of a node, from right to left. */
QList<Badge> badgesOf(const MapNode &node);
/** The middle of a node's n-th badge. */
QPointF badgeCentre(const QRectF &node, int n);
QString badgeTitle(Badge badge);

} // namespace MapGlyphs

} // namespace Views
