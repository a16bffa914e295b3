#include "model/insight/projectmetrics.h"

#include "model/feedback/facts.h"
#include "model/metrics/feedbacktally.h"

#include <QHash>

#include <algorithm>

namespace Model {

namespace {

struct Group
{
    FeedbackTally tally;
    std::optional<Period> period;

    void add(const FeedbackItem &item)
    {
        tally.add(item);
        if (!item.date)
            return;
        const Period day = Period::of(item.date->milliseconds, PeriodUnit::Day);
        period = period ? Period{std::min(period->from, day.from), std::max(period->to, day.to)} : day;
    }
};

} // namespace

QList<PlaceMetrics> projectMetrics(const Rows &rows)
{
    Group all;
    QHash<Id<Journey>, Group> journeys;
    QHash<Id<Stage>, Group> stages;
    QHash<Id<Touchpoint>, Group> touchpoints;
    QHash<Id<Touchpoint>, Id<Stage>> stageOf;
    for (const Touchpoint &touchpoint : rows.all<Touchpoint>())
        stageOf.insert(touchpoint.id, touchpoint.stage);
    forEachFeedback(rows, [&](const Feedback &feedback) {
        all.add(feedback.item);
        if (feedback.journey)
            journeys[feedback.journey].add(feedback.item);
        if (const Id<Stage> stage = feedback.touchpoint ? stageOf.value(feedback.touchpoint) : feedback.stage)
            stages[stage].add(feedback.item);
        if (feedback.touchpoint)
            touchpoints[feedback.touchpoint].add(feedback.item);
        return true;
    });

    QList<PlaceMetrics> result;
    const auto add = [&](const Group &group, const PlaceMetrics &place) {
        PlaceMetrics metrics = place;
        metrics.values = group.tally.values();
        metrics.period = group.period;
        if (!metrics.values.isEmpty())
            result.append(metrics);
    };
    add(all, {});
    const QList<Journey> inOrder = rows.all<Journey>();
    for (const Journey &journey : inOrder)
        add(journeys.value(journey.id), {journey.id, {}, {}, {}, {}});
    for (const Journey &journey : inOrder) {
        for (const Stage &stage : rows.where(&Stage::journey, journey.id))
            add(stages.value(stage.id), {journey.id, stage.id, {}, {}, {}});
    }
    for (const Journey &journey : inOrder) {
        for (const Touchpoint &touchpoint : rows.where(&Touchpoint::journey, journey.id))
            add(touchpoints.value(touchpoint.id), {journey.id, touchpoint.stage, touchpoint.id, {}, {}});
    }
    return result;
}

} // namespace Model
