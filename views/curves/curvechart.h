#pragma once

#include "views/curves/curveset.h"
#include "views/curves/measuredpoint.h"
#include "views/theme/theme.h"

#include <QPointF>
#include <QSize>

#include <memory>

class QPaintDevice;
class QPainter;
class QWidget;

namespace Views {

/** A point of a series, by index; −1: none. */
struct CurveHit
{
    qsizetype series = -1;
    qsizetype point = -1;
    explicit operator bool() const { return series >= 0; }
    bool operator==(const CurveHit &) const = default;
};

/** Where the curves' touchpoints and stages are, in scene units of the map above. */
struct CurvePlaces
{
    std::function<std::optional<double>(Model::Id<Model::Touchpoint>)> x; ///< centre of the node
    QList<double> borders;                                                ///< left of each stage, then the right of all
};

/** The drawing of the curves, for the window and for exports alike. The one file that knows QCustomPlot. */
class CurveChart
{
public:
    explicit CurveChart(QWidget *parent = nullptr);
    ~CurveChart();
    CurveChart(const CurveChart &) = delete;
    CurveChart &operator=(const CurveChart &) = delete;

    /** Draws @p set until told otherwise; call refresh() after it or the places changed. */
    void setContent(const CurveSet *set, const CurvePlaces &places);
    void setTheme(const Theme &theme);
    /** The left edge in scene units, and pixels for a scene unit. */
    void setView(double left, double zoom);
    void setMeasures(bool emotion, bool effort);
    /** What feedback says, drawn beside what is believed; empty: nothing. */
    void setMeasured(const QList<MeasuredPoint> &points);
    const QList<MeasuredPoint> &measured() const;
    const MeasuredPoint *measuredAt(Model::Id<Model::Touchpoint> touchpoint, Model::Measure measure) const;
    /** The measured point that the pointer is on, as an index; −1: none. */
    void setHovered(qsizetype measured);
    /** The point that has the keyboard or is dragged; its series is the one with marks. */
    void setCurrent(CurveHit hit, bool focused);
    void setSelected(const QSet<Model::Id<Model::Touchpoint>> &touchpoints);
    void refresh();

    bool shows(Model::Measure measure) const;
    CurveHit hit(const QPointF &pixel) const;
    QPointF pixelOf(CurveHit hit) const;
    /** The index of the measured point there; −1: none, or a believed one is nearer. */
    qsizetype measuredHit(const QPointF &pixel) const;
    QPointF pixelOfMeasured(qsizetype measured) const;
    double valueAt(Model::Measure measure, double y) const; ///< held to the scale
    double sceneX(double x) const;
    /** The series that has marks: that of the current point, else the first emotion. −1: none. */
    qsizetype markedSeries() const;
    QColor colorOf(const CurveSeries &series) const;

    QWidget *widget() const;
    void replot();

    /** Gives a painter on @p device that paint() can use: QCustomPlot paints with one of its own kind only. */
    static void withPainter(QPaintDevice &device, const std::function<void(QPainter &painter)> &use);
    /** As vectors, text as text, at the origin of a painter from withPainter(). */
    void paint(QPainter &painter, const QSize &size);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Views
