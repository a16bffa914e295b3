#pragma once

#include <QString>

namespace Bench {

/** How much feedback is measured with. */
constexpr int manyReviews = 1'000'000;

/**
 * Writes @p count pieces of feedback as CSV, the same each time: about 120 characters a row, with quotes, line ends and
 * texts in six languages and scripts; ref, date with time of day, source, rating or NPS, CSAT, CES, and the name of one
 * of the first @p touchpoints touchpoints of bigJourney().
 */
void writeReviews(const QString &path, int count, int touchpoints);

} // namespace Bench
