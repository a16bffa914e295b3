#include "model/metrics/interval.h"

#include "model/metrics/moments.h"
#include "model/metrics/studentquantile.h"

#include <algorithm>
#include <cmath>

namespace Model {

std::optional<Interval> wilsonInterval(double hits, double n)
{
    if (!(n > 0 && hits >= 0 && hits <= n && std::isfinite(n)))
        return {};
    const double z2 = normalQuantile95 * normalQuantile95;
    const double share = hits / n;
    const double center = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = normalQuantile95 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    // At the ends of the scale rounding must not leave 1e−17 where the formula has 0.
    return Interval{hits == 0 ? 0 : std::max(0.0, center - half), hits == n ? 1 : std::min(1.0, center + half)};
}

std::optional<Interval> npsInterval(qint64 promoters, qint64 detractors, qint64 n)
{
    if (n <= 0)
        return {};
    const double p = double(promoters) / double(n);
    const double d = double(detractors) / double(n);
    const double score = double(promoters - detractors) / double(n);
    const double half = 1.96 * std::sqrt(std::max(0.0, p + d - score * score) / double(n)) * 100;
    return Interval{100 * score - half, 100 * score + half};
}

std::optional<Interval> studentInterval(const Moments &moments)
{
    const qint64 n = moments.count();
    if (n < 2)
        return {};
    const double half = student95(n - 1) * std::sqrt(*moments.variance() / double(n));
    return Interval{*moments.mean() - half, *moments.mean() + half};
}

std::optional<qint64> medianRank(qint64 n)
{
    // P(B < k) = P(B ≤ k − 1) = I_½(n − k + 1, k), DLMF 8.17.5.
    const auto isEnough = [n](qint64 k) { return 2 * incompleteBeta(double(n - k + 1), double(k), 0.5, 0.5) <= 0.05; };
    if (n < 6)
        return {};
    qint64 enough = 1;
    qint64 tooMuch = n / 2 + 1;
    // The normal approximation is off by less than two ranks; the search only has to find it exactly.
    const auto guess = qint64(double(n) / 2 - normalQuantile95 * std::sqrt(double(n)) / 2);
    for (const qint64 k : {guess - 2, guess + 3}) {
        if (k <= enough || k >= tooMuch)
            continue;
        (isEnough(k) ? enough : tooMuch) = k;
    }
    while (enough + 1 < tooMuch) {
        const qint64 k = enough + (tooMuch - enough) / 2;
        (isEnough(k) ? enough : tooMuch) = k;
    }
    return enough;
}

std::optional<double> medianOf(std::vector<double> &values)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

std::optional<Interval> medianInterval(std::vector<double> &values)
{
    const auto rank = medianRank(qint64(values.size()));
    if (!rank)
        return {};
    const auto low = values.begin() + (*rank - 1);
    const auto high = values.end() - *rank;
    std::nth_element(values.begin(), low, values.end());
    std::nth_element(low + 1, high, values.end()); // high lies behind low: no interval is of one value
    return Interval{*low, *high};
}

} // namespace Model
