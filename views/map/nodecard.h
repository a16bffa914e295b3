#pragma once

class QColor;
class QPainter;

namespace Views {

class Theme;

/**
 * Paints the card under a node's words, with its shadow and its bar in the colour of the emotion, at the painter's
 * origin. On a picture of pixels it is stamped: Qt spreads each fill of that size over several threads, which takes
 * longer than the fill itself, so a card is painted once for each scale and colour and copied from then on, on whole
 * pixels.
 */
void paintNodeCard(QPainter &painter, const Theme &theme, const QColor &bar);

} // namespace Views
