#pragma once

#include "model/journey/journey.h"
#include "model/store/error.h"

#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace Model {
class Project;
}

namespace Views {

/** How a map is written. */
struct MapExportOptions
{
    enum class Format { Svg, Png, Pdf };
    enum class Paper { Map, A4, A3, A2, A1, A0, Letter }; ///< Map: a page as large as the map
    Format format = Format::Svg;
    bool dark = false;
    Paper paper = Paper::Map; ///< of a PDF
    QString lens = {};        ///< Lens::word() of what it is coloured by; empty: how people feel
};

/** "A4" … "A0", "Letter", without case; none where it is no paper. */
std::optional<MapExportOptions::Paper> paperNamed(QStringView name);

/**
 * Writes maps with title, date and legend. SVG and PNG hold one journey, PDF one or more pages for each. The bytes
 * depend on the project alone. Needs a QGuiApplication, no window. Throws Model::Error where nothing complete and
 * readable can be made; then @p device may hold a part, so give it a QSaveFile and don't commit.
 */
void exportMap(const Model::Project &project, const QList<Model::Id<Model::Journey>> &journeys, QIODevice &device,
               const MapExportOptions &options);
/** The same into a file, which is replaced only when all went well. */
void exportMap(const Model::Project &project, const QList<Model::Id<Model::Journey>> &journeys, const QString &path,
               const MapExportOptions &options);

} // namespace Views
