#pragma once

#include <QString>

namespace Model {

/** @p text on one line and at most @p length characters long, for quoting in a sentence. */
QString quotable(QStringView text, qsizetype length = 60);
/** @p text between the language's quotation marks. */
QString quoted(const QString &text);

} // namespace Model
