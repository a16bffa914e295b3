#include "views/curves/measuredpainter.h"

#include "model/insight/curve.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Views {

namespace {

constexpr double dotRadius = 3.5;
constexpr double diamondRadius = 4.2; // looks as large as the dot
constexpr double speckRadius = 1.4;
constexpr double hoverGrowth = 1.5;
constexpr double barWidth = 1.6;
constexpr double wedge = 0.25; // of the way to a place where nothing was measured

/** Neighbours with growing x, where what was measured is known from @p first to @p last. */
class Stretch
{
public:
    Stretch(const QList<QPointF> &believed, const QList<std::optional<double>> &measured, int steps)
        : m_line(Model::smoothLine(believed, steps))
        , m_believed(believed)
        , m_measured(measured)
        , m_steps(steps)
    {
    }

    QList<GapSample> samples(qsizetype first, qsizetype last) const
    {
        QList<GapSample> result;
        if (first > 0) {
            for (double t = wedge; t > 0; t -= 1.0 / m_steps)
                result.append(faded(first, -t));
        }
        result += known(first, last);
        if (last + 1 < m_believed.size()) {
            QList<GapSample> back;
            for (double t = wedge; t > 0; t -= 1.0 / m_steps)
                back.prepend(faded(last, t));
            result += back;
        }
        return result;
    }

private:
    QList<GapSample> known(qsizetype first, qsizetype last) const
    {
        QList<QPointF> points;
        for (qsizetype n = first; n <= last; ++n)
            points.append({m_believed[n].x(), *m_measured[n]});
        QList<GapSample> result;
        const QList<QPointF> line = Model::smoothLine(points, m_steps);
        for (qsizetype n = 0; n < line.size(); ++n) {
            const QPointF &believed = m_line[first * m_steps + n];
            result.append({believed.x(), believed.y(), line[n].y()});
        }
        return result;
    }
    /** @p away from place @p n, in ways to the next. */
    GapSample faded(qsizetype n, double away) const
    {
        const double index = std::clamp((double(n) + away) * m_steps, 0.0, double(m_line.size() - 1));
        const auto before = qsizetype(std::floor(index));
        const QPointF &a = m_line[before];
        const QPointF &b = m_line[std::min(before + 1, m_line.size() - 1)];
        const QPointF at = a + (b - a) * (index - double(before));
        const double gap = *m_measured[n] - m_believed[n].y();
        return {at.x(), at.y(), at.y() + gap * (1 - std::abs(away) / wedge)};
    }

    QList<QPointF> m_line;
    const QList<QPointF> &m_believed;
    const QList<std::optional<double>> &m_measured;
    int m_steps;
};

void appendStretches(const QList<QPointF> &believed, const QList<std::optional<double>> &measured, int steps,
                     QList<QList<GapSample>> &result)
{
    const Stretch stretch(believed, measured, steps);
    for (qsizetype first = 0; first < believed.size(); ++first) {
        if (!measured[first])
            continue;
        qsizetype last = first;
        while (last + 1 < believed.size() && measured[last + 1])
            ++last;
        if (const QList<GapSample> samples = stretch.samples(first, last); samples.size() > 1)
            result.append(samples);
        first = last;
    }
}

/** Where the lines cross between two samples. */
GapSample crossing(const GapSample &a, const GapSample &b)
{
    const double gapA = a.measured - a.believed;
    const double gapB = b.measured - b.believed;
    const double t = gapA / (gapA - gapB);
    const double y = a.believed + (b.believed - a.believed) * t;
    return {a.x + (b.x - a.x) * t, y, y};
}

QPolygonF areaOf(const QList<GapSample> &samples)
{
    QPolygonF area;
    for (const GapSample &sample : samples)
        area.append({sample.x, sample.believed});
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample)
        area.append({sample->x, sample->measured});
    return area;
}

/** A dot, or of efforts a diamond. */
void drawShape(QPainter &painter, const MeasuredPainter::Dot &dot, double growth)
{
    if (!dot.isEffort) {
        painter.drawEllipse(dot.at, dotRadius + growth, dotRadius + growth);
        return;
    }
    const double radius = diamondRadius + growth;
    painter.drawPolygon(QPolygonF({dot.at - QPointF(0, radius), dot.at + QPointF(radius, 0),
                                   dot.at + QPointF(0, radius), dot.at - QPointF(radius, 0)}));
}

} // namespace

QList<QList<GapSample>> gapStretches(const QList<QPointF> &believed, const QList<std::optional<double>> &measured,
                                     int steps)
{
    QList<QList<GapSample>> result;
    for (qsizetype first = 0; first < believed.size();) {
        qsizetype end = first + 1;
        while (end < believed.size() && believed[end].x() > believed[end - 1].x())
            ++end;
        appendStretches(believed.mid(first, end - first), measured.mid(first, end - first), steps, result);
        first = end;
    }
    return result;
}

QRectF MeasuredPainter::Dot::bounds() const
{
    const double radius = diamondRadius + hoverGrowth;
    return QRectF(QPointF(at.x() - radius, std::min(top, at.y() - radius)),
                  QPointF(at.x() + radius, std::max(bottom, at.y() + radius)));
}

void MeasuredPainter::paintDot(QPainter &painter, const Dot &dot) const
{
    const QColor ink = dot.isEffort ? m_theme.effort : m_theme.text;
    const double growth = dot.isHovered ? hoverGrowth : 0;
    if (dot.bottom > dot.top) {
        painter.setPen(QPen(dot.isFew ? m_theme.thirdText : ink, dot.isFew ? 1 : barWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(dot.at.x(), dot.top), QPointF(dot.at.x(), dot.bottom));
    }
    // A hairline of ground keeps it apart from the lines that run behind it.
    painter.setPen(dot.isFew ? QPen(ink, 1.4) : QPen(m_theme.surface, 1));
    painter.setBrush(dot.isFew ? m_theme.surface : ink);
    drawShape(painter, dot, growth);
}

void MeasuredPainter::paintSign(QPainter &painter, const Dot &dot, const QColor &ink)
{
    painter.setPen(QPen(ink, barWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(dot.at.x(), dot.top), QPointF(dot.at.x(), dot.bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    drawShape(painter, dot, 0);
}

void MeasuredPainter::paintSpeck(QPainter &painter, const Dot &dot) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot.isEffort ? m_theme.effort : m_theme.text);
    painter.drawEllipse(dot.at, speckRadius, speckRadius);
}

void MeasuredPainter::paintGap(QPainter &painter, const QList<GapSample> &stretch, bool isUpBetter) const
{
    painter.setPen(Qt::NoPen);
    QList<GapSample> side;
    double down = 0; // how far the measured line lies below the other on this side
    const auto paintSide = [&] {
        QColor color = (down < 0) == isUpBetter ? m_theme.emotion.back() : m_theme.emotion.front();
        color.setAlphaF(float(Measure::gapOpacity));
        painter.setBrush(color);
        if (side.size() > 1 && down != 0)
            painter.drawPolygon(areaOf(side));
    };
    for (const GapSample &sample : stretch) {
        const double here = sample.measured - sample.believed;
        if (!side.isEmpty() && here * down < 0) {
            const GapSample middle = crossing(side.last(), sample);
            side.append(middle);
            paintSide();
            side = {middle};
            down = 0;
        }
        if (down == 0)
            down = here;
        side.append(sample);
    }
    paintSide();
}

} // namespace Views
