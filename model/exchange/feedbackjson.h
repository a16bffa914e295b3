#pragma once

#include "model/exchange/jsonrecords.h"
#include "model/exchange/jsonwriter.h"
#include "model/feedback/facts.h"
#include "model/store/edit.h"

namespace Model {

/** An import of feedback as a project file in JSON has it. */
struct JsonImport
{
    FeedbackImport import; ///< its batch: the first id of its feedback, or 0 where they don't follow each other
    QList<Feedback> feedback;
};

/** A moment as FeedbackTime::isoText() writes it; one without a zone is UTC. None where it is no date. */
std::optional<FeedbackTime> feedbackTimeOf(const QString &isoText);

/** The list of imports, each with its feedback. */
void writeFeedback(const Rows &rows, JsonWriter &out);
/** The imports that @p file lists; what is wrong in them is mended and reported. Journeys must be known by then. */
QList<JsonImport> readFeedback(const QJsonObject &file, JsonRecords &in);
/** Puts an import into a project: under its ids if @p isKept, and nobody has them. */
void insertFeedback(Edit &edit, const JsonImport &import, bool isKept);

} // namespace Model
