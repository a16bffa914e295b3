#include "views/map/svgdevice.h"

#include "views/map/svgengine.h"

#include <QPainter>

namespace Views {

SvgDevice::SvgDevice(QIODevice &device, const QSizeF &size, const QString &title, const QString &description)
    : m_size(size)
    , m_engine(std::make_unique<SvgEngine>(device, size, title, description))
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const { return m_engine.get(); }

void SvgDevice::beginNode(const MapNode &node) { m_engine->openGroup(node.name); }

void SvgDevice::endNode() { m_engine->closeGroup(); }

void SvgDevice::takeText(QPainter &painter, const QList<MapTextLine> &lines)
{
    m_engine->writeText(painter.worldTransform(), painter.font(), painter.pen().color(), lines);
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96; // one unit is a CSS pixel
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / dotsPerInch);
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace Views
