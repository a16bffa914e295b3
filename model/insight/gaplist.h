#pragma once

#include "model/insight/gap.h"
#include "model/insight/measuredcurves.h"
#include "model/store/rows.h"

namespace Model {

/**
 * The gaps of emotion and effort at the touchpoints of @p journey, in map order, emotion before effort; sort them with
 * widestFirst(). What is believed is believedOf(): of @p persona, or where there is none, of all. There is a gap only
 * where both sides say something.
 */
QList<Gap> gapsOf(const Rows &rows, Id<Journey> journey, Id<Persona> persona, const MeasuredCurves &measured);

} // namespace Model
