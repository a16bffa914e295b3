#pragma once

#include "model/exchange/jsonwriter.h"
#include "model/exchange/loss.h"

#include <QFile>

#include <functional>

namespace App::Cli {

/** One line on stdout. */
void print(const QString &line);
/** One line on stderr, after the program's name. */
void complain(const QString &sentence);
/** What a file says that was lost, a line on stderr each: FILE:LINE: what. */
void tell(const Model::Losses &losses, const QString &file);

/** Prints what @p write makes as JSON on stdout. */
void printJson(const std::function<void(Model::JsonWriter &)> &write);

/** Writes a file whole or not at all. Throws Model::Error with a sentence. */
void writeFile(const QString &path, const std::function<void(QIODevice &)> &write);

/** Throws Model::Error where what was printed didn't arrive. */
void finishOutput();

} // namespace App::Cli
