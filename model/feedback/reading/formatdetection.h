#pragma once

#include "model/feedback/reading/tablereader.h"

#include <QString>

class QByteArray;

namespace Model {

/**
 * How the file of records at @p path is written, guessed from its start. Throws Error, with what the file seems to be
 * and what to do, where it is nothing to read records from.
 */
TableFormat detectFormat(const QString &path);
/** The same of @p bytes, all of a file named @p name. */
TableFormat detectFormat(const QByteArray &bytes, const QString &name);

} // namespace Model
