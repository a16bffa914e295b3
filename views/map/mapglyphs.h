#pragma once

#include "views/map/mapscene.h"
#include "views/theme/theme.h"

class QPainter;

namespace Views {

/** The small drawings of the map: faces, signs of lenses, and the badges on a node's upper edge. Lines only, so they
 * are crisp at any size. */
namespace MapGlyphs {

/** A calm face, −2 … +2, of diameter Measure::face × @p scale. */
void paintFace(QPainter &painter, const Theme &theme, const QPointF &centre, double emotion, double scale);

/** How wide the sign of a lens is; its height is Measure::face. 0 where there is none. */
double signWidth(const LensSign &sign);
/** All of it but its text, in @p rect; returns where the text's base line begins. */
QPointF paintSign(QPainter &painter, const Theme &theme, const QRectF &rect, const LensSign &sign,
                  const LensColor &color);
/** Of the text in a sign, and in a badge with a number. */
const QFont &signFont();
QColor signTextColor(const Theme &theme, const LensSign &sign);

/** The badge with the number of a node's feedback, at the right of its upper edge; empty where there is none. */
QRectF countRect(const MapNode &node);
/** The badge without its number; returns where the number's base line begins. */
QPointF paintCount(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text);

/** What a badge says: moment of truth ◇, of magic ✳, pain point ⚡, broken, opens another journey. */
enum class Badge { Truth, Magic, Pain, Broken, Nested };
void paintBadge(QPainter &painter, const Theme &theme, const QPointF &centre, Badge badge);
/** Those of a node, from right to left. */
QList<Badge> badgesOf(const MapNode &node);
/** The middle of a node's n-th badge, beside the number of its feedback. */
QPointF badgeCentre(const MapNode &node, int n);
QString badgeTitle(Badge badge);

} // namespace MapGlyphs

} // namespace Views
