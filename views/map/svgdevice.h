#pragma once

#include "views/map/mappainter.h"

#include <QPaintDevice>

#include <memory>

class QIODevice;

namespace Views {

class SvgEngine;

/**
 * A paint device that writes SVG 1.1, for maps of thousands of nodes: a shape drawn again and again is written once and
 * referred to, a node is a group that has its full name as title, a text of several lines is one text element. Takes
 * what MapPainter paints; pictures, gradients and clips are not among it. (QSvgGenerator repeats every shape with all
 * its state, and cuts texts into runs.)
 */
class SvgDevice : public QPaintDevice, public MapMarks
{
public:
    SvgDevice(QIODevice &device, const QSizeF &size, const QString &title, const QString &description);
    ~SvgDevice() override;

    QPaintEngine *paintEngine() const override;

    void beginNode(const MapNode &node) override;
    void endNode() override;
    void takeText(QPainter &painter, const QList<MapTextLine> &lines) override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace Views
