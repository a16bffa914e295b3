#pragma once

#include <QString>

namespace Model {

/** A name as it is compared where feedback names a touchpoint, a persona and so on: without case and surplus blanks. */
inline QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace Model
