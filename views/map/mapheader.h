#pragma once

#include <QPointF>
#include <QRectF>

namespace Views {

class MapCamera;
class MapScene;

/** Where things are in the strip of stage titles, in pixels of the view. Pure functions. */
namespace MapHeader {

/** What is at a point of the strip. */
struct Hit
{
    enum What { Nothing, Title, Chevron, Border, Add } what = Nothing;
    int stage = -1;
    friend bool operator==(const Hit &, const Hit &) = default;
};

QRectF stageRect(const MapScene &scene, const MapCamera &camera, int stage);
/** Where the title is edited: the stage's part of the strip, wide enough to type. */
QRectF titleRect(const MapScene &scene, const MapCamera &camera, int stage);
/** The sign that folds or unfolds a stage; empty where the stage is too narrow for it. */
QRectF chevronRect(const MapScene &scene, const MapCamera &camera, int stage);
/** The button that adds a stage, right of the last. */
QRectF addRect(const MapScene &scene, const MapCamera &camera);
Hit hitAt(const MapScene &scene, const MapCamera &camera, const QPointF &view);

/** What the strip needs at the right of the last stage. */
inline constexpr double addRoom = 56;

} // namespace MapHeader

} // namespace Views
