#include "model/metrics/studentquantile.h"

#include "model/metrics/interval.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace Model {

namespace {

/**
 * What Stirling's formula leaves out: ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), DLMF 5.11.1. Small arguments are raised
 * by Γ(z + 1) = z Γ(z) first, because the series needs large ones.
 */
double stirlingRest(double z)
{
    double raised = 0;
    for (; z < 16; z += 1)
        raised += (z + 0.5) * std::log1p(1 / z) - 1;
    const double u = 1 / (z * z);
    const double series =
        (1 / 12.0 - u * (1 / 360.0 - u * (1 / 1260.0 - u * (1 / 1680.0 - u * (1 / 1188.0 - u * 691 / 360360.0))))) / z;
    return raised + series;
}

/** x^a y^b / B(a, b), without taking large logarithms from each other. */
double betaFactor(double a, double b, double x, double y)
{
    const double off = x * b - y * a;
    const double exponent =
        a * std::log1p(off / a) + b * std::log1p(-off / b) + stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b);
    return std::sqrt(a * b / (2 * std::numbers::pi * (a + b))) * std::exp(exponent);
}

/** The continued fraction of DLMF 8.17.22, by the modified method of Lentz. */
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto notZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= 100'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        const double step = d * c;
        result *= step;
        if (std::abs(step - 1) < std::numeric_limits<double>::epsilon())
            break;
    }
    return result;
}

/** How high Student's distribution is at @p t. */
double studentDensity(double t, double degrees)
{
    // Γ((ν + 1) / 2) / Γ(ν / 2) / √(ν π), again without large logarithms.
    const double half = degrees / 2;
    const double gammas =
        half * std::log1p(0.5 / half) - 0.5 + stirlingRest(half + 0.5) - stirlingRest(half) - 0.5 * std::log(2.0);
    return std::exp(gammas - (degrees + 1) / 2 * std::log1p(t * t / degrees)) / std::sqrt(std::numbers::pi);
}

/** Abramowitz and Stegun 26.7.5, from the quantile of the normal distribution. */
double expandedStudent95(double degrees)
{
    const double z = normalQuantile95;
    const double z2 = z * z;
    const double g1 = z * (z2 + 1) / 4;
    const double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    const double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees;
}

} // namespace

double incompleteBeta(double a, double b, double x, double y)
{
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    const double factor = betaFactor(a, b, x, y);
    // The fraction converges fast on this side of the mean, and I_x(a, b) = 1 − I_y(b, a).
    if (x < (a + 1) / (a + b + 2))
        return factor * betaFraction(a, b, x) / a;
    return 1 - factor * betaFraction(b, a, y) / b;
}

double studentQuantile(double confidence, double degrees)
{
    // The tails are convex in t > 0, so that Newton's method climbs from 0 and never steps over.
    double t = 0;
    for (int round = 0; round < 200; ++round) {
        const double square = t * t;
        const double tails =
            incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square));
        const double step = (tails - (1 - confidence)) / (2 * studentDensity(t, degrees));
        t += step;
        // Each step doubles the digits that are right: another one would only stir the last of them.
        if (std::abs(step) < 1e-9 * t)
            break;
    }
    return t;
}

double student95(qint64 degrees)
{
    static const auto table = [] {
        std::array<double, 300> values{};
        for (size_t n = 1; n < values.size(); ++n)
            values[n] = studentQuantile(0.95, double(n));
        return values;
    }();
    Q_ASSERT(degrees >= 1);
    return degrees < qint64(table.size()) ? table[size_t(degrees)] : expandedStudent95(double(degrees));
}

} // namespace Model
