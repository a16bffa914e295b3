#pragma once

#include "model/metrics/metricchange.h"

#include <QList>
#include <QRectF>
#include <QWidget>

#include <functional>
#include <memory>

namespace Views {

/** What a trend shows. */
struct TrendContent
{
    Model::Metric metric;
    QList<Model::TrendPoint> points; ///< by time; a period without a value isn't in it
    Model::PeriodUnit unit = Model::PeriodUnit::Month;
    Model::Period span; ///< of the axis of time
    std::optional<double> target;
    QString name;                                                ///< for screen readers
    std::function<QString(const Model::TrendPoint &)> pointText; ///< what a point says
};

/**
 * A metric over time: a line with its 95 % interval, and a dashed line where it should be. Points of too few answers
 * are hollow and have no interval. The pointer, or the arrow keys, tell what a point says; a click or Enter activates
 * it.
 */
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void setContent(const TrendContent &content);

    qsizetype count() const;
    QPointF pointAt(qsizetype n) const; ///< in the widget
    /** The ends of the interval that is drawn, held to the metric's scale; none where there is none. */
    std::optional<Model::Interval> shownInterval(qsizetype n) const;
    QRectF plotArea() const;
    QRectF targetLabel() const;     ///< empty without a target
    QStringList dateLabels() const; ///< from left to right
    /** The point that is told about; −1: none. */
    qsizetype current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The user wants to see what is behind a point. */
    void activated(const Model::Period &period);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qsizetype nearest(double x) const;
    void setCurrent(qsizetype point);
    void activate();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Views
