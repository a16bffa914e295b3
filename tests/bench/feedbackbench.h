#pragma once

#include "tests/bench/measurement.h"

namespace Bench {

/** A million pieces of feedback: imported, searched, filtered, counted, and how large they are. */
QList<Measurement> measureFeedback(const QString &program, const QString &scratch);

} // namespace Bench
