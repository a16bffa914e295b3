#pragma once

#include "model/insight/curve.h"

namespace Model {

/**
 * What the team believes of one touchpoint, in one number to compare with what is measured: the mean of the personas in
 * @p shown (empty: all that have a score), and where none of them has one, the score that all share. @p scores are
 * those of the touchpoint. The same as a node's face on the map shows.
 */
std::optional<double> believedOf(const QList<Score> &scores, Measure measure, const QSet<Id<Persona>> &shown = {});

} // namespace Model
