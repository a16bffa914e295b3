#pragma once

#include "model/feedback/feedbackimport.h"
#include "model/feedback/handling.h"
#include "model/feedback/linkrule.h"
#include "model/store/edit.h"
#include "model/store/label.h"

#include <QList>

namespace Model {

// What can be done with feedback: each to be called inside an edit.

/** Links feedback by hand: to a touchpoint, … */
void linkFeedback(Edit &edit, const QList<qint64> &feedback, Id<Touchpoint> touchpoint);
/** … to a stage as a whole, … */
void linkFeedback(Edit &edit, const QList<qint64> &feedback, Id<Stage> stage);
/** … or says that it belongs nowhere, whatever rules and files say. */
void unlinkFeedback(Edit &edit, const QList<qint64> &feedback);
/** Takes back what was said by hand: rules and files count again. */
void forgetLinks(Edit &edit, const QList<qint64> &feedback);

/** Notes what was answered, now and by the author of the project's edits; an answer that is there gets the new text. */
void answerFeedback(Edit &edit, const QList<qint64> &feedback, const QString &text, const QString &author);
/** Takes an answer back that was given here; what files say stays. */
void reopenFeedback(Edit &edit, const QList<qint64> &feedback);

/** The tag of this name, without regard to case; added where there is none. Null for a name without letters. */
Id<FeedbackTag> tagNamed(Edit &edit, const QString &name);
void tagFeedback(Edit &edit, const QList<qint64> &feedback, Id<FeedbackTag> tag);
/** A tag that nothing has any more goes. */
void untagFeedback(Edit &edit, const QList<qint64> &feedback, Id<FeedbackTag> tag);

/** Hidden feedback is neither seen nor counted. */
void hideFeedback(Edit &edit, const QList<qint64> &feedback);
void showFeedback(Edit &edit, const QList<qint64> &feedback);

/** Puts a rule behind the others; its journey is that of its touchpoint. Throws Error where it says nothing. */
Id<LinkRule> addRule(Edit &edit, LinkRule rule);
/** Makes it the @p index-th. */
void moveRule(Edit &edit, Id<LinkRule> rule, qsizetype index);

Id<SavedFilter> saveFilter(Edit &edit, const QString &name, const QString &words);

/** Removes an import with all that was done with its feedback. The facts stay, so that this can be undone. */
void removeImport(Edit &edit, Id<FeedbackImport> import);

/** Feedback that was linked to what goes with a touchpoint, stage or journey is linked no more; its rules go, too. */
void detachFeedback(Edit &edit, Id<Touchpoint> touchpoint);
void detachFeedback(Edit &edit, Id<Stage> stage);
void detachFeedback(Edit &edit, Id<Journey> journey);

} // namespace Model
