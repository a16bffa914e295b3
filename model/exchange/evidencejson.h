#pragma once

#include "model/exchange/feedbackjson.h"
#include "model/exchange/jsonrecords.h"
#include "model/exchange/jsonwriter.h"
#include "model/store/edit.h"

#include <functional>

namespace Model {

/** What people did with feedback and metrics, as a project file in JSON has it. */
struct JsonEvidence
{
    QList<OwnMetric> metrics;
    QList<FeedbackTag> tags;
    QList<LinkRule> rules;
    QList<SavedFilter> filters;
    QList<MetricTarget> targets;
    QList<StoredObservation> observations;
};

/** The list of the user's own metrics. */
void writeMetrics(const Rows &rows, JsonWriter &out);
/** The lists behind everything else, those that hold anything: observations, targets, rules, tags, filters. */
void writeEvidence(const Rows &rows, JsonWriter &out);
/** The keys of writeEvidence(). */
QStringList evidenceKeys();

/** The same back; what is missing is empty. Journeys must be known by then. */
JsonEvidence readEvidence(const QJsonObject &file, JsonRecords &in);

/** Puts it into a project. The functions give the ids that journeys, stages and touchpoints have there. */
struct RenamedIds
{
    std::function<Id<Journey>(Id<Journey>)> journey;
    std::function<Id<Stage>(Id<Stage>)> stage;
    std::function<Id<Touchpoint>(Id<Touchpoint>)> touchpoint;
};
/** Tags keep their ids where nobody has them: feedback refers to them. */
void insertEvidence(Edit &edit, const JsonEvidence &evidence, const RenamedIds &renamed, bool isKept);

} // namespace Model
