#include "views/map/mapflight.h"

namespace Views {

static constexpr int duration = 220; // milliseconds

MapFlight::MapFlight(QObject *parent)
    : QObject(parent)
{
    m_glide.setDuration(duration);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_camera = m_from.towards(m_to, value.toDouble());
        emit moved();
    });
}

const MapCamera &MapFlight::destination() const
{
    return m_glide.state() == QAbstractAnimation::Running ? m_to : m_camera;
}

void MapFlight::jump(const MapCamera &to)
{
    m_glide.stop();
    m_camera = to;
    emit moved();
}

void MapFlight::jump(const std::function<void(MapCamera &)> &change)
{
    MapCamera to = m_camera;
    change(to);
    jump(to);
}

void MapFlight::glide(const MapCamera &to)
{
    m_glide.stop();
    m_from = m_camera;
    m_to = to;
    m_glide.start();
}

void MapFlight::adapt(const std::function<void(MapCamera &)> &change)
{
    for (MapCamera *camera : {&m_camera, &m_from, &m_to})
        change(*camera);
    emit moved();
}

} // namespace Views
