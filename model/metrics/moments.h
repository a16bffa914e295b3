#pragma once

#include <QtGlobal>

#include <optional>

namespace Model {

/**
 * Number, mean and variance of values that come one after the other. By B. P. Welford, "Note on a method for
 * calculating corrected sums of squares and products", Technometrics 4 (1962) 419–420, and for two groups by T. F.
 * Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician 37
 * (1983) 242–247: no digits are lost where the values are large and lie close together.
 */
class Moments
{
public:
    Moments() = default;
    /** From sums that somebody else took. Only for short scales around 0, such as emotion or CES. */
    static Moments fromSums(qint64 count, double sum, double sumOfSquares);

    /** @p value, @p times; what is no finite number is not counted. */
    void add(double value, qint64 times = 1);
    void merge(const Moments &other);

    qint64 count() const { return m_count; }
    /** None without values. */
    std::optional<double> mean() const;
    /** With n − 1 as its divisor; none under two values. */
    std::optional<double> variance() const;

private:
    qint64 m_count = 0;
    double m_mean = 0;
    double m_squares = 0; ///< the sum of (value − mean)²
};

} // namespace Model
