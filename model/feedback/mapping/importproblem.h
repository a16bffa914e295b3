#pragma once

#include <QString>

namespace Model {

/** A value of a file that was left out, and why, in a sentence. */
struct ImportProblem
{
    qint64 line = 0; ///< the physical line on which its record begins, from 1
    QString column;
    QString reason;
    bool operator==(const ImportProblem &) const = default;
};

} // namespace Model
