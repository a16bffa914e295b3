#include "views/feedback/inbox/triage.h"

#include "model/feedback/feedbackoperations.h"

namespace Views {

using namespace Model;

bool Triage::perform(const Ids &feedback, const Label &one, const Label &many,
                     const std::function<void(Edit &)> &change)
{
    return canEdit() && !feedback.isEmpty() && m_project->perform(feedback.size() == 1 ? one : many, change);
}

static QString countOf(const Triage::Ids &feedback) { return QString::number(feedback.size()); }

void Triage::link(const Ids &feedback, Id<Touchpoint> touchpoint)
{
    const auto there = m_project ? m_project->find(touchpoint) : std::nullopt;
    if (!there)
        return;
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Link feedback to “%1”"), {there->name}},
            {QT_TRANSLATE_NOOP("Edit", "Link %2 pieces of feedback to “%1”"), {there->name, countOf(feedback)}},
            [&](Edit &edit) { linkFeedback(edit, feedback, touchpoint); });
}

void Triage::unlink(const Ids &feedback)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Unlink feedback")},
            {QT_TRANSLATE_NOOP("Edit", "Unlink %1 pieces of feedback"), {countOf(feedback)}},
            [&](Edit &edit) { unlinkFeedback(edit, feedback); });
}

void Triage::followRules(const Ids &feedback)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Link feedback by rules again")},
            {QT_TRANSLATE_NOOP("Edit", "Link %1 pieces of feedback by rules again"), {countOf(feedback)}},
            [&](Edit &edit) { forgetLinks(edit, feedback); });
}

void Triage::answer(const Ids &feedback, const QString &text)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Answer feedback")},
            {QT_TRANSLATE_NOOP("Edit", "Answer %1 pieces of feedback"), {countOf(feedback)}},
            [&](Edit &edit) { answerFeedback(edit, feedback, text, Project::author()); });
}

void Triage::reopen(const Ids &feedback)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Reopen feedback")},
            {QT_TRANSLATE_NOOP("Edit", "Reopen %1 pieces of feedback"), {countOf(feedback)}},
            [&](Edit &edit) { reopenFeedback(edit, feedback); });
}

void Triage::tag(const Ids &feedback, const QString &name)
{
    if (name.simplified().isEmpty())
        return;
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Tag feedback “%1”"), {name.simplified()}},
            {QT_TRANSLATE_NOOP("Edit", "Tag %2 pieces of feedback “%1”"), {name.simplified(), countOf(feedback)}},
            [&](Edit &edit) { tagFeedback(edit, feedback, tagNamed(edit, name)); });
}

void Triage::untag(const Ids &feedback, Id<FeedbackTag> tag)
{
    const auto there = m_project ? m_project->find(tag) : std::nullopt;
    if (!there)
        return;
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Remove tag “%1” from feedback"), {there->name}},
            {QT_TRANSLATE_NOOP("Edit", "Remove tag “%1” from %2 pieces of feedback"), {there->name, countOf(feedback)}},
            [&](Edit &edit) { untagFeedback(edit, feedback, tag); });
}

void Triage::hide(const Ids &feedback)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Hide feedback")},
            {QT_TRANSLATE_NOOP("Edit", "Hide %1 pieces of feedback"), {countOf(feedback)}},
            [&](Edit &edit) { hideFeedback(edit, feedback); });
}

void Triage::show(const Ids &feedback)
{
    perform(feedback, {QT_TRANSLATE_NOOP("Edit", "Show hidden feedback again")},
            {QT_TRANSLATE_NOOP("Edit", "Show %1 hidden pieces of feedback again"), {countOf(feedback)}},
            [&](Edit &edit) { showFeedback(edit, feedback); });
}

} // namespace Views
