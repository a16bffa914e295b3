#include "views/curves/curvechart.h"

#include "model/insight/gapwords.h"
#include "views/curves/measuredpainter.h"
#include "views/map/mappainter.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QMap>

#include <array>
#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace Views {

namespace {

constexpr double emotionTop = 2.45; // a little air above +2 and below −2
constexpr double emotionBottom = -2.45;
constexpr double faceX = 22; // from the left edge
constexpr double hitRadius = 9;
constexpr double thinnedTo = 1; // pixels: points that stand closer are drawn as their lowest and highest
constexpr double denseBelow =
    24; // pixels for a point: with less, circles and wide or dashed lines are a blot, and slow
constexpr double pixelsAStep = 6;    // of the smooth lines
constexpr float denseAlpha = 0.6f;   // of effort, which dashes can't tell from emotion then
constexpr double measuredBeside = 8; // pixels: a measured emotion stands right of what is believed, an effort left
constexpr double specksApart = 3;    // pixels

/** Effort 1 … 7 on the scale of emotion, so that both fill the same height. */
double onEmotionScale(Model::Measure measure, double value)
{
    return measure == Model::Measure::Emotion ? value : -2 + (value - 1) * 4 / 6;
}

/** Where a label of @p size goes beside @p at: where it covers least of what is @p taken, rather @p above it or not. */
QRectF placeBeside(const QSizeF &size, const QPointF &at, bool above, const QRectF &within, const QList<QRectF> &taken)
{
    constexpr double away = 9;
    constexpr double aside = 14;
    QRectF best;
    double leastCovered = -1;
    for (const bool up : {above, !above}) {
        for (const double x : {at.x(), at.x() - size.width() / 2 - aside, at.x() + size.width() / 2 + aside}) {
            QRectF box(QPointF(), size);
            box.moveCenter({x, at.y() + (up ? -1 : 1) * (size.height() / 2 + away)});
            if (box.top() < within.top() + 1 || box.bottom() > within.bottom() - 1)
                continue;
            box.moveLeft(std::clamp(box.left(), within.left(), std::max(within.left(), within.right() - box.width())));
            double covered = 0;
            for (const QRectF &other : taken) {
                const QRectF common = box & other;
                covered += common.width() * common.height();
            }
            if (leastCovered < 0 || covered < leastCovered) {
                leastCovered = covered;
                best = box;
            }
        }
    }
    if (leastCovered < 0) { // it is lower than the label is
        best = QRectF(QPointF(), size);
        best.moveCenter(at);
    }
    return best;
}

} // namespace

/** One layer of the chart that paints itself. */
class ChartLayer : public QCPLayerable
{
public:
    ChartLayer(QCustomPlot *plot, const QString &layer, const std::function<void(QCPPainter &)> &paint)
        : QCPLayerable(plot, layer)
        , m_paint(paint)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override { m_paint(*painter); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }

private:
    std::function<void(QCPPainter &)> m_paint;
};

struct CurveChart::Private
{
    const CurveSet *set = nullptr;
    CurvePlaces places;
    Theme theme = Theme::light();
    double left = 0;
    double zoom = 1;
    bool emotion = true;
    bool effort = true;
    bool focused = false;
    CurveHit current;
    QSet<Id<Touchpoint>> selected;
    QList<QList<QPointF>> positions; ///< of each series: scene x, value on the emotion scale
    QList<QColor> colors;            ///< of each series
    QList<bool> dense;               ///< of each series: many points in little room
    QList<QCPCurve *> lines;
    QList<MeasuredPoint> measured;
    QList<QPointF> measuredAt;                                     ///< of each: scene x, value on the emotion scale
    std::array<QHash<Id<Touchpoint>, qsizetype>, 2> measuredIndex; ///< by the measure
    qsizetype hovered = -1;
    mutable QMap<std::array<uint, 4>, QPixmap>
        rings; ///< by colour, tenths of radius and width, hundredths of pixel ratio
    QCustomPlot *plot = nullptr;
    std::unique_ptr<QObject> owner; ///< of the plot where nobody else is

