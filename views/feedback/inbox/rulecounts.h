#pragma once

#include "model/feedback/feedbackevidence.h"

#include <functional>

namespace Views {

/** How much feedback that isn't hidden each rule links now; rules that link nothing aren't in it. */
QHash<Model::Id<Model::LinkRule>, qint64> linkedByRules(const Model::FeedbackEvidence &evidence);

/** What a rule finds, whether or not other rules or people say otherwise. */
struct RuleFinding
{
    qint64 found = 0;     ///< hidden ones not counted
    qint64 notLinked = 0; ///< of those: linked nowhere so far
};
/** @p rows are of the calling thread's own connection, or the project's. Throws Error. */
RuleFinding findingOf(const Model::FeedbackEvidence &evidence, const Model::Rows &rows, const Model::LinkRule &rule,
                      const std::function<bool()> &goesOn = {});

} // namespace Views
