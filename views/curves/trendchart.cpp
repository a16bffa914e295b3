#include "views/curves/trendchart.h"

#include "views/curves/trendplaces.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 116;
constexpr int datesHeight = 22;
constexpr int side = 7; // so that the points at the ends aren't cut
constexpr int topRoom = 5;
constexpr double lineWidth = 2;
constexpr double lastRadius = 4.5;
constexpr double hollowRadius = 3;
constexpr double labelDistance = 26; // between dates

/** Paints itself over or under the lines of a plot. */
class TrendLayer : public QCPLayerable
{
public:
    TrendLayer(QCustomPlot *plot, const QString &layer, const std::function<void(QCPPainter &)> &paint)
        : QCPLayerable(plot, layer)
        , m_paint(paint)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override { m_paint(*painter); }
    QRect clipRect() const override { return mParentPlot->rect(); }

private:
    std::function<void(QCPPainter &)> m_paint;
};

double middleOf(const Period &period) { return (double(period.from) + double(period.to)) / 2; }

QString dateText(const Period &period, PeriodUnit unit, bool isWithinYear)
{
    const QLocale locale;
    const QDate date = QDateTime::fromMSecsSinceEpoch(period.from, Qt::UTC).date();
    if (isWithinYear && unit == PeriodUnit::Month)
        return locale.toString(date, u"MMM"_s);
    if (unit == PeriodUnit::Day || unit == PeriodUnit::Week)
        return locale.toString(date, u"d MMM"_s);
    return period.title(unit, locale);
}

} // namespace

struct TrendChart::Private
{
    struct Date
    {
        double x = 0; // of its middle, in pixels
        QString text;
    };

    TrendContent content;
    Theme theme = Theme::current();
    QCustomPlot *plot = nullptr;
    QCPGraph *line = nullptr;
    QCPGraph *low = nullptr;
    QCPGraph *high = nullptr;
    QList<Period> periods; ///< of the axis of time
    QList<Date> dates;
    QRectF targetLabel;
    qsizetype current = -1;
    bool isFocused = false;

    QRectF area() const { return plot->axisRect()->rect(); }
    QPointF pixel(const TrendPoint &point) const { return pixel(middleOf(point.period), *point.value.value); }
    QPointF pixel(double time, double value) const
    {
        return {plot->xAxis->coordToPixel(time), plot->yAxis->coordToPixel(held(value))};
    }
    double held(double value) const { return heldToScale(value, content.metric.lowest, content.metric.highest); }
    std::optional<Interval> interval(const TrendPoint &point) const
    {
        if (!point.value.interval || point.value.isTooFew())
            return {};
        return Interval{held(point.value.interval->low), held(point.value.interval->high)};
    }
    bool follows(qsizetype n) const
    {
        return content.points[n - 1].period.next(content.unit).from == content.points[n].period.from;
    }

    void setPeriods();
    void setRanges();
    void fillLines();
    void placeDates();
    void placeTarget();
    QPolygonF drawn() const;
    void paintGround(QCPPainter &painter) const;
    void paintPoints(QCPPainter &painter) const;
    void paintPill(QCPPainter &painter) const;
};

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    auto *plot = new QCustomPlot(this);
    d->plot = plot;
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setAntialiasedElements(QCP::aeAll);
    plot->setInteractions(QCP::Interactions());
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setMargins({side, topRoom, side, datesHeight});
    plot->plotLayout()->setMargins({});
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    d->low = plot->addGraph();
    d->high = plot->addGraph();
    d->high->setChannelFillGraph(d->low);
    d->line = plot->addGraph();
    for (QCPGraph *graph : {d->low, d->high, d->line})
        graph->setAdaptiveSampling(false);
    new TrendLayer(plot, u"grid"_s, [this](QCPPainter &painter) { d->paintGround(painter); });
    new TrendLayer(plot, u"axes"_s, [this](QCPPainter &painter) { d->paintPoints(painter); });
    const auto takeTheme = [this] {
        d->theme = Theme::current();
        setContent(d->content);
    };
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, takeTheme);
    takeTheme();
}

TrendChart::~TrendChart() = default;

QSize TrendChart::sizeHint() const { return {240, chartHeight}; }

QSize TrendChart::minimumSizeHint() const { return {120, chartHeight}; }

