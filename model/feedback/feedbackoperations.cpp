#include "model/feedback/feedbackoperations.h"

#include "model/feedback/foldedname.h"
#include "model/feedback/placement.h"
#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/metrics/ownmetric.h"
#include "model/store/clock.h"
#include "model/store/error.h"

#include <QCoreApplication>

namespace Model {

namespace {

/** Inserts a row whose id is the feedback's, or writes it anew. */
template <class R>
void put(Edit &edit, const R &row)
{
    edit.exists(row.id) ? edit.update(row) : void(edit.insert(row));
}

template <class R>
void removeIfThere(Edit &edit, Id<R> id)
{
    if (edit.exists(id))
        edit.remove(id);
}

void link(Edit &edit, const QList<qint64> &feedback, FeedbackLink link)
{
    for (const qint64 id : feedback) {
        link.id.value = id;
        put(edit, link);
    }
}

/** The ids of @p table whose @p column lies in the batch of an import. */
QList<qint64> idsIn(const Rows &rows, const char *table, const char *column, const FeedbackImport &import)
{
    QList<qint64> ids;
    try {
        Statement &row = rows.database().prepare(QByteArray("SELECT id FROM ") + table + " WHERE " + column +
                                                 " BETWEEN ? AND (SELECT last FROM batch WHERE first = ?)");
        bindValue(row, 1, import.batch);
        bindValue(row, 2, import.batch);
        while (step(row))
            ids.append(integerAt(row, 0));
        finish(row);
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    return ids;
}

template <class R>
void removeIn(Edit &edit, const char *column, const FeedbackImport &import)
{
    for (const qint64 id : idsIn(edit, R::table, column, import))
        edit.remove(Id<R>{id});
}

template <class R, class T>
void removeAll(Edit &edit, T R::*member, const std::type_identity_t<T> &value)
{
    for (const R &row : edit.where(member, value))
        edit.remove(row.id);
}

/** Removes the unused among some tags. */
void dropUnused(Edit &edit, const QList<Id<FeedbackTag>> &tags)
{
    for (const Id<FeedbackTag> tag : tags) {
        if (edit.exists(tag) && edit.count(&FeedbackTagging::tag, tag) == 0)
            edit.remove(tag);
    }
}

} // namespace

void linkFeedback(Edit &edit, const QList<qint64> &feedback, Id<Touchpoint> touchpoint)
{
    if (const auto there = edit.find(touchpoint))
        link(edit, feedback, {{}, there->journey, {}, touchpoint});
}

void linkFeedback(Edit &edit, const QList<qint64> &feedback, Id<Stage> stage)
{
    if (const auto there = edit.find(stage))
        link(edit, feedback, {{}, there->journey, stage, {}});
}

void unlinkFeedback(Edit &edit, const QList<qint64> &feedback) { link(edit, feedback, {}); }

void forgetLinks(Edit &edit, const QList<qint64> &feedback)
{
    for (const qint64 id : feedback)
        removeIfThere(edit, Id<FeedbackLink>{id});
}

void answerFeedback(Edit &edit, const QList<qint64> &feedback, const QString &text, const QString &author)
{
    for (const qint64 id : feedback) {
        FeedbackAnswer answer = edit.find(Id<FeedbackAnswer>{id}).value_or(FeedbackAnswer{{id}, now(), author, {}});
        answer.text = limitedText(text);
        put(edit, answer);
    }
}

void reopenFeedback(Edit &edit, const QList<qint64> &feedback)
{
    for (const qint64 id : feedback)
        removeIfThere(edit, Id<FeedbackAnswer>{id});
}

Id<FeedbackTag> tagNamed(Edit &edit, const QString &name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return {};
    const QList<FeedbackTag> tags = edit.all<FeedbackTag>();
    for (const FeedbackTag &tag : tags) {
        if (foldedName(tag.name) == folded)
            return tag.id;
    }
    FeedbackTag tag;
    tag.name = limitedName(name.simplified());
    tag.rank = rankAt(edit, tags, tags.size());
    return edit.insert(tag);
}

void tagFeedback(Edit &edit, const QList<qint64> &feedback, Id<FeedbackTag> tag)
{
    if (!edit.exists(tag))
        return;
    for (const qint64 id : feedback) {
        const QList<FeedbackTagging> taggings = edit.where(&FeedbackTagging::feedback, id);
        const bool hasIt =
            std::any_of(taggings.begin(), taggings.end(), [tag](const auto &tagging) { return tagging.tag == tag; });
        if (!hasIt)
            edit.insert(FeedbackTagging{{}, id, tag});
    }
}

void untagFeedback(Edit &edit, const QList<qint64> &feedback, Id<FeedbackTag> tag)
{
    for (const qint64 id : feedback) {
        for (const FeedbackTagging &tagging : edit.where(&FeedbackTagging::feedback, id)) {
            if (tagging.tag == tag)
                edit.remove(tagging.id);
        }
    }
    dropUnused(edit, {tag});
}

void hideFeedback(Edit &edit, const QList<qint64> &feedback)
{
    for (const qint64 id : feedback) {
        if (!edit.exists(Id<FeedbackHiding>{id}))
            edit.insert(FeedbackHiding{{id}, now()});
    }
}

void showFeedback(Edit &edit, const QList<qint64> &feedback)
{
    for (const qint64 id : feedback)
        removeIfThere(edit, Id<FeedbackHiding>{id});
}

Id<LinkRule> addRule(Edit &edit, LinkRule rule)
{
    const auto touchpoint = edit.find(rule.touchpoint);
    if (!touchpoint || rule.isEmpty()) {
        throw Error(QCoreApplication::translate(
            "Feedback", "A rule needs a touchpoint, and words, a source or a channel to know its feedback by."));
    }
    rule.journey = touchpoint->journey;
    rule.query = limitedName(rule.query);
    const QList<LinkRule> rules = edit.all<LinkRule>();
    rule.rank = rankAt(edit, rules, rules.size());
    return edit.insert(rule);
}

void moveRule(Edit &edit, Id<LinkRule> rule, qsizetype index) { moveTo(edit, edit.all<LinkRule>(), rule, index); }

Id<SavedFilter> saveFilter(Edit &edit, const QString &name, const QString &words)
{
    const QList<SavedFilter> filters = edit.all<SavedFilter>();
    for (SavedFilter filter : filters) {
        if (foldedName(filter.name) == foldedName(name)) {
            filter.words = words;
            edit.update(filter);
            return filter.id;
        }
    }
    return edit.insert(SavedFilter{{}, limitedName(name.simplified()), words, rankAt(edit, filters, filters.size())});
}

void removeImport(Edit &edit, Id<FeedbackImport> import)
{
    const auto there = edit.find(import);
    if (!there)
        return;
    QList<Id<FeedbackTag>> tags;
    for (const FeedbackTag &tag : edit.all<FeedbackTag>())
        tags.append(tag.id);
    removeIn<Placement>(edit, "context", *there);
    removeIn<FeedbackLink>(edit, "id", *there);
    removeIn<FeedbackAnswer>(edit, "id", *there);
    removeIn<FeedbackTagging>(edit, "feedback", *there);
    removeIn<FeedbackHiding>(edit, "id", *there);
    dropUnused(edit, tags);
    edit.remove(import);
}

void detachFeedback(Edit &edit, Id<Touchpoint> touchpoint)
{
    removeAll(edit, &Placement::touchpoint, touchpoint);
    removeAll(edit, &FeedbackLink::touchpoint, touchpoint);
    removeAll(edit, &LinkRule::touchpoint, touchpoint);
    removeAll(edit, &MetricTarget::touchpoint, touchpoint);
    removeAll(edit, &StoredObservation::touchpoint, touchpoint);
}

void detachFeedback(Edit &edit, Id<Stage> stage)
{
    removeAll(edit, &Placement::stage, stage);
    removeAll(edit, &FeedbackLink::stage, stage);
    removeAll(edit, &MetricTarget::stage, stage);
    removeAll(edit, &StoredObservation::stage, stage);
}

void detachFeedback(Edit &edit, Id<Journey> journey)
{
    removeAll(edit, &Placement::journey, journey);
    removeAll(edit, &FeedbackLink::journey, journey);
    removeAll(edit, &LinkRule::journey, journey);
    removeAll(edit, &MetricTarget::journey, journey);
    removeAll(edit, &StoredObservation::journey, journey);
}

} // namespace Model
