#pragma once

#include "views/map/mapheader.h"
#include "views/map/maproute.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace Views {

class MapCamera;
class MapPainter;
class MapScene;
class MapSelection;

/** What lies over the map for a moment: what the pointer is over, and what a gesture would do. In scene units. */
struct MapOverlay
{
    /** A node shown elsewhere than where it is. */
    struct Moved
    {
        int node = -1;
        QRectF rect;
        bool lifted = false; ///< in the hand, over everything; else it makes room
    };

    int hoveredNode = -1;
    int hoveredLink = -1;
    bool hoveredHandles = false; ///< of hoveredNode: a connection begins here
    int border = -1;             ///< the stage whose right border can be, or is, dragged
    double borderX = 0;
    MapHeader::Hit headerHover;

    QList<Moved> moved;
    QList<QRectF> targets;         ///< slots that will be taken
    std::optional<QRectF> mark;    ///< between two columns: room will be made here
    std::optional<QRectF> band;    ///< of the rubber band
    std::optional<MapRoute> route; ///< of a connection that isn't one yet
    int hiddenLink = -1;           ///< whose end is being led elsewhere
    int dropNode = -1;             ///< the node that a connection would go to
    bool refused = false;          ///< dropping here does nothing; hint says why
    QString hint;
    QPointF hintAt;               ///< in the view
    std::optional<QRectF> naming; ///< of a touchpoint that is being named and isn't there yet
    std::optional<MapRoute> namingRoute;
    int draggedStage = -1;
    double draggedStageX = 0; ///< in the view: its title's left
    double stageMarkX = -1;   ///< where the dragged stage would come, else negative

    /** Keeps nothing but what is being named: the gesture is over. */
    void clearGesture();
};

/** Paints selection and overlay over the map. */
class MapOverlayPainter
{
public:
    struct Frame
    {
        const MapScene &scene;
        const MapPainter &painter;
        const MapCamera &camera;
        const MapSelection &selection;
        const MapOverlay &overlay;
        bool focused = false; ///< the view has the keyboard
        bool canEdit = false;
    };

    /** Into the canvas: @p painter works in pixels of the view. */
    static void paintCanvas(QPainter &painter, const Frame &frame);
    /** Over the strip of stage titles. */
    static void paintHeader(QPainter &painter, const Frame &frame);
};

} // namespace Views
