#pragma once

#include "tests/bench/measurement.h"

namespace Bench {

/**
 * The real window on 10,000 touchpoints, driven by mouse, wheel and keys: each time from the event until everything
 * that it changed is painted. The project lies in @p scratch; in a memory file system the fsync costs nothing, as the
 * budgets want. References: the same journey in a plain QGraphicsView (PlainMap), and an UPDATE of the bare table in
 * SQLite.
 */
QList<Measurement> measureWindowFrames(const QString &scratch);
/** Edits and undos, from small to all at once. */
QList<Measurement> measureWindowEdits(const QString &scratch);

} // namespace Bench
