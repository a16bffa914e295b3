#include "views/curves/curvechart.h"

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
constexpr double pixelsAStep = 6;  // of the smooth lines
constexpr float denseAlpha = 0.6f; // of effort, which dashes can't tell from emotion then

/** Effort 1 … 7 on the scale of emotion, so that both fill the same height. */
double onEmotionScale(Model::Measure measure, double value)
{
    return measure == Model::Measure::Emotion ? value : -2 + (value - 1) * 4 / 6;
}

QString number(double value) { return QLocale().toString(value, 'f', 1).replace(u'-', u'−'); }

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
    QString text(const char *source) const { return QCoreApplication::translate("CurveChart", source); }

    void place();
    QPen penOf(qsizetype series, bool isDense) const;
    void fillLines();
    void paintGround(QCPPainter &painter) const;
    void paintPoints(QCPPainter &painter) const;
    void paintRing(QCPPainter &painter, const QPointF &at, double radius, const QPen &pen) const;
    void paintMarks(QCPPainter &painter) const;
    void paintPill(QCPPainter &painter, const QPointF &at, bool above, const QString &text, const QColor &color) const;
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
    new ChartLayer(plot, u"axes"_s, [this](QCPPainter &painter) { d->paintPoints(painter); });
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
    replot();
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

/** The smooth lines, only where they can be seen: with thousands of touchpoints most of it is outside. */
void CurveChart::Private::fillLines()
{
    plot->xAxis->setRange(left, left + std::max(1, plot->width()) / zoom);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QPointF> &all = positions[i];
        const double right = plot->xAxis->range().upper;
        qsizetype first = 0;
        qsizetype last = all.size() - 1;
        while (first + 1 < all.size() && all[first].x() < left && all[first + 1].x() < left)
            ++first;
        while (last > first && all[last].x() > right && all[last - 1].x() > right)
            --last;
        // The slope at a point depends on its neighbours.
        first = std::max<qsizetype>(0, first - 2);
        last = std::min(all.size() - 1, last + 2);
        const QList<QPointF> seen = thinnedLine(all.mid(first, last - first + 1), thinnedTo / zoom);
        dense[i] = double(last - first - 4) * denseBelow > plot->width();
        lines[i]->setPen(penOf(i, dense[i]));
        const QList<QPointF> line = smoothLine(seen, std::clamp(int(Measure::columnPitch * zoom / pixelsAStep), 3, 20));
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

void CurveChart::Private::paintMarks(QCPPainter &painter) const
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
    if (effort) {
        painter.setFont(Theme::font(Type::Small, Weight::Medium));
        painter.setPen(theme.effort);
        for (const int value : {7, 4, 1}) {
            const double y = plot->yAxis->coordToPixel(onEmotionScale(Model::Measure::Effort, value));
            const QRectF box(rect.right() - faceX, y - 8, faceX - 6, 16);
            painter.fillRect(box.adjusted(4, 0, 6, 0), theme.surface); // a line may run there
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
        }
    }
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
    const CurveSeries &series = set->series()[marked];
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
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        const qsizetype n = word.key();
        if (current.series == marked && current.point == n)
            continue;
        const double value = series.points[n].value;
        const QColor color = isEmotion ? theme.emotionText(value) : theme.effort;
        paintPill(painter, pixel(positions[marked][n]), isEmotion ? value >= 0 : value >= 4,
                  word->join(u" · "_s) + u' ' + number(value), color);
    }
    if (current && current.series < set->series().size() &&
        current.point < set->series()[current.series].points.size()) {
        const CurveSeries &own = set->series()[current.series];
        const double value = own.points[current.point].value;
        paintPill(painter, pixel(positions[current.series][current.point]),
                  value >= (own.measure == Model::Measure::Emotion ? 0 : 4), number(value),
                  own.measure == Model::Measure::Emotion ? theme.emotionText(value) : theme.effort);
    }
}

void CurveChart::Private::paintPill(QCPPainter &painter, const QPointF &at, bool above, const QString &words,
                                    const QColor &color) const
{
    const QRect rect = area();
    if (at.x() < rect.left() - 40 || at.x() > rect.right() + 40)
        return;
    const QFont font = Theme::font(Type::Small, Weight::SemiBold);
    const QFontMetricsF metrics(font);
    QRectF box(0, 0, metrics.horizontalAdvance(words) + 14, metrics.height() + 5);
    box.moveCenter({at.x(), at.y() + (above ? -1 : 1) * (box.height() / 2 + 9)});
    if (box.top() < rect.top() + 1 || box.bottom() > rect.bottom() - 1)
        box.moveCenter({at.x(), at.y() + (above ? 1 : -1) * (box.height() / 2 + 9)});
    box.moveLeft(std::clamp(box.left(), rect.left() + faceX * 2,
                            std::max(rect.left() + faceX * 2, rect.right() - faceX - box.width())));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, words);
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
