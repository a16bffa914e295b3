#pragma once

#include "tests/bench/measurement.h"

namespace Bench {

/** What it takes until a program's window is there. */
struct WindowStart
{
    double milliseconds = 0; ///< the median of several, after one that fills the system's caches
    double megabytes = 0;    ///< a second later, the most of several
    QString failure;         ///< why there is no window
};
/** THROUGHLINE_TRACE must be set. */
WindowStart startWindow(const QString &program, const QStringList &arguments);

/**
 * From starting the program to its first full picture, and the memory that it then needs: empty, and with 10,000
 * touchpoints. The reference is a Qt program that shows an empty window (the bench itself, see showEmptyWindow).
 */
QList<Measurement> measureStart(const QString &program, const QString &scratch);

/** Shows an empty window until it is ended; says when it was painted, as the program does with THROUGHLINE_TRACE. */
int showEmptyWindow();
constexpr const char *emptyWindowOption = "--empty-window";

} // namespace Bench
