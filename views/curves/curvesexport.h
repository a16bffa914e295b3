#pragma once

#include "views/curves/curvesshown.h"
#include "views/map/mapexport.h"

namespace Views {

/**
 * Writes the curves of journeys that are shown, believed and measured, with title, date, legend, and the names of
 * stages and touchpoints. SVG and PNG hold one journey, PDF one or more pages for each. The bytes depend on what is
 * given alone. Needs a QApplication (QCustomPlot is a widget), no window. Throws Model::Error, as exportMap does.
 */
void exportCurves(const Model::Project &project, const QList<Model::Id<Model::Journey>> &journeys, QIODevice &device,
                  const MapExportOptions &options, const CurvesShown &shown);
/** The same into a file, which is replaced only when all went well. */
void exportCurves(const Model::Project &project, const QList<Model::Id<Model::Journey>> &journeys, const QString &path,
                  const MapExportOptions &options, const CurvesShown &shown);

} // namespace Views
