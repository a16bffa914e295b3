#pragma once

#include "model/feedback/feedbackfilter.h"

#include <QWidget>

#include <optional>

namespace Views {

/**
 * How much feedback there was over time: a bar for each stretch, what is negative at its foot. Dragging over bars, or
 * arrow keys with Shift, chooses a stretch of time; Esc chooses all of it again.
 */
class VolumeChart : public QWidget
{
    Q_OBJECT
public:
    explicit VolumeChart(QWidget *parent = nullptr);

    void setVolumes(const QList<Model::FeedbackVolume> &volumes, Model::PeriodUnit unit);
    const QList<Model::FeedbackVolume> &volumes() const { return m_volumes; }
    /** Shows what is chosen; none: all of it. */
    void setChosen(const std::optional<Model::Period> &period);
    /** Where the n-th bar stands, over the whole height. */
    QRectF barPlace(int n) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The user chose a stretch of time; none: all of it. */
    void chosen(const std::optional<Model::Period> &period);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Range
    {
        int anchor = -1;
        int end = -1;
        int first() const { return std::min(anchor, end); }
        int last() const { return std::max(anchor, end); }
        bool isNone() const { return anchor < 0; }
        bool operator==(const Range &) const = default;
    };

    double slot() const;
    int barAt(double x) const;
    QRect field() const;
    void choose(const Range &range);
    void paintBars(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    QString wordsOf(int n) const;
    void describe();

    QList<Model::FeedbackVolume> m_volumes;
    Model::PeriodUnit m_unit = Model::PeriodUnit::Day;
    Range m_range;
    std::optional<Range> m_before; ///< what was chosen when a drag began
};

} // namespace Views
