#pragma once

#include "views/map/mapcamera.h"

#include <QVariantAnimation>

#include <functional>

namespace Views {

/** Takes a camera to another part of the map: at once, or gliding there. */
class MapFlight : public QObject
{
    Q_OBJECT
public:
    explicit MapFlight(QObject *parent = nullptr);

    const MapCamera &camera() const { return m_camera; }
    /** Where the camera is, or will be when it has glided there. */
    const MapCamera &destination() const;

    /** At once; a glide under way is over. */
    void jump(const MapCamera &to);
    /** At once to where @p change takes the camera. */
    void jump(const std::function<void(MapCamera &)> &change);
    void glide(const MapCamera &to);
    /** What is there to be seen, or the room for it, is another now; a glide goes on. */
    void adapt(const std::function<void(MapCamera &)> &change);

signals:
    void moved();

private:
    MapCamera m_camera;
    MapCamera m_from;
    MapCamera m_to;
    QVariantAnimation m_glide;
};

} // namespace Views
