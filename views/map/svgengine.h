#pragma once

#include "views/map/mappainter.h"

#include <QBrush>
#include <QHash>
#include <QPaintEngine>
#include <QPen>

class QIODevice;

namespace Views {

/** Writes what is painted as SVG elements, in the order of painting. */
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine(QIODevice &device, const QSizeF &size, const QString &title, const QString &description);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &change) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override;

    void openGroup(const QString &title);
    void closeGroup();
    void writeText(const QTransform &transform, const QFont &font, const QColor &color,
                   const QList<MapTextLine> &lines);

private:
    /** An element without its transform; within a group it is written once, and then referred to. */
    void shape(const QByteArray &element);
    void number(double value);
    void transformAttribute(const QTransform &transform);
    QByteArray style() const;
    void flush(qsizetype limit);

    QIODevice *m_device;
    QSizeF m_size;
    QString m_title;
    QString m_description;
    QByteArray m_out;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QByteArray m_style;
    bool m_inGroup = false;
    QHash<QByteArray, int> m_shapes;
};

} // namespace Views
