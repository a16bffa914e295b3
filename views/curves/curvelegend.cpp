#include "views/curves/curvelegend.h"

#include "views/curves/measuredpainter.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace Views {

static constexpr double swatch = 22;
static constexpr double space = 6;
static constexpr double between = 18;
static constexpr double widest = 170; // of one name
static constexpr double barReach = 6; // of a measured dot's bar, up and down

static double widthOf(const CurveLegend::Item &item)
{
    return item.sign == CurveLegend::Item::Sign::Nothing ? 0 : swatch + space;
}

void CurveLegend::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    QStringList names;
    for (const Item &item : items)
        names += item.name;
    // User's text: escaped, because a tool tip would take it for markup.
    setToolTip(names.isEmpty() ? QString()
                               : QStringLiteral("<p>%1</p>").arg(names.join(QStringLiteral(", ")).toHtmlEscaped()));
    setAccessibleName(tr("Curves shown: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize CurveLegend::sizeHint() const
{
    const QFontMetricsF metrics(Theme::font(Type::Small));
    double width = 0;
    for (const Item &item : m_items)
        width += widthOf(item) + std::min(widest, metrics.horizontalAdvance(item.name)) + between;
    return {int(std::ceil(width)), int(std::ceil(metrics.height())) + 4};
}

double CurveLegend::paint(QPainter &painter, const QPointF &at, double width, const QList<Item> &items,
                          const QColor &text)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::font(Type::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double dots = metrics.horizontalAdvance(u'…');
    double x = at.x();
    for (const Item &item : items) {
        const QString name = metrics.elidedText(item.name, Qt::ElideRight, widest);
        const double end = x + widthOf(item) + metrics.horizontalAdvance(name);
        const bool isLast = &item == &items.last();
        if (end + (isLast ? 0 : between + dots) > at.x() + width) {
            painter.setPen(text);
            painter.drawText(QPointF(x, at.y() + metrics.ascent()), QStringLiteral("…"));
            break;
        }
        paintSign(painter, {x, at.y() + metrics.height() / 2}, item);
        painter.setPen(text);
        painter.drawText(QPointF(x + widthOf(item), at.y() + metrics.ascent()), name);
        x = end + between;
    }
    return x;
}

void CurveLegend::paintSign(QPainter &painter, const QPointF &left, const Item &item)
{
    if (item.sign == Item::Sign::Nothing)
        return;
    if (item.sign == Item::Sign::Line) {
        QPen pen(item.color, item.dashed ? Measure::effortWidth : Measure::curveWidth, Qt::SolidLine, Qt::RoundCap);
        if (item.dashed)
            pen.setDashPattern({2.4, 2.4});
        painter.setPen(pen);
        painter.drawLine(left + QPointF(2, 0), left + QPointF(swatch - 2, 0));
        return;
    }
    MeasuredPainter::Dot dot;
    dot.at = left + QPointF(swatch / 2, 0);
    dot.top = dot.at.y() - barReach;
    dot.bottom = dot.at.y() + barReach;
    dot.isEffort = item.sign == Item::Sign::Diamond;
    MeasuredPainter::paintSign(painter, dot, item.color);
}

void CurveLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(Theme::font(Type::Small));
    paint(painter, {0, (height() - metrics.height()) / 2}, width(), m_items, Theme::current().secondText);
}

} // namespace Views
