#pragma once

#include "model/journey/stage.h"
#include "views/map/tools/mapdrag.h"

namespace Views {

/** Carries a stage by its title to another place in the order. */
class StageDrag : public MapDrag
{
public:
    StageDrag(MapCanvas &canvas, const MapPointer &pressed, Model::Id<Model::Stage> stage);

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &pointer) override;

private:
    /** Counted without the stage itself; −1 where it stays where it is. */
    int place(double x) const;

    Model::Id<Model::Stage> m_stage;
    double m_start;
};

} // namespace Views
