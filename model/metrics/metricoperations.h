#pragma once

#include "model/metrics/ownmetric.h"
#include "model/store/edit.h"

#include <QList>

namespace Model {

// What can be done with metrics of the user's own, and with observations: each to be called inside an edit.

/**
 * Adds a metric behind the others. Its word is the given one, else its name; a number is added where another own metric
 * has that. Throws Error where it has no name, one that another metric has, or a scale whose ends aren't in order.
 */
Id<OwnMetric> addOwnMetric(Edit &edit, OwnMetric metric);
/** Writes what people can say of it; word and rank stay. Throws Error as above. */
void changeOwnMetric(Edit &edit, const OwnMetric &metric);
void moveOwnMetric(Edit &edit, Id<OwnMetric> metric, qsizetype index);
/** Removes what there is of an own metric of this word: itself, its observations and its targets. */
void removeOwnMetric(Edit &edit, const QString &word);

/**
 * Adds an observation; the journey is that of its stage or touchpoint. Throws Error where it says no metric, neither a
 * value nor a numerator with a denominator, a denominator or a number of answers that isn't above 0, or no finite
 * number.
 */
Id<StoredObservation> addObservation(Edit &edit, StoredObservation observation);
/** Writes all of it. Throws Error as above. */
void changeObservation(Edit &edit, StoredObservation observation);
void removeObservations(Edit &edit, const QList<Id<StoredObservation>> &observations);

} // namespace Model
