#pragma once

#include <QRandomGenerator>

namespace Support {

/** How often a soak runs: the environment's number, else @p usually. */
int rounds(const char *variable, int usually);
/** The seed of everything random: THROUGHLINE_SEED, else drawn anew; printed, so that a failure can be had again. */
quint32 seed();

} // namespace Support
