#pragma once

#include "tests/bench/measurement.h"

namespace Bench {

/** Panning, zooming, editing and undoing in the real map, 1920 × 1080, with the journey of 10,000 touchpoints. */
QList<Measurement> measureMap();

} // namespace Bench
