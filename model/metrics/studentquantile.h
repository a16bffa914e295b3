#pragma once

#include <QtGlobal>

namespace Model {

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1, where @p y is 1 − x (given apart, so
 * that it keeps its digits where x is nearly 1). By its continued fraction, DLMF 8.17.22 (https://dlmf.nist.gov/8.17),
 * evaluated after Lentz as in W. H. Press et al., "Numerical Recipes", 3rd ed. (2007), chapters 5.2 and 6.4.
 */
double incompleteBeta(double a, double b, double x, double y);

/**
 * The t that the share @p confidence (0 … 1, both excluded) of Student's distribution with @p degrees > 0 degrees of
 * freedom lies within ± of: for 0.95 and 10 it is 2.228. Newton's method on the two tails, which are
 * I_x(degrees / 2, 1 / 2) with x = degrees / (degrees + t²), DLMF 8.17 and Abramowitz and Stegun 26.7.1. The relative
 * error is below 1e−11 up to a million degrees.
 */
double studentQuantile(double confidence, double degrees);

/** The same for 0.95 and whole @p degrees from 1, at once: from a table, or above it by Abramowitz and Stegun 26.7.5.
 */
double student95(qint64 degrees);

} // namespace Model
