#include "views/map/mapheader.h"

#include "views/map/mapcamera.h"
#include "views/map/mapscene.h"

#include <algorithm>

namespace Views::MapHeader {

namespace {

constexpr double chevronSize = 20;
constexpr double addSize = Measure::control;
constexpr double narrowestWithChevron = 88;
constexpr double titleHeight = 26;
constexpr double narrowestTitle = 132;

} // namespace

QRectF stageRect(const MapScene &scene, const MapCamera &camera, int stage)
{
    const MapGeometry &geometry = scene.geometry();
    const double left = camera.toView({geometry.stageLeft(stage), 0.0}).x();
    return {left, 0, geometry.stageWidth(stage) * camera.zoom(), Measure::headerHeight};
}

QRectF titleRect(const MapScene &scene, const MapCamera &camera, int stage)
{
    const QRectF rect = stageRect(scene, camera, stage);
    return {rect.left() + Measure::gap, 7, std::max(narrowestTitle, rect.width() - 2 * Measure::gap), titleHeight};
}

QRectF chevronRect(const MapScene &scene, const MapCamera &camera, int stage)
{
    const QRectF rect = stageRect(scene, camera, stage);
    if (scene.stages()[stage].collapsed)
        return {rect.center().x() - chevronSize / 2, Measure::headerHeight - chevronSize - 4, chevronSize, chevronSize};
    if (rect.width() < narrowestWithChevron)
        return {};
    // Stays in sight while the stage is scrolled.
    const double right = std::clamp(camera.canvas().width(), rect.left() + narrowestWithChevron, rect.right());
    return {right - chevronSize - 6, 10, chevronSize, chevronSize};
}

QRectF addRect(const MapScene &scene, const MapCamera &camera)
{
    const double right = camera.toView({scene.geometry().width(), 0.0}).x();
    return {right + 12, (Measure::headerHeight - addSize) / 2, addSize, addSize};
}

Hit hitAt(const MapScene &scene, const MapCamera &camera, const QPointF &view)
{
    if (view.y() < 0 || view.y() >= Measure::headerHeight)
        return {};
    if (addRect(scene, camera).contains(view))
        return {Hit::Add, -1};
    const double x = camera.toScene(view).x();
    const int stage = scene.geometry().stageAt(x);
    if (stage >= 0 && chevronRect(scene, camera, stage).contains(view))
        return {Hit::Chevron, stage};
    const int border = scene.geometry().borderAt(x, Measure::borderZone / camera.zoom());
    if (border >= 0 && !scene.stages()[border].collapsed)
        return {Hit::Border, border};
    return stage >= 0 ? Hit{Hit::Title, stage} : Hit{};
}

} // namespace Views::MapHeader
