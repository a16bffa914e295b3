#pragma once

#include "model/feedback/projectsentiment.h"
#include "model/store/rows.h"

#include <functional>

namespace Model {

/**
 * What the ratings of a project teach of how its other texts feel. How that reaches curves and metrics:
 *
 * Feedback never changes, and neither do the sentiments of the word lists that lie with it. An import that is read
 * learns from all ratings that are there and its own, where those have grown by a tenth since last time, and scores all
 * texts without a rating, of older imports, too; else it scores its own by what was learned before. What it finds lies
 * beside its feedback (LearnedScores): as facts that count as long as that import is there. So an import with all that
 * it changes becomes visible as a whole or not at all, is undone and redone as a whole, and another window sees it,
 * too. FeedbackEvidence and facts.h put those scores in the place of the word lists', so that the window, the command
 * line, search and every export say the same, and a million pieces of feedback are read as quickly as before: nobody
 * learns when reading.
 *
 * Rejected: learning in the window, in memory only (the command line would say something else, or need seconds);
 * writing the digests of older imports anew (undoing the import would not bring the old numbers back).
 */

/** What counts now: of the newest import that is there and has learned. Null: nothing was learned. Throws Error. */
std::shared_ptr<const ProjectSentiment> projectSentiment(const Rows &rows);

/**
 * Learns for the complete batch that begins at @p batch and that no import names yet, and keeps what it learned as
 * facts of it. Does nothing where no text lacks a rating, or too few have one. Takes seconds, for a million texts to
 * score some more; False where @p goesOn, which is asked a few times a second, returned false: the batch is to be taken
 * back then. On a connection of the calling thread that may write. Throws Error.
 */
bool learnSentiment(Database &database, qint64 batch, const std::function<bool()> &goesOn = {});

} // namespace Model
