#pragma once

#include "model/feedback/feedbackimport.h"
#include "model/feedback/handling.h"
#include "model/feedback/linkrule.h"
#include "model/feedback/placement.h"
#include "model/journey/connection.h"
#include "model/journey/participant.h"
#include "model/journey/projectinfo.h"
#include "model/journey/score.h"
#include "model/metrics/ownmetric.h"

#include <tuple>

namespace Model {

/** Every record whose changes the history records, parents before children. */
using Records = std::tuple<ProjectInfo, Channel, Owner, Persona, Journey, Participant, Stage, Touchpoint, Connection,
                           Score, FeedbackImport, Placement, FeedbackLink, LinkRule, FeedbackAnswer, FeedbackTag,
                           FeedbackTagging, FeedbackHiding, SavedFilter, OwnMetric, MetricTarget, StoredObservation>;

template <class Visitor>
void forEachRecord(Visitor &&visit)
{
    [&]<class... R>(std::tuple<R...> *) { (visit.template operator()<R>(), ...); }(static_cast<Records *>(nullptr));
}

} // namespace Model
