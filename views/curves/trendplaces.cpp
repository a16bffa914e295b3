#include "views/curves/trendplaces.h"

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

constexpr double air = 0.12; // of the axis, above and below

/** How much of the straight piece from @p a to @p b lies in @p box, in pixels. */
double lengthIn(const QRectF &box, const QPointF &a, const QPointF &b)
{
    // Liang and Barsky: the part of the piece that lies on the inner side of all four edges.
    const QPointF d = b - a;
    double from = 0;
    double to = 1;
    const std::pair<double, double> edges[] = {{-d.x(), a.x() - box.left()},
                                               {d.x(), box.right() - a.x()},
                                               {-d.y(), a.y() - box.top()},
                                               {d.y(), box.bottom() - a.y()}};
    for (const auto &[slope, distance] : edges) {
        if (slope == 0) {
            if (distance < 0)
                return 0;
        } else if (slope < 0) {
            from = std::max(from, distance / slope);
        } else {
            to = std::min(to, distance / slope);
        }
    }
    return to > from ? (to - from) * std::hypot(d.x(), d.y()) : 0;
}

double lengthIn(const QRectF &box, const QPolygonF &line)
{
    double length = 0;
    for (qsizetype n = 1; n < line.size(); ++n)
        length += lengthIn(box, line[n - 1], line[n]);
    return length;
}

} // namespace

double heldToScale(double value, std::optional<double> lowest, std::optional<double> highest)
{
    if (lowest)
        value = std::max(value, *lowest);
    return highest ? std::min(value, *highest) : value;
}

ValueRange axisFor(const QList<double> &values, std::optional<double> lowest, std::optional<double> highest)
{
    if (values.isEmpty())
        return {lowest.value_or(0), highest.value_or(lowest.value_or(0) + 1)};
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    ValueRange range{heldToScale(*low, lowest, highest), heldToScale(*high, lowest, highest)};
    const double scale = lowest && highest ? *highest - *lowest : std::max(std::abs(range.high), 1.0);
    if (range.high - range.low < scale / 50) {
        const double middle = (range.low + range.high) / 2;
        range = {middle - scale / 20, middle + scale / 20};
    }
    const double room = (range.high - range.low) * air;
    return {range.low - room, range.high + room};
}

QRectF placeBeside(double y, const QSizeF &size, const QRectF &area, const QPolygonF &line)
{
    constexpr double distance = 2;
    constexpr double margin = 3;
    constexpr int steps = 8;
    QRectF best;
    double least = -1;
    for (int step = 0; step <= steps; ++step) {
        const double x = area.right() - size.width() - (area.width() - size.width()) * step / steps;
        for (const double top : {y - distance - size.height(), y + distance}) {
            const QRectF box(QPointF(std::max(x, area.left()), top), size);
            if (box.top() < area.top() || box.bottom() > area.bottom())
                continue;
            const double hidden = lengthIn(box.adjusted(-margin, -margin, margin, margin), line);
            if (least < 0 || hidden < least) {
                least = hidden;
                best = box;
            }
            if (hidden == 0)
                return box;
        }
    }
    if (least < 0) // the area is lower than the label
        best = QRectF(QPointF(area.right() - size.width(),
                              std::clamp(y, area.top(), std::max(area.top(), area.bottom() - size.height()))),
                      size);
    return best;
}

QList<int> labelled(int count, int most)
{
    if (count <= 0 || most <= 0)
        return {};
    if (count == 1 || most == 1)
        return {count - 1};
    // Uneven steps show where they are short.
    constexpr int evenEnough = 3;
    const auto isEven = [count](int shown) {
        return (count - 1) % (shown - 1) == 0 || count - 1 >= evenEnough * (shown - 1);
    };
    int shown = std::min(count, most);
    while (shown > 2 && !isEven(shown))
        --shown;
    QList<int> result;
    for (int n = 0; n < shown; ++n)
        result.append(int(std::lround(double(n) * (count - 1) / (shown - 1))));
    return result;
}

} // namespace Views
