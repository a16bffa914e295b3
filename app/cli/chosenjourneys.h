#pragma once

#include "model/journey/journey.h"
#include "model/store/project.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace App::Cli {

/** --journey NAME, which several commands have. */
QCommandLineOption journeyOption(const QString &description);

/**
 * The journey that --journey names: by its exact title, else without surrounding blanks; none where it isn't given.
 * Throws Model::Error, with the titles there are, where there is none of that name.
 */
std::optional<Model::Journey> chosenJourney(const QCommandLineParser &words, const Model::Project &project);

} // namespace App::Cli