    QRect area() const { return plot->axisRect()->rect(); }
    QPointF pixel(const QPointF &position) const
    {
        return {plot->xAxis->coordToPixel(position.x()), plot->yAxis->coordToPixel(position.y())};
    }
    bool shows(const CurveSeries &series) const { return series.measure == Model::Measure::Emotion ? emotion : effort; }
    qsizetype indexOf(Id<Touchpoint> touchpoint, Model::Measure measure) const ///< of a measured point; −1: none
    {
        return measuredIndex[size_t(measure)].value(touchpoint, -1);
    }
    bool shows(const MeasuredPoint &point) const { return point.measure == Model::Measure::Emotion ? emotion : effort; }
    QString text(const char *source) const { return QCoreApplication::translate("CurveChart", source); }

    void place();
    QPen penOf(qsizetype series, bool isDense) const;
    std::pair<qsizetype, qsizetype> seenOf(const QList<QPointF> &all) const;
    int stepsOfLine() const;
    void fillLines();
    void paintGround(QCPPainter &painter) const;
    void paintPoints(QCPPainter &painter) const;
    void paintRing(QCPPainter &painter, const QPointF &at, double radius, const QPen &pen) const;
    void placeMeasured();
    bool isSeen(qsizetype measured) const;
    qsizetype comparedSeries() const;
    bool isMeasuredDense() const;
    MeasuredPainter::Dot dotOf(qsizetype measured) const;
    void paintGaps(QCPPainter &painter) const;
    void paintMeasured(QCPPainter &painter) const;
    void paintAxes(QCPPainter &painter) const;
    void paintMarks(QCPPainter &painter) const;
    QList<QRectF> takenPlaces() const;
    QMap<qsizetype, QStringList> marksOf(const CurveSeries &series) const;
    QString gapAt(const CurveSeries &series, qsizetype point) const;
    struct Pill
    {
        QPointF at;
        bool above = true;
        QString words;
        QString aside; ///< a second line, or nothing
        QColor color;
    };
    void paintPill(QCPPainter &painter, const Pill &pill, QList<QRectF> &taken) const;
};

CurveChart::CurveChart(QWidget *parent)
    : d(std::make_unique<Private>())
{
    auto *plot = new QCustomPlot(parent);
    if (!parent)
        d->owner.reset(plot);
    d->plot = plot;
    plot->setNoAntialiasingOnDrag(false);
    plot->setPlottingHint(QCP::phImmediateRefresh, false); // painted with the rest of the window, not before
    plot->setAntialiasedElements(QCP::aeAll);
    plot->setInteractions(QCP::Interactions());
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setMargins({});
    plot->plotLayout()->setMargins({});
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    plot->yAxis->setRange(emotionBottom, emotionTop);
    new ChartLayer(plot, u"grid"_s, [this](QCPPainter &painter) { d->paintGround(painter); });
    new ChartLayer(plot, u"axes"_s, [this](QCPPainter &painter) {
        d->paintPoints(painter);
        d->paintMeasured(painter);
    });
    new ChartLayer(plot, u"overlay"_s, [this](QCPPainter &painter) { d->paintMarks(painter); });
    setTheme(d->theme);
}

CurveChart::~CurveChart() = default;

QWidget *CurveChart::widget() const { return d->plot; }

void CurveChart::setContent(const CurveSet *set, const CurvePlaces &places)
{
    d->set = set;
    d->places = places;
    refresh();
}

void CurveChart::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->rings.clear();
    d->plot->setBackground(QBrush(theme.surface));
    refresh();
}

void CurveChart::setView(double left, double zoom)
{
    d->left = left;
    d->zoom = zoom;
    d->fillLines();
    replot();
}

void CurveChart::setMeasures(bool emotion, bool effort)
{
    d->emotion = emotion;
    d->effort = effort;
    refresh();
}

void CurveChart::setMeasured(const QList<MeasuredPoint> &points)
{
    if (points == d->measured)
        return;
    d->measured = points;
    d->hovered = -1;
    d->placeMeasured();
    replot();
}

const QList<MeasuredPoint> &CurveChart::measured() const { return d->measured; }

const MeasuredPoint *CurveChart::measuredAt(Id<Touchpoint> touchpoint, Model::Measure measure) const
{
    const qsizetype at = d->indexOf(touchpoint, measure);
    return at < 0 ? nullptr : &d->measured[at];
}

void CurveChart::setHovered(qsizetype measured)
{
    if (measured == d->hovered)
        return;
    d->hovered = measured;
    replot();
}

