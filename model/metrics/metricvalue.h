#pragma once

#include "model/metrics/interval.h"
#include "model/metrics/metric.h"

#include <QLocale>

namespace Model {

/** With fewer answers a number says so instead of pretending. */
constexpr qint64 fewAnswers = 5;

/** What a metric came to, and how that was made. */
struct MetricValue
{
    Metric metric;
    std::optional<double> value;      ///< in the metric's unit; none where nothing was answered
    qint64 n = 0;                     ///< answers; of a share its denominator, of a count all that were counted
    std::optional<qint64> hits;       ///< of a share its numerator
    std::optional<Interval> interval; ///< 95 %, in the metric's unit; none where it isn't defined
    QString formula;                  ///< in English: what was done, interval included
    bool isReported = false; ///< made of figures that somebody else reported without their n; n counts the figures

    /** The interval can't be relied on either. Counts are complete, however small. */
    bool isTooFew() const { return !metric.isCount() && !isReported && n < fewAnswers; }
    /** The formula in the user's language. */
    QString formulaText() const;
    /**
     * "NPS 39.84 (n = 2,831, 95 % 37.2 … 42.5)" in the numbers of @p locale, or that there are no or too few answers.
     * The minus is U+2212, and the NPS never has a % sign.
     */
    QString text(const QLocale &locale) const;
};

/** @p value with its unit, as on screen: "82.07 %", "−12.50". */
QString valueText(const Metric &metric, double value, const QLocale &locale, int decimals = 2);

/** What a share is called in the result: @p hits of @p n in %, with Wilson's interval. */
MetricValue shareValue(const Metric &metric, qint64 hits, qint64 n, const char *formula);

} // namespace Model
