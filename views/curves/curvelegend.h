#pragma once

#include <QColor>
#include <QWidget>

namespace Views {

/** Lines and dots with names: what each stands for. Names that don't fit are left to the tool tip. */
class CurveLegend : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString name;
        QColor color;
        bool dashed = false;
        enum class Sign { Line, Dot, Diamond, Nothing } sign = Sign::Line;
        bool operator==(const Item &) const = default;
    };
    using QWidget::QWidget;

    void setItems(const QList<Item> &items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    /** Paints it in one line from @p at on, as far as @p width; gives how far it came. */
    static double paint(QPainter &painter, const QPointF &at, double width, const QList<Item> &items,
                        const QColor &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static void paintSign(QPainter &painter, const QPointF &left, const Item &item);

    QList<Item> m_items;
};

} // namespace Views
