#pragma once

#include <QString>
#include <QStringList>

namespace Model {

/** The colours of personas, channels and owners, as #RRGGBB of the light theme; each readable on white as text. */
const QStringList &palette();
/** The first that isn't among @p taken (case doesn't matter), else the one that is there least often. */
QString nextColor(const QStringList &taken);
/** #RRGGBB, as the store takes it. */
bool isColor(const QString &text);

} // namespace Model
