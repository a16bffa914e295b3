#pragma once

#include "model/insight/measuredcurves.h"

#include <QString>

namespace Views {

/** What feedback says, beside what the team believes, on paper. */
struct MeasuredPart
{
    Model::MeasuredCurves curves;
    QString scope; ///< which feedback counted, in words; empty: all
};

} // namespace Views