void TrendChart::setContent(const TrendContent &content)
{
    const bool isOther = content.points.size() != d->content.points.size();
    d->content = content;
    d->content.points.removeIf([](const TrendPoint &point) { return !point.value.value; });
    if (isOther)
        d->current = -1;
    d->plot->setBackground(QBrush(d->theme.surface));
    d->line->setPen(QPen(d->theme.accent, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    d->low->setPen(Qt::NoPen);
    d->high->setPen(Qt::NoPen);
    d->high->setBrush(d->theme.softAccent);
    setAccessibleName(content.name);
    setAccessibleDescription(
        d->content.points.isEmpty() || !content.pointText ? QString() : content.pointText(d->content.points.last()));
    d->setPeriods();
    d->setRanges();
    d->fillLines();
    d->placeDates();
    d->placeTarget();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

/** Those of the span, without what it holds less than half of, unless there is a point in it. */
void TrendChart::Private::setPeriods()
{
    constexpr qsizetype most = 2'000;
    periods.clear();
    if (content.points.isEmpty())
        return;
    const qint64 firstPoint = content.points.first().period.from;
    const qint64 lastPoint = content.points.last().period.from;
    const auto isShown = [&](const Period &period) {
        const qint64 shown = std::min(period.to, content.span.to) - std::max(period.from, content.span.from);
        return 2 * shown >= period.to - period.from || (period.from >= firstPoint && period.from <= lastPoint);
    };
    const qint64 end = std::max(content.span.to, content.points.last().period.to);
    for (Period period = Period::of(std::min(content.span.from, firstPoint), content.unit);
         period.from < end && periods.size() < most; period = period.next(content.unit)) {
        if (isShown(period))
            periods.append(period);
    }
}

void TrendChart::Private::setRanges()
{
    if (content.points.isEmpty())
        return;
    QList<double> values;
    for (const TrendPoint &point : std::as_const(content.points)) {
        values.append(*point.value.value);
        if (const auto around = interval(point))
            values << around->low << around->high;
    }
    if (content.target)
        values.append(*content.target);
    const ValueRange range = axisFor(values, content.metric.lowest, content.metric.highest);
    plot->yAxis->setRange(range.low, range.high);
    const double from = middleOf(periods.first());
    const double to = std::max(middleOf(periods.last()), middleOf(content.points.last().period));
    plot->xAxis->setRange(from < to ? QCPRange(from, to) : QCPRange(from - 1, to + 1));
}

void TrendChart::Private::fillLines()
{
    QVector<double> times, values, bandTimes, lows, highs;
    for (qsizetype n = 0; n < content.points.size(); ++n) {
        const TrendPoint &point = content.points[n];
        const double time = middleOf(point.period);
        times.append(time);
        values.append(held(*point.value.value));
        const auto around = interval(point);
        const bool isGap = !around || (n > 0 && !follows(n));
        if (isGap) { // the band ends here
            bandTimes.append(n > 0 ? middleOf(content.points[n - 1].period) : time);
            lows.append(qQNaN());
            highs.append(qQNaN());
        }
        if (around) {
            bandTimes.append(time);
            lows.append(around->low);
            highs.append(around->high);
        }
    }
    line->setData(times, values, true);
    low->setData(bandTimes, lows, true);
    high->setData(bandTimes, highs, true);
}

void TrendChart::Private::placeDates()
{
    dates.clear();
    if (content.points.isEmpty())
        return;
    const QRectF rect = area();
    constexpr double year = 366 * 86'400'000.0;
    const bool isWithinYear = plot->xAxis->range().size() < year;
    const QFontMetricsF metrics(Theme::font(Type::Small));
    QList<Date> all;
    double widest = 0;
    for (const Period &period : std::as_const(periods)) {
        all.append({plot->xAxis->coordToPixel(middleOf(period)), dateText(period, content.unit, isWithinYear)});
        widest = std::max(widest, metrics.horizontalAdvance(all.last().text));
    }
    for (const int n : labelled(int(all.size()), std::max(2, int(rect.width() / (widest + labelDistance)))))
        dates.append(all[n]);
    // Labels at the ends stay within the chart.
    for (Date &date : dates) {
        const double half = metrics.horizontalAdvance(date.text) / 2;
        date.x = std::clamp(date.x, rect.left() + half, std::max(rect.left() + half, rect.right() - half));
    }
}

/** The line and the ends of its intervals, as one polygon that a label shouldn't hide. */
QPolygonF TrendChart::Private::drawn() const
{
    QPolygonF result;
    for (const TrendPoint &point : content.points)
        result += pixel(point);
    for (auto point = content.points.crbegin(); point != content.points.crend(); ++point) {
        if (const auto around = interval(*point))
            result += pixel(middleOf(point->period), around->high);
    }
    for (const TrendPoint &point : content.points) {
        if (const auto around = interval(point))
            result += pixel(middleOf(point.period), around->low);
    }
    return result;
}

void TrendChart::Private::placeTarget()
{
    targetLabel = {};
    if (!content.target || content.points.isEmpty())
        return;
    const QFontMetricsF metrics(Theme::font(Type::Small));
    const QSizeF size(metrics.horizontalAdvance(TrendChart::tr("target")) + 2, metrics.height());
    targetLabel = placeBeside(plot->yAxis->coordToPixel(*content.target), size, area(), drawn());
}

void TrendChart::Private::paintGround(QCPPainter &painter) const
{
    // What has no neighbours has no band either: its interval is a bar.
    for (qsizetype n = 0; n < content.points.size(); ++n) {
        const auto around = interval(content.points[n]);
        const bool isAlone = (n == 0 || !follows(n) || !interval(content.points[n - 1])) &&
                             (n + 1 == content.points.size() || !follows(n + 1) || !interval(content.points[n + 1]));
        if (around && isAlone) {
            const double time = middleOf(content.points[n].period);
            painter.setPen(QPen(theme.softAccent, 2 * lastRadius, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QLineF(pixel(time, around->low), pixel(time, around->high)));
        }
    }
    const QRectF rect = area();
    painter.setFont(Theme::font(Type::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.thirdText);
    for (const Date &date : dates) {
        const double width = metrics.horizontalAdvance(date.text) + 2;
        painter.drawText(QRectF(date.x - width / 2, rect.bottom() + 4, width, datesHeight - 4), Qt::AlignCenter,
                         date.text);
    }
}

void TrendChart::Private::paintPoints(QCPPainter &painter) const
{
    const QRectF rect = area();
    if (content.target && !content.points.isEmpty()) {
        const double y = plot->yAxis->coordToPixel(*content.target);
        QPen pen(theme.secondText, 1.2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3.5, 3});
        painter.setPen(pen);
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y));
        painter.setFont(Theme::font(Type::Small));
        painter.setPen(theme.secondText);
        painter.drawText(targetLabel, Qt::AlignCenter, TrendChart::tr("target"));
    }
    for (qsizetype n = 0; n < content.points.size(); ++n) {
        const TrendPoint &point = content.points[n];
        const bool isLast = n + 1 == content.points.size();
        if (point.value.isTooFew()) {
            painter.setPen(QPen(theme.accent, 1.4));
            painter.setBrush(theme.surface);
            painter.drawEllipse(pixel(point), hollowRadius, hollowRadius);
        } else if (isLast || n == current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(pixel(point), lastRadius, lastRadius);
        }
    }
    if (current >= 0)
        paintPill(painter);
    if (isFocused) {
        const double half = Measure::focusWidth / 2;
        painter.setPen(QPen(theme.accent, Measure::focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(plot->rect()).adjusted(half, half, -half, -half), Measure::controlRadius,
                                Measure::controlRadius);
    }
}

void TrendChart::Private::paintPill(QCPPainter &painter) const
{
    const QString words = content.pointText ? content.pointText(content.points[current]) : QString();
    if (words.isEmpty())
        return;
    const QRectF rect = plot->rect();
    const QPointF at = pixel(content.points[current]);
    painter.setFont(Theme::font(Type::Small, Weight::SemiBold));
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, std::min(metrics.horizontalAdvance(words) + 14, rect.width()), metrics.height() + 5);
    const double distance = box.height() / 2 + 8;
    box.moveCenter({at.x(), at.y() - distance});
    if (box.top() < rect.top() + 1)
        box.moveCenter({at.x(), at.y() + distance});
    box.moveLeft(std::clamp(box.left(), rect.left(), rect.right() - box.width()));
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, words);
}

qsizetype TrendChart::count() const { return d->content.points.size(); }

QPointF TrendChart::pointAt(qsizetype n) const { return d->pixel(d->content.points[n]); }

std::optional<Interval> TrendChart::shownInterval(qsizetype n) const { return d->interval(d->content.points[n]); }

QRectF TrendChart::plotArea() const { return d->area(); }

QRectF TrendChart::targetLabel() const { return d->targetLabel; }

QStringList TrendChart::dateLabels() const
{
    QStringList texts;
    for (const Private::Date &date : std::as_const(d->dates))
        texts += date.text;
    return texts;
}

qsizetype TrendChart::current() const { return d->current; }

bool TrendChart::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setCurrent(hasFocus() ? d->current : -1);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        d->isFocused = event->type() == QEvent::FocusIn;
        setCurrent(d->isFocused ? count() - 1 : -1);
        d->plot->replot(QCustomPlot::rpQueuedReplot);
    }
    return QWidget::event(event);
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->plot->setGeometry(rect());
    d->plot->setViewport(rect());
    d->plot->plotLayout()->update(QCPLayoutElement::upPreparation);
    d->plot->plotLayout()->update(QCPLayoutElement::upMargins);
    d->plot->plotLayout()->update(QCPLayoutElement::upLayout);
    d->placeDates();
    d->placeTarget();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

qsizetype TrendChart::nearest(double x) const
{
    qsizetype best = -1;
    for (qsizetype n = 0; n < count(); ++n) {
        if (best < 0 || std::abs(pointAt(n).x() - x) < std::abs(pointAt(best).x() - x))
            best = n;
    }
    return best;
}

void TrendChart::setCurrent(qsizetype point)
{
    if (point == d->current)
        return;
    d->current = point;
    if (point >= 0 && d->content.pointText) {
        setAccessibleDescription(d->content.pointText(d->content.points[point]));
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void TrendChart::activate()
{
    if (d->current >= 0)
        emit activated(d->content.points[d->current].period);
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(nearest(event->position().x()));
    setCursor(d->current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrent(nearest(event->position().x()));
    activate();
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = count() - 1;
    if (last < 0)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(d->current + 1, last));
    else if (event->key() == Qt::Key_Left)
        setCurrent(std::max<qsizetype>(d->current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Views