void CurveChart::setCurrent(CurveHit hit, bool focused)
{
    d->current = hit;
    d->focused = focused;
    replot();
}

void CurveChart::setSelected(const QSet<Id<Touchpoint>> &touchpoints)
{
    d->selected = touchpoints;
    replot();
}

bool CurveChart::shows(Model::Measure measure) const
{
    return measure == Model::Measure::Emotion ? d->emotion : d->effort;
}

QColor CurveChart::colorOf(const CurveSeries &series) const
{
    // With one persona effort has its own colour; with several the colour says whose it is and the dashes say what.
    QSet<Id<Persona>> personas;
    for (const CurveSeries &other : d->set->series())
        personas.insert(other.persona);
    if (series.measure == Model::Measure::Effort && personas.size() <= 1)
        return d->theme.effort;
    return series.color.isEmpty() ? d->theme.secondText : d->theme.stored(series.color);
}

void CurveChart::refresh()
{
    for (QCPCurve *line : d->lines)
        d->plot->removePlottable(line);
    d->lines.clear();
    d->colors.clear();
    d->dense.clear();
    d->positions.clear();
    if (d->set) {
        d->place();
        for (const CurveSeries &series : d->set->series()) {
            auto *line = new QCPCurve(d->plot->xAxis, d->plot->yAxis);
            line->setVisible(d->shows(series));
            line->removeFromLegend();
            d->dense.append(false);
            d->colors.append(colorOf(series));
            if (series.branch)
                d->colors.last().setAlphaF(0.55f);
            d->lines.append(line);
        }
        d->fillLines();
    }
    d->placeMeasured();
    replot();
}

void CurveChart::Private::placeMeasured()
{
    measuredAt.clear();
    measuredIndex = {};
    for (const MeasuredPoint &point : std::as_const(measured)) {
        measuredIndex[size_t(point.measure)].insert(point.touchpoint, measuredAt.size());
        measuredAt.append({places.x ? places.x(point.touchpoint).value_or(0) : 0,
                           onEmotionScale(point.measure, *point.measured.value)});
    }
}

void CurveChart::Private::place()
{
    for (const CurveSeries &series : set->series()) {
        QList<QPointF> points;
        for (const CurvePoint &point : series.points)
            points.append({places.x(point.touchpoint).value_or(0), onEmotionScale(series.measure, point.value)});
        positions.append(points);
    }
}

QPen CurveChart::Private::penOf(qsizetype series, bool isDense) const
{
    const bool isEffort = set->series()[series].measure == Model::Measure::Effort;
    QColor color = colors[series];
    if (isDense) {
        if (isEffort)
            color.setAlphaF(color.alphaF() * denseAlpha);
        return QPen(color, 1);
    }
    QPen pen(color, isEffort ? Measure::effortWidth : Measure::curveWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (isEffort) {
        pen.setDashPattern({3, 2.6});
        pen.setCapStyle(Qt::FlatCap); // a thousand round ends take most of a frame
    }
    return pen;
}

/** From which point to which a line can be seen, with two more at each side: slopes depend on the neighbours. */
std::pair<qsizetype, qsizetype> CurveChart::Private::seenOf(const QList<QPointF> &all) const
{
    const double right = plot->xAxis->range().upper;
    qsizetype first = 0;
    qsizetype last = all.size() - 1;
    while (first + 1 < all.size() && all[first].x() < left && all[first + 1].x() < left)
        ++first;
    while (last > first && all[last].x() > right && all[last - 1].x() > right)
        --last;
    return {std::max<qsizetype>(0, first - 2), std::min(all.size() - 1, last + 2)};
}

int CurveChart::Private::stepsOfLine() const
{
    return std::clamp(int(Measure::columnPitch * zoom / pixelsAStep), 3, 20);
}

/** The smooth lines, only where they can be seen: with thousands of touchpoints most of it is outside. */
void CurveChart::Private::fillLines()
{
    plot->xAxis->setRange(left, left + std::max(1, plot->width()) / zoom);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QPointF> &all = positions[i];
        const auto [first, last] = seenOf(all);
        const QList<QPointF> seen = thinnedLine(all.mid(first, last - first + 1), thinnedTo / zoom);
        dense[i] = double(last - first - 4) * denseBelow > plot->width();
        lines[i]->setPen(penOf(i, dense[i]));
        const QList<QPointF> line = smoothLine(seen, stepsOfLine());
        QVector<double> t(line.size()), x(line.size()), y(line.size());
        for (qsizetype n = 0; n < line.size(); ++n) {
            t[n] = double(n);
            x[n] = line[n].x();
            y[n] = line[n].y();
        }
        lines[i]->setData(t, x, y, true);
    }
}

