#include "model/journey/journeyoperations.h"

#include "model/feedback/feedbackoperations.h"
#include "model/journey/connection.h"
#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/journey/participant.h"
#include "model/journey/score.h"

#include <QCoreApplication>
#include <QHash>

namespace Model {

namespace {

struct DefaultStage
{
    const char *name;
    Phase phase;
};
constexpr DefaultStage defaultStages[] = {{QT_TRANSLATE_NOOP("Journey", "Awareness"), Phase::Before},
                                          {QT_TRANSLATE_NOOP("Journey", "Consideration"), Phase::Before},
                                          {QT_TRANSLATE_NOOP("Journey", "Decision"), Phase::During},
                                          {QT_TRANSLATE_NOOP("Journey", "Retention"), Phase::After},
                                          {QT_TRANSLATE_NOOP("Journey", "Advocacy"), Phase::After}};

} // namespace

Id<Journey> createJourney(Edit &edit, const QString &title, JourneyKind kind)
{
    const Id<Journey> journey = createEmptyJourney(edit, title, kind);
    const QList<Rank> ranks = Rank::spread(std::size(defaultStages));
    for (size_t i = 0; i < std::size(defaultStages); ++i) {
        Stage stage;
        stage.journey = journey;
        stage.rank = ranks[qsizetype(i)];
        stage.name = QCoreApplication::translate("Journey", defaultStages[i].name);
        stage.phase = defaultStages[i].phase;
        edit.insert(stage);
    }
    return journey;
}

Id<Journey> createEmptyJourney(Edit &edit, const QString &title, JourneyKind kind)
{
    const QList<Journey> journeys = edit.all<Journey>();
    Journey journey;
    journey.rank = rankAt(edit, journeys, journeys.size());
    journey.title = limitedName(title);
    journey.kind = kind;
    return edit.insert(journey);
}

Id<Journey> duplicateJourney(Edit &edit, Id<Journey> journey, const QString &title)
{
    QList<Journey> journeys = edit.all<Journey>();
    const auto original =
        std::find_if(journeys.begin(), journeys.end(), [&](const Journey &j) { return j.id == journey; });
    if (original == journeys.end())
        return {};
    Journey copy = *original;
    copy.id = {};
    copy.title = limitedName(title);
    copy.rank = rankAt(edit, journeys, original - journeys.begin() + 1);
    copy.id = edit.insert(copy);

    for (Participant participant : edit.where(&Participant::journey, journey)) {
        participant.id = {};
        participant.journey = copy.id;
        edit.insert(participant);
    }
    QHash<Id<Stage>, Id<Stage>> stages;
    for (Stage stage : edit.where(&Stage::journey, journey)) {
        const Id<Stage> old = stage.id;
        stage.id = {};
        stage.journey = copy.id;
        stages.insert(old, edit.insert(stage));
    }
    QHash<Id<Touchpoint>, Id<Touchpoint>> touchpoints;
    for (Touchpoint touchpoint : edit.where(&Touchpoint::journey, journey)) {
        const Id<Touchpoint> old = touchpoint.id;
        touchpoint.id = {};
        touchpoint.journey = copy.id;
        touchpoint.stage = stages.value(touchpoint.stage);
        touchpoints.insert(old, edit.insert(touchpoint));
    }
    for (Connection connection : edit.where(&Connection::journey, journey)) {
        connection.id = {};
        connection.journey = copy.id;
        connection.from = touchpoints.value(connection.from);
        connection.to = touchpoints.value(connection.to);
        edit.insert(connection);
    }
    for (Score score : edit.whereIn(&Score::touchpoint, &Touchpoint::journey, journey)) {
        score.id = {};
        score.touchpoint = touchpoints.value(score.touchpoint);
        edit.insert(score);
    }
    return copy.id;
}

void moveJourney(Edit &edit, Id<Journey> journey, qsizetype index)
{
    moveTo(edit, edit.all<Journey>(), journey, index);
}

void deleteJourney(Edit &edit, Id<Journey> journey)
{
    for (const Score &score : edit.whereIn(&Score::touchpoint, &Touchpoint::journey, journey))
        edit.remove(score.id);
    detachFeedback(edit, journey);
    for (const Connection &connection : edit.where(&Connection::journey, journey))
        edit.remove(connection.id);
    for (const Touchpoint &touchpoint : edit.where(&Touchpoint::journey, journey))
        edit.remove(touchpoint.id);
    for (const Touchpoint &opener : edit.where(&Touchpoint::nested, journey))
        edit.set(opener.id, &Touchpoint::nested, {});
    for (const Stage &stage : edit.where(&Stage::journey, journey))
        edit.remove(stage.id);
    for (const Participant &participant : edit.where(&Participant::journey, journey))
        edit.remove(participant.id);
    edit.remove(journey);
}

} // namespace Model
