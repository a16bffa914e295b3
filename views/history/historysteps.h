#pragma once

#include "model/store/history.h"

#include <QList>

namespace Views {

/** The edits that going to and fro in time passes, oldest first: those in effect, then those that redo brings back. */
struct HistorySteps
{
    QList<Model::Id<Model::Entry>> ids;
    int current = 0; ///< so many of them are in effect

    /** From the whole history, oldest first. */
    static HistorySteps of(const QList<Model::Entry> &history);
};

} // namespace Views
