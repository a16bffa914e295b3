#pragma once

#include "model/journey/stage.h"
#include "views/map/tools/mapdrag.h"

namespace Views {

/** Widens or narrows a stage by its right border, column by column. */
class BorderDrag : public MapDrag
{
public:
    BorderDrag(MapCanvas &canvas, Model::Id<Model::Stage> stage);

    void move(const MapPointer &pointer) override;
    void drop(const MapPointer &pointer) override;

private:
    int columns(int stage, double x) const;

    Model::Id<Model::Stage> m_stage;
    int m_needed = 1; ///< columns that its touchpoints use
};

} // namespace Views
