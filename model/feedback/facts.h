#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/feedback/feedbackimport.h"
#include "model/feedback/feedbackitem.h"
#include "model/feedback/placement.h"
#include "model/store/rows.h"

#include <functional>
#include <string>

namespace Model {

/** A piece of feedback as it lies in the project, with what people did with it. */
struct Feedback
{
    qint64 id = 0;
    qint64 context = 0;
    FeedbackItem item; ///< with the names that the file had; its language is the one in the file or else found
    std::optional<double> sentiment; ///< −1 … +1: by word lists, or as ratings have taught (LearnedScores)
    FeedbackPlace filed;             ///< where its file says that it belongs
    Id<Journey> journey;             ///< where it belongs, if anywhere
    Id<Stage> stage;
    Id<Touchpoint> touchpoint;
    FeedbackPlace::By placedBy = FeedbackPlace::By::Nobody;
    Id<LinkRule> rule;                    ///< by which rule
    std::optional<FeedbackLink> link;     ///< by hand
    std::optional<FeedbackAnswer> answer; ///< given here; what its file says is in item
    QList<Id<FeedbackTag>> tags;          ///< in the order of the tags
    bool isHidden = false;
    bool isAnswered() const { return answer || item.answeredAt || !item.answer.empty(); }
};

/** The imports that are there, in the order in which they were made. */
QList<FeedbackImport> importsIn(const Rows &rows);
/**
 * Calls @p visit with all feedback that is there, hidden or not, in the order of its imports; stops where that gives
 * false.
 */
void forEachFeedback(const Rows &rows, const std::function<bool(const Feedback &)> &visit);
/** The same of one import. False where it was stopped. */
bool forEachFeedback(const Rows &rows, const FeedbackImport &import,
                     const std::function<bool(const Feedback &)> &visit);
/** The same without what people did with it, and where rules say that it belongs: only what its file says. */
bool forEachFact(const Rows &rows, const FeedbackImport &import, const std::function<bool(const Feedback &)> &visit);
/** The feedback of these ids, in their order; those that aren't there (any more) are left out. */
QList<Feedback> feedbackOf(const Rows &rows, const QList<qint64> &ids);
/** What it is called where it needs a name: the beginning of what it says, in one line. None: it isn't there. */
std::optional<QString> nameOfFeedback(const Rows &rows, qint64 feedback);
/** Without the hidden. */
qint64 shownFeedbackCount(const Rows &rows);
/** Hidden or not. */
qint64 feedbackCount(const Rows &rows);

} // namespace Model
