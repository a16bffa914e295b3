#pragma once

#include "model/store/id.h"

#include <QPointF>
#include <QRectF>
#include <Qt>

namespace Model {
struct Touchpoint;
}

namespace Views {

class MapCamera;
class MapCommands;
class MapNaming;
class MapScene;
class MapSelection;
struct MapOverlay;

/** A press, move or release of the pointer on the map. */
struct MapPointer
{
    QPointF view; ///< in the view, the strip of stage titles included
    QPointF scene;
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
};

/** All that a tool sees of the view. */
class MapCanvas
{
public:
    virtual ~MapCanvas() = default;

    virtual const MapScene &scene() const = 0;
    virtual const MapCamera &camera() const = 0;
    virtual MapSelection &selection() = 0;
    virtual MapOverlay &overlay() = 0;
    virtual MapCommands &commands() = 0;
    virtual MapNaming &naming() = 0;
    virtual bool canEdit() const = 0;

    /** The overlay is another than before. */
    virtual void refresh() = 0;
    virtual void panBy(const QPointF &pixels) = 0;
    /** Brings @p scene in sight, if it isn’t. */
    virtual void reveal(const QRectF &scene) = 0;
    virtual void setCursor(Qt::CursorShape shape) = 0;
    /** The feedback of @p touchpoint is to be read. */
    virtual void askForFeedback(Model::Id<Model::Touchpoint> touchpoint) = 0;
    /** How near is near enough, in scene units. */
    virtual double tolerance() const = 0;
};

} // namespace Views
