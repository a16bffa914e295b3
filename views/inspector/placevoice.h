#pragma once

#include "model/feedback/facts.h"
#include "model/feedback/feedbackevidence.h"
#include "model/insight/measured.h"

#include <QList>
#include <QSet>

namespace Views {

/** What the feedback of one place says. */
struct PlaceVoice
{
    qint64 count = 0; ///< pieces, without the hidden
    Model::MeasuredValue emotion;
    Model::MeasuredValue effort;
    QList<qint64> newest; ///< ids, the newest first; not all
};

/**
 * Of all feedback that is linked to one of @p touchpoints, or to @p stage as a whole. Where there is a @p persona,
 * emotion and effort are those of the people like them; count and newest are everybody's.
 */
PlaceVoice voiceOf(const Model::FeedbackEvidence &evidence, const QSet<Model::Id<Model::Touchpoint>> &touchpoints,
                   Model::Id<Model::Stage> stage = {}, Model::Id<Model::Persona> persona = {});

/** The first @p most of @p ids that say something in words; the same words once. */
QList<Model::Feedback> quotesOf(const Model::Rows &rows, const QList<qint64> &ids, qsizetype most);

/** What a quote says, on one line: its text, else its title. */
QString quoteText(const Model::FeedbackItem &item);
/** "Review · 14 Oct · ★★"; the year where it isn't this one. */
QString quoteSource(const Model::FeedbackItem &item);

} // namespace Views
