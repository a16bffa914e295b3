#pragma once

#include <QString>

namespace App {

/**
 * Makes the files of new projects in the person's documents, under a name that is free ("Online shop.journey", then
 * "Online shop 2.journey"). Nobody is asked where: somebody who clicks a template wants to draw. All throw
 * Model::Error.
 */
namespace NewProjects {

/** The path of a project from the template @p id. */
QString fromTemplate(const QString &id, const QString &language);
/** The path of a project with the journeys of a Mermaid or JSON file; what was lost goes to @p losses, in sentences. */
QString fromFile(const QString &file, QStringList &losses);
/** The path of the sample project: one copy for each person, theirs to change; made where there is none yet. */
QString sample(const QString &language);

/** A path in @p folder for a project called @p name that no file has. */
QString freePath(const QString &folder, const QString &name);

} // namespace NewProjects
} // namespace App
