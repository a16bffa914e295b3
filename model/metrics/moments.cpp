#include "model/metrics/moments.h"

#include <algorithm>
#include <cmath>

namespace Model {

Moments Moments::fromSums(qint64 count, double sum, double sumOfSquares)
{
    Moments moments;
    if (count > 0) {
        moments.m_count = count;
        moments.m_mean = sum / double(count);
        moments.m_squares = std::max(0.0, sumOfSquares - sum * moments.m_mean);
    }
    return moments;
}

void Moments::add(double value, qint64 times)
{
    if (times <= 0 || !std::isfinite(value))
        return;
    m_count += times;
    const double off = value - m_mean;
    m_mean += off * (double(times) / double(m_count));
    m_squares += off * (value - m_mean) * double(times);
}

void Moments::merge(const Moments &other)
{
    if (other.m_count == 0)
        return;
    const qint64 count = m_count + other.m_count;
    const double off = other.m_mean - m_mean;
    const double share = double(other.m_count) / double(count);
    m_mean += off * share;
    m_squares += other.m_squares + off * off * double(m_count) * share;
    m_count = count;
}

std::optional<double> Moments::mean() const
{
    if (m_count == 0)
        return {};
    return m_mean;
}

std::optional<double> Moments::variance() const
{
    if (m_count < 2)
        return {};
    return m_squares / double(m_count - 1);
}

} // namespace Model
