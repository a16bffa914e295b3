#pragma once

#include "model/feedback/feedbackitem.h"
#include "model/insight/gap.h"

namespace Model {

// What is measured, and how far that is from what is believed, in words; translated. Numbers are in the user's locale
// with one decimal and U+2212 as minus; intervals are held to the scale.

/** "−1.6". */
QString scoreText(double value);
/** "−1.6 (−1.8 … −1.4), n 86"; without an interval under two answers. */
QString measuredText(Measure measure, const MeasuredValue &value);
/** "−1.6 ± 0.2": the value and half its interval; the value alone where there are too few answers for one. */
QString measuredFigure(const MeasuredValue &value);
/** "Review 50, Survey 36": most first. */
QString sourcesText(const QHash<Source, qint64> &sources);
/**
 * "worse than you think by 0.6", "harder than you think by 1.0"; where the difference may be chance, or there are too
 * few answers, it says that instead.
 */
QString gapText(const Gap &gap);
/** The same as a clause: "customers feel worse than you think by 0.6". */
QString gapClause(const Gap &gap);
/** Customers feel worse, or find it harder, than is believed; none where that isn't certain, or no difference to see.
 */
std::optional<bool> isWorse(const Gap &gap);

} // namespace Model
