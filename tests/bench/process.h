#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Bench {

/** What a command took as a whole, its own children included. */
struct Run
{
    double milliseconds = 0; ///< from before it was started to after it ended
    double megabytes = 0;    ///< most resident memory (of its largest process), 10⁶ bytes
    int exitCode = -1;       ///< −1 where it couldn't be started or was killed
    QByteArray errors;       ///< what it wrote to stderr
};

/** Runs @p program (looked up in PATH) @p times; gives the median run by time. Stops at the first that fails. */
Run run(int times, const QString &program, const QStringList &arguments);

} // namespace Bench
