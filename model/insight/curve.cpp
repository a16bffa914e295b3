#include "model/insight/curve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Model {

namespace {

std::optional<double> valueOf(const Score &score, Measure measure)
{
    return measure == Measure::Emotion ? score.emotion : score.effort;
}

double sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

/** The slope at an end of the line, where @p near and @p far are the slopes of the gaps and @p h their widths. */
double endSlope(double near, double far, double hNear, double hFar)
{
    const double share = hNear / (hNear + hFar);
    const double parabola = near * (1 + share) - far * share;
    if (parabola * near <= 0)
        return 0;
    return std::abs(parabola) > 2 * std::abs(near) ? 2 * near : parabola;
}

QList<double> slopes(const QList<QPointF> &points)
{
    const qsizetype gaps = points.size() - 1;
    QList<double> width(gaps), slope(gaps), result(points.size());
    for (qsizetype i = 0; i < gaps; ++i) {
        width[i] = points[i + 1].x() - points[i].x();
        slope[i] = (points[i + 1].y() - points[i].y()) / width[i];
    }
    if (gaps == 1) {
        result.fill(slope[0]);
        return result;
    }
    result.first() = endSlope(slope[0], slope[1], width[0], width[1]);
    result.last() = endSlope(slope[gaps - 1], slope[gaps - 2], width[gaps - 1], width[gaps - 2]);
    for (qsizetype i = 1; i < gaps; ++i) {
        const double parabola = (slope[i - 1] * width[i] + slope[i] * width[i - 1]) / (width[i - 1] + width[i]);
        result[i] = (sign(slope[i - 1]) + sign(slope[i])) *
                    std::min({std::abs(slope[i - 1]), std::abs(slope[i]), std::abs(parabola) / 2});
    }
    return result;
}

/** Appends the line through @p points, whose x grows, without the first point. */
void appendSmooth(const QList<QPointF> &points, int steps, QList<QPointF> &line)
{
    if (points.size() < 2)
        return;
    const QList<double> slope = slopes(points);
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF a = points[i];
        const QPointF b = points[i + 1];
        const double h = b.x() - a.x();
        const double low = std::min(a.y(), b.y());
        const double high = std::max(a.y(), b.y());
        for (int step = 1; step < steps; ++step) {
            const double t = double(step) / steps;
            const double u = 1 - t;
            const double y = a.y() * (1 + 2 * t) * u * u + b.y() * t * t * (3 - 2 * t) +
                             h * (slope[i] * t * u * u - slope[i + 1] * t * t * u);
            line.append({a.x() + h * t, std::clamp(y, low, high)}); // the bound only takes rounding away
        }
        line.append(b);
    }
}

} // namespace

double lowest(Measure measure) { return measure == Measure::Emotion ? -2 : 1; }

double highest(Measure measure) { return measure == Measure::Emotion ? 2 : 7; }

QList<CurvePoint> believedCurve(const QList<Id<Touchpoint>> &path, const Scores &scores, Id<Persona> persona,
                                Measure measure)
{
    QList<CurvePoint> curve;
    for (const Id<Touchpoint> touchpoint : path) {
        const auto here = scores.constFind(touchpoint);
        if (here == scores.cend())
            continue;
        for (const Score &score : *here) {
            if (const auto value = valueOf(score, measure); value && score.persona == persona)
                curve.append({touchpoint, *value});
        }
    }
    return curve;
}

CurveMarks marksOf(const QList<CurvePoint> &curve)
{
    CurveMarks marks;
    if (curve.isEmpty())
        return marks;
    marks = {0, 0, curve.size() - 1, -1};
    double steepest = 0;
    for (qsizetype i = 1; i < curve.size(); ++i) {
        if (curve[i].value > curve[marks.highest].value)
            marks.highest = i;
        if (curve[i].value < curve[marks.lowest].value)
            marks.lowest = i;
        const double fall = curve[i - 1].value - curve[i].value;
        if (fall > steepest) {
            steepest = fall;
            marks.drop = i;
        }
    }
    return marks;
}

QList<QPointF> smoothLine(const QList<QPointF> &points, int steps)
{
    QList<QPointF> line;
    if (points.isEmpty())
        return line;
    line.append(points.first());
    QList<QPointF> rising{points.first()};
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (!(points[i].x() > points[i - 1].x())) {
            appendSmooth(rising, steps, line);
            rising.clear();
            line.append(points[i]);
        }
        rising.append(points[i]);
    }
    appendSmooth(rising, steps, line);
    return line;
}

QList<QPointF> thinnedLine(const QList<QPointF> &points, double column)
{
    QList<QPointF> line;
    for (qsizetype first = 0; first < points.size();) {
        const double place = std::floor(points[first].x() / column);
        qsizetype low = first;
        qsizetype high = first;
        qsizetype last = first;
        while (last + 1 < points.size() && std::floor(points[last + 1].x() / column) == place) {
            ++last;
            if (points[last].y() < points[low].y())
                low = last;
            if (points[last].y() > points[high].y())
                high = last;
        }
        std::array kept{first, std::min(low, high), std::max(low, high), last};
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto n = kept.begin(); n != end; ++n)
            line.append(points[*n]);
        first = last + 1;
    }
    return line;
}

QHash<Id<Touchpoint>, double> meanValues(const QList<Score> &scores, Measure measure, const QSet<Id<Persona>> &shown)
{
    struct Sum
    {
        double total = 0;
        int count = 0;
    };
    QHash<Id<Touchpoint>, Sum> sums;
    for (const Score &score : scores) {
        const auto value = valueOf(score, measure);
        if (!value || (!shown.isEmpty() && !shown.contains(score.persona)))
            continue;
        Sum &sum = sums[score.touchpoint];
        sum.total += *value;
        ++sum.count;
    }
    QHash<Id<Touchpoint>, double> means;
    means.reserve(sums.size());
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        means.insert(sum.key(), sum->total / sum->count);
    return means;
}

} // namespace Model
