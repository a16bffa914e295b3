#pragma once

#include <QList>
#include <QString>

namespace Model {

/** Something that a file says and a project can't hold, or the other way round, as a translated sentence. */
struct Loss
{
    int line = 0; ///< of the file that was read, from 1; 0 where no line is meant
    QString what;

    bool operator==(const Loss &) const = default;
};

using Losses = QList<Loss>;

} // namespace Model
