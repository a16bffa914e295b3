#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Model {

class Moments;

/** Where the true value lies in 95 of 100 cases. */
struct Interval
{
    double low = 0;
    double high = 0;

    bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval &) const = default;
};

/** 95 % of the normal distribution lie within ± this. */
constexpr double normalQuantile95 = 1.9599639845400545;

/**
 * Of a share, 0 … 1: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", J. Am. Stat.
 * Assoc. 22 (1927) 209–212. @p hits of @p n, which need not be whole where only the share was given. None without
 * answers, or where hits aren't within 0 … n.
 */
std::optional<Interval> wilsonInterval(double hits, double n);

/**
 * Of the NPS, −100 … +100: ± 1.96 √((p + d − (p − d)²) / n) × 100, where p and d are the shares of promoters and
 * detractors (the variance of a multinomial difference; see B. Rocks, "Interval estimation for the Net Promoter Score",
 * The American Statistician 70 (2016) 365–372, who calls it Wald's). It may reach past the ends of the scale, and has
 * no width where all answers fall into one group. None without answers.
 */
std::optional<Interval> npsInterval(qint64 promoters, qint64 detractors, qint64 n);

/** Of a mean: mean ± t √(variance / n), Student's t with n − 1 degrees of freedom. None under two values. */
std::optional<Interval> studentInterval(const Moments &moments);

/**
 * The rank k, from 1, for which the k-th smallest and the k-th largest of @p n values enclose the median with at least
 * 95 %: the largest k with 2 P(B < k) ≤ 0.05, where B is binomial with n and 1/2 (e.g. W. J. Conover, "Practical
 * Nonparametric Statistics", 3rd ed. 1999, chapter 3.2). None under six values, where even the smallest and the largest
 * enclose it less often (five: 93.75 %).
 */
std::optional<qint64> medianRank(qint64 n);

/** The median of @p values, which are reordered: of an even number the mean of the two in the middle. None of none. */
std::optional<double> medianOf(std::vector<double> &values);
/** Its interval by medianRank(). Reorders @p values. */
std::optional<Interval> medianInterval(std::vector<double> &values);

} // namespace Model
