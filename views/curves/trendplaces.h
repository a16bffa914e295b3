#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace Views {

// Where things of a trend stand: pure functions.

/** The values of an axis, from its lower to its upper end. */
struct ValueRange
{
    double low = 0;
    double high = 1;
};
/**
 * An axis that holds @p values with a little air, but reaches no further past the ends of the scale than that air
 * takes; equal values lie in its middle. @p lowest and @p highest are the scale's, where it has ends.
 */
ValueRange axisFor(const QList<double> &values, std::optional<double> lowest, std::optional<double> highest);

/** @p value held to the scale. */
double heldToScale(double value, std::optional<double> lowest, std::optional<double> highest);

/**
 * Where a label of @p size beside the horizontal line at @p y doesn't hide @p line: above it at its right end, else
 * below, else further left; where no place is free, the one that hides least. Always within @p area.
 */
QRectF placeBeside(double y, const QSizeF &size, const QRectF &area, const QPolygonF &line);

/** Which of @p count equally distant things get a label, where there is room for @p most: the first, the last, and some
 * between, as evenly as they can. */
QList<int> labelled(int count, int most);

} // namespace Views
