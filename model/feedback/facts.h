#pragma once

#include "model/feedback/feedbackimport.h"
#include "model/feedback/feedbackitem.h"
#include "model/feedback/placement.h"
#include "model/store/rows.h"

#include <functional>
#include <string>

namespace Model {

/** A piece of feedback as it lies in the project. */
struct Feedback
{
    qint64 id = 0;
    FeedbackItem item; ///< with the names that the file had; its language is the one in the file or else found
    std::optional<double> sentiment; ///< −1 … +1
    Id<Journey> journey;             ///< where it belongs, if anywhere
    Id<Stage> stage;
    Id<Touchpoint> touchpoint;
};

/** The imports that are there, in the order in which they were made. */
QList<FeedbackImport> importsIn(const Rows &rows);
/** Calls @p visit with all feedback that is there, in the order of its imports; stops where that gives false. */
void forEachFeedback(const Rows &rows, const std::function<bool(const Feedback &)> &visit);
/** The same of one import. False where it was stopped. */
bool forEachFeedback(const Rows &rows, const FeedbackImport &import,
                     const std::function<bool(const Feedback &)> &visit);
/** The feedback of these ids, in their order; those that aren't there (any more) are left out. */
QList<Feedback> feedbackOf(const Rows &rows, const QList<qint64> &ids);
qint64 feedbackCount(const Rows &rows);

} // namespace Model