void CurveChart::Private::paintGround(QCPPainter &painter) const
{
    const QRect rect = area();
    painter.setAntialiasing(false);
    if (!places.borders.isEmpty()) {
        painter.setPen(QPen(theme.line, 1, Qt::DotLine));
        for (const double border : places.borders.mid(1)) {
            const double x = std::round(plot->xAxis->coordToPixel(border)) + 0.5;
            if (x > rect.left() && x < rect.right())
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
    }
    for (int step = -2; step <= 2; ++step) {
        painter.setPen(QPen(step == 0 ? theme.strongLine : theme.line, 1));
        const double y = std::round(plot->yAxis->coordToPixel(step)) + 0.5;
        painter.drawLine(QPointF(rect.left() + faceX * 2, y), QPointF(rect.right() - faceX, y));
    }
    painter.setAntialiasing(true);
    paintGaps(painter);
}

/** The one line that what is measured can be compared with; −1: there are several, or none. */
qsizetype CurveChart::Private::comparedSeries() const
{
    qsizetype found = -1;
    for (qsizetype i = 0; set && i < set->series().size(); ++i) {
        const CurveSeries &series = set->series()[i];
        if (!shows(series) || series.branch || (series.measure == Model::Measure::Effort && emotion))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

bool CurveChart::Private::isSeen(qsizetype n) const
{
    const QCPRange shown = plot->xAxis->range();
    const double beside = 2 * measuredBeside / zoom;
    const double x = measuredAt[n].x();
    return shows(measured[n]) && x >= shown.lower - beside && x <= shown.upper + beside;
}

bool CurveChart::Private::isMeasuredDense() const
{
    const QCPRange shown = plot->xAxis->range();
    const auto seen = std::count_if(measuredAt.cbegin(), measuredAt.cend(),
                                    [&](const QPointF &at) { return shown.contains(at.x()); });
    return double(seen) * denseBelow > 2 * plot->width(); // emotion and effort stand side by side
}

MeasuredPainter::Dot CurveChart::Private::dotOf(qsizetype n) const
{
    const MeasuredPoint &point = measured[n];
    const bool isEffort = point.measure == Model::Measure::Effort;
    const auto y = [&](double value) {
        const double held = std::clamp(value, lowest(point.measure), highest(point.measure));
        return plot->yAxis->coordToPixel(onEmotionScale(point.measure, held));
    };
    MeasuredPainter::Dot dot;
    dot.at = pixel(measuredAt[n]) + QPointF(isEffort ? -measuredBeside : measuredBeside, 0);
    dot.top = point.measured.interval ? y(point.measured.interval->high) : dot.at.y();
    dot.bottom = point.measured.interval ? y(point.measured.interval->low) : dot.at.y();
    dot.isEffort = isEffort;
    dot.isFew = point.measured.isTooFew();
    dot.isHovered = n == hovered;
    return dot;
}

void CurveChart::Private::paintGaps(QCPPainter &painter) const
{
    const qsizetype compared = comparedSeries();
    if (compared < 0 || measured.isEmpty() || dense[compared])
        return;
    const CurveSeries &series = set->series()[compared];
    const auto [first, last] = seenOf(positions[compared]);
    QList<std::optional<double>> values;
    for (qsizetype n = first; n <= last; ++n) {
        const qsizetype at = indexOf(series.points[n].touchpoint, series.measure);
        values.append(at < 0 || measured[at].measured.isTooFew() ? std::nullopt : std::optional(measuredAt[at].y()));
    }
    const auto stretches = gapStretches(positions[compared].mid(first, last - first + 1), values, stepsOfLine());
    for (QList<GapSample> stretch : stretches) {
        for (GapSample &sample : stretch) {
            sample = {plot->xAxis->coordToPixel(sample.x), plot->yAxis->coordToPixel(sample.believed),
                      plot->yAxis->coordToPixel(sample.measured)};
        }
        MeasuredPainter(theme).paintGap(painter, stretch, series.measure == Model::Measure::Emotion);
    }
}

void CurveChart::Private::paintMeasured(QCPPainter &painter) const
{
    const MeasuredPainter painterOfDots(theme);
    const bool isDense = isMeasuredDense();
    QPointF before(-1e9, 0);
    for (qsizetype n = 0; n < measured.size(); ++n) {
        if (!isSeen(n))
            continue;
        const MeasuredPainter::Dot dot = dotOf(n);
        if (!isDense || dot.isHovered) {
            painterOfDots.paintDot(painter, dot);
        } else if ((dot.at - before).manhattanLength() > specksApart) {
            painterOfDots.paintSpeck(painter, dot);
            before = dot.at;
        }
    }
}

void CurveChart::Private::paintPoints(QCPPainter &painter) const
{
    if (!set)
        return;
    const QRectF seen = QRectF(area()).adjusted(-10, 0, 10, 0);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const CurveSeries &series = set->series()[i];
        if (!shows(series))
            continue;
        const QColor color = colors[i];
        const bool isEffort = series.measure == Model::Measure::Effort;
        for (qsizetype n = 0; n < positions[i].size(); ++n) {
            const bool isCurrent = current == CurveHit{i, n};
            const bool isSelected = !selected.isEmpty() && selected.contains(series.points[n].touchpoint);
            if (dense[i] && !isCurrent && !isSelected)
                continue; // the line says enough
            const QPointF at = pixel(positions[i][n]);
            if (at.x() < seen.left() || at.x() > seen.right())
                continue;
            double radius = isEffort ? 3 : Measure::pointRadius;
            if (isSelected || isCurrent)
                radius += 1.5;
            paintRing(painter, at, radius, QPen(color, isSelected || isCurrent ? 3 : 2));
            if (isCurrent && focused) {
                painter.setPen(QPen(theme.accent, Measure::focusWidth));
                painter.setBrush(Qt::NoBrush);
                painter.drawEllipse(at, radius + 4, radius + 4);
            }
        }
    }
}

/** On screen a ring is painted once and stamped from then on: hundreds of smooth circles take most of a frame. */
void CurveChart::Private::paintRing(QCPPainter &painter, const QPointF &at, double radius, const QPen &pen) const
{
    const auto draw = [&](QPainter &to, const QPointF &centre) {
        to.setPen(pen);
        to.setBrush(theme.surface);
        to.drawEllipse(centre, radius, radius);
    };
    if (painter.modes().testFlag(QCPPainter::pmVectorized)) {
        draw(painter, at);
        return;
    }
    const double ratio = plot->devicePixelRatioF();
    const double reach = std::ceil(radius + pen.widthF());
    const auto key = [](double value, double scale) { return uint(std::lround(value * scale)); };
    QPixmap &ring = rings[{pen.color().rgba(), key(radius, 10), key(pen.widthF(), 10), key(ratio, 100)}];
    if (ring.isNull()) {
        ring = QPixmap(QSizeF(2 * reach * ratio, 2 * reach * ratio).toSize());
        ring.setDevicePixelRatio(ratio);
        ring.fill(Qt::transparent);
        QPainter to(&ring);
        to.setRenderHint(QPainter::Antialiasing);
        draw(to, {reach, reach});
    }
    painter.drawPixmap(at - QPointF(reach, reach), ring);
}

void CurveChart::Private::paintAxes(QCPPainter &painter) const
{
    const QRect rect = area();
    const MapPainter faces(theme);
    if (emotion) {
        for (const double step : {2.0, 0.0, -2.0}) {
            const QPointF at(rect.left() + faceX, plot->yAxis->coordToPixel(step));
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.surface);
            painter.drawEllipse(at, 12, 12);
            faces.paintFace(painter, at, step);
        }
    }
    if (!effort)
        return;
    painter.setFont(Theme::font(Type::Small, Weight::Medium));
    painter.setPen(theme.effort);
    for (const int value : {7, 4, 1}) {
        const double y = plot->yAxis->coordToPixel(onEmotionScale(Model::Measure::Effort, value));
        const QRectF box(rect.right() - faceX, y - 8, faceX - 6, 16);
        painter.fillRect(box.adjusted(4, 0, 6, 0), theme.surface); // a line may run there
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
}

/** What is said of which points of a series. */
QMap<qsizetype, QStringList> CurveChart::Private::marksOf(const CurveSeries &series) const
{
    const bool isEmotion = series.measure == Model::Measure::Emotion;
    const CurveMarks &marks = series.marks;
    QMap<qsizetype, QStringList> words;
    const auto say = [&](qsizetype point, const QString &word) {
        if (point >= 0)
            words[point] += word;
    };
    say(marks.highest, isEmotion ? text(QT_TRANSLATE_NOOP("CurveChart", "Peak"))
                                 : text(QT_TRANSLATE_NOOP("CurveChart", "Most effort")));
    say(marks.lowest, isEmotion ? text(QT_TRANSLATE_NOOP("CurveChart", "Lowest point"))
                                : text(QT_TRANSLATE_NOOP("CurveChart", "Least effort")));
    if (isEmotion)
        say(marks.drop, text(QT_TRANSLATE_NOOP("CurveChart", "Steepest drop")));
    say(marks.end, text(QT_TRANSLATE_NOOP("CurveChart", "End")));
    return words;
}

/** "gap −0.6, n 86", where there are answers enough. */
QString CurveChart::Private::gapAt(const CurveSeries &series, qsizetype point) const
{
    const qsizetype at = indexOf(series.points[point].touchpoint, series.measure);
    if (at < 0 || measured[at].measured.isTooFew())
        return {};
    const MeasuredValue &there = measured[at].measured;
    //: %1 is a difference, as in −0.6; %2 how many answered
    return text(QT_TRANSLATE_NOOP("CurveChart", "gap %1, n %2"))
        .arg(scoreText(*there.value - series.points[point].value), QLocale().toString(there.n));
}

/** Where no label should lie: the points and dots that can be seen one by one. */
QList<QRectF> CurveChart::Private::takenPlaces() const
{
    QList<QRectF> taken;
    const bool areDots = !isMeasuredDense();
    for (qsizetype n = 0; areDots && n < measured.size(); ++n) {
        if (isSeen(n))
            taken.append(dotOf(n).bounds());
    }
    constexpr double radius = Measure::pointRadius + 1;
    const QCPRange shown = plot->xAxis->range();
    for (qsizetype i = 0; i < positions.size(); ++i) {
        for (qsizetype n = 0; shows(set->series()[i]) && !dense[i] && n < positions[i].size(); ++n) {
            if (shown.contains(positions[i][n].x()))
                taken.append(QRectF(pixel(positions[i][n]) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        }
    }
    return taken;
}

void CurveChart::Private::paintMarks(QCPPainter &painter) const
{
    paintAxes(painter);
    if (!set || set->series().isEmpty())
        return;
    qsizetype marked = -1;
    for (qsizetype i = 0; i < set->series().size() && marked < 0; ++i) {
        const CurveSeries &series = set->series()[i];
        const bool wanted = current ? i == current.series : series.measure == Model::Measure::Emotion || !emotion;
        if (wanted && shows(series) && !series.branch)
            marked = i;
    }
    if (marked < 0)
        return;
    QList<QRectF> taken = takenPlaces();
    const CurveSeries &series = set->series()[marked];
    const auto pillAt = [&](const CurveSeries &of, qsizetype at, qsizetype point) {
        const double value = of.points[point].value;
        const bool isEmotion = of.measure == Model::Measure::Emotion;
        return Pill{pixel(positions[at][point]),
                    value >= (isEmotion ? 0 : 4),
                    scoreText(value),
                    {},
                    isEmotion ? theme.emotionText(value) : theme.effort};
    };
    const QMap<qsizetype, QStringList> words = marksOf(series);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (current.series == marked && current.point == word.key())
            continue;
        Pill pill = pillAt(series, marked, word.key());
        pill.words = word->join(u" · "_s) + u' ' + pill.words;
        if (word.key() == series.marks.lowest && series.measure == Model::Measure::Emotion)
            pill.aside = gapAt(series, word.key());
        paintPill(painter, pill, taken);
    }
    if (current && current.series < set->series().size() &&
        current.point < set->series()[current.series].points.size()) {
        const CurveSeries &own = set->series()[current.series];
        Pill pill = pillAt(own, current.series, current.point);
        pill.aside = gapAt(own, current.point);
        paintPill(painter, pill, taken);
    }
}

void CurveChart::Private::paintPill(QCPPainter &painter, const Pill &pill, QList<QRectF> &taken) const
{
    const QRect rect = area();
    if (pill.at.x() < rect.left() - 40 || pill.at.x() > rect.right() + 40)
        return;
    const QFont font = Theme::font(Type::Small, Weight::SemiBold);
    const QFont second = Theme::font(Type::Small);
    const double line = QFontMetricsF(font).height();
    const bool isOne = pill.aside.isEmpty();
    const double width = std::max(QFontMetricsF(font).horizontalAdvance(pill.words),
                                  isOne ? 0 : QFontMetricsF(second).horizontalAdvance(pill.aside));
    const QRectF box = placeBeside({width + (isOne ? 14 : 18), isOne ? line + 5 : 2 * line + 7}, pill.at, pill.above,
                                   QRectF(rect).adjusted(faceX * 2, 0, -faceX, 0), taken);
    taken.append(box);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    const double radius = isOne ? box.height() / 2 : double(Measure::cardRadius);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(font);
    painter.setPen(pill.color);
    if (isOne) {
        painter.drawText(box, Qt::AlignCenter, pill.words);
        return;
    }
    const QRectF inner = box.adjusted(9, 3, -9, -3);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, pill.words);
    painter.setFont(second);
    painter.setPen(theme.secondText);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, pill.aside);
}

CurveHit CurveChart::hit(const QPointF &pixel) const
{
    CurveHit best;
    double nearest = hitRadius * hitRadius;
    for (qsizetype i = 0; i < d->positions.size(); ++i) {
        if (!d->shows(d->set->series()[i]))
            continue;
        for (qsizetype n = 0; n < d->positions[i].size(); ++n) {
            const QPointF away = d->pixel(d->positions[i][n]) - pixel;
            const double distance = QPointF::dotProduct(away, away);
            if (distance < nearest) {
                nearest = distance;
                best = {i, n};
            }
        }
    }
    return best;
}

qsizetype CurveChart::measuredHit(const QPointF &pixel) const
{
    const auto distanceTo = [&](const QPointF &at) { return QPointF::dotProduct(at - pixel, at - pixel); };
    qsizetype best = -1;
    double nearest = hitRadius * hitRadius;
    for (qsizetype n = 0; n < d->measured.size(); ++n) {
        if (!d->isSeen(n))
            continue;
        if (const double distance = distanceTo(d->dotOf(n).at); distance < nearest) {
            nearest = distance;
            best = n;
        }
    }
    const CurveHit believed = best < 0 ? CurveHit() : hit(pixel);
    return believed && distanceTo(pixelOf(believed)) <= nearest ? -1 : best;
}

QPointF CurveChart::pixelOfMeasured(qsizetype measured) const { return d->dotOf(measured).at; }

QPointF CurveChart::pixelOf(CurveHit hit) const { return d->pixel(d->positions.value(hit.series).value(hit.point)); }

double CurveChart::valueAt(Model::Measure measure, double y) const
{
    const double emotion = d->plot->yAxis->pixelToCoord(y);
    const double value = measure == Model::Measure::Emotion ? emotion : 1 + (emotion + 2) * 6 / 4;
    return std::clamp(value, lowest(measure), highest(measure));
}

double CurveChart::sceneX(double x) const { return d->plot->xAxis->pixelToCoord(x); }

qsizetype CurveChart::markedSeries() const
{
    if (d->current)
        return d->current.series;
    for (qsizetype i = 0; i < d->positions.size(); ++i) {
        if (d->shows(d->set->series()[i]) && !d->set->series()[i].branch)
            return i;
    }
    return -1;
}

void CurveChart::replot() { d->plot->replot(QCustomPlot::rpQueuedReplot); }

void CurveChart::withPainter(QPaintDevice &device, const std::function<void(QPainter &)> &use)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    use(painter);
}

void CurveChart::paint(QPainter &painter, const QSize &size)
{
    d->plot->resize(size);
    d->plot->setViewport(QRect(QPoint(), size));
    d->fillLines();
    d->plot->toPainter(static_cast<QCPPainter *>(&painter), size.width(), size.height());
}

} // namespace Views
