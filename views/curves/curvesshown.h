#pragma once

#include "model/insight/measuredcurves.h"
#include "views/curves/curveset.h"

namespace Views {

/** Which curves of a journey are shown, on screen and on paper. */
struct CurvesShown
{
    QSet<Model::Id<Model::Persona>> personas; ///< empty: all who take part
    CurveBranches branches = CurveBranches::Main;
    QList<Model::Id<Model::Touchpoint>> chosen; ///< that CurveBranches::Chosen goes through
    bool emotion = true;
    bool effort = true;
    Model::MeasuredCurves measured; ///< empty: only what is believed
    Model::MetricScope scope;       ///< the feedback that is measured
};

} // namespace Views
