#pragma once

#include "model/journey/layout/layeredlayout.h"

namespace Model {

/** The column of each touchpoint within its stage, so that along every path columns within a stage grow. */
QList<int> assignColumns(const LayoutGraph &graph);

} // namespace Model
