#pragma once

#include <QGraphicsView>

namespace Model {
class Project;
}

namespace Bench {

/**
 * The reference for the map: the same journey in Qt's own graph canvas, a QGraphicsView with an item for each
 * touchpoint (rounded box and name) and each connection (a curve), as a plain diagram editor would have it.
 */
class PlainMap : public QGraphicsView
{
public:
    explicit PlainMap(const Model::Project &project);

    /** Moves one touchpoint a little, with the curves that lead to it, and paints. */
    void nudge();

private:
    QGraphicsScene m_scene;
    QGraphicsItem *m_middle = nullptr;
};

} // namespace Bench
