#pragma once

#include "model/journey/connection.h"
#include "model/store/rows.h"

#include <QList>

namespace Model {

// A path is touchpoints in the order in which a customer meets them, each once. It never follows returns, word of mouth
// or win back. A start is a touchpoint that no `next` or `alternative` leads to (where there is none, the first by
// rank). A connection without a probability comes after those with one; ties go by rank.
// Lists are those of one journey, in rank order, as Rows gives them.

/** From the first start by rank, at each touchpoint along the `next` connection of highest probability. */
QList<Id<Touchpoint>> mainPath(const QList<Touchpoint> &touchpoints, const QList<Connection> &connections);
QList<Id<Touchpoint>> mainPath(const Rows &rows, Id<Journey> journey);

/**
 * The path through as many of @p chosen as can lie on one, extended backwards to a start and forwards by the same rule;
 * it takes an `alternative` where no `next` leads on. Empty where nothing is chosen.
 */
QList<Id<Touchpoint>> pathThrough(const QList<Id<Touchpoint>> &chosen, const QList<Touchpoint> &touchpoints,
                                  const QList<Connection> &connections);

/**
 * The main path, then a branch for each touchpoint (by rank) that isn't on one yet: it begins with the touchpoint where
 * it leaves a path and ends with the one where it joins a path again. Together they hold every touchpoint.
 */
QList<QList<Id<Touchpoint>>> allPaths(const QList<Touchpoint> &touchpoints, const QList<Connection> &connections);

} // namespace Model
