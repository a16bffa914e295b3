#pragma once

#include "model/insight/curve.h"

#include <QWidget>

#include <optional>

namespace Views {

/**
 * What is believed of an emotion (−2 … +2, filled from zero) or an effort (1 … 7), with the value in words beside its
 * name; or no value at all. Moves in halves. Delete clears it; the wheel turns it only while it has the focus; Esc ends
 * a drag where it began.
 */
class ScoreSlider : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreSlider(Model::Measure measure, QWidget *parent = nullptr);

    Model::Measure measure() const { return m_measure; }
    std::optional<double> value() const { return m_value; }
    /** Shows the project's value; waits for the end of a drag. */
    void setValue(std::optional<double> value);
    /** Several values at once. */
    void setMixed(bool mixed);
    bool isMixed() const { return m_mixed; }
    /** "−1.0 bad", "5 of 7", "not set" or "mixed". */
    QString valueText() const;

    void clear();
    /** Where the handle is for @p value, in the widget. */
    QPointF handleAt(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /** The value while it is dragged, and the old one where the drag is given up. */
    void previewed(std::optional<double> value);
    /** The user is done with a change. */
    void committed(std::optional<double> value);
    /** One of perhaps many steps by key or wheel. */
    void stepped(double value);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Drag
    {
        std::optional<double> value; ///< before it
        bool mixed = false;
    };

    double middle() const;
    double valueAt(double x) const;
    void preview(double value);
    void stepBy(double difference);
    void stepTo(double value);
    void commit(std::optional<double> value);
    void show(std::optional<double> value, bool mixed);
    QColor color() const;
    QString name() const;
    QRectF clearButton() const;
    bool offersClear() const;

    Model::Measure m_measure;
    std::optional<double> m_value;
    bool m_mixed = false;
    std::optional<Drag> m_drag;
    std::optional<Drag> m_waiting; ///< what the project says meanwhile
    int m_wheel = 0;
};

} // namespace Views
