#include "measuredjourney.h"

#include "shopfeedback.h"

#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"

#include <QDateTime>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** A touchpoint, where it is, what is believed of Anna there, and what feedback says. */
struct Place
{
    const char *name;
    int stage;
    int column;
    int row;
    double emotion;
    double effort;
    int count;  ///< pieces of feedback
    double say; ///< their mean emotion
    int ces;    ///< of every third; 0: nobody was asked
};

constexpr Place places[] = {
    {"Sees a drawing that a friend sent", 0, 0, 0, 1, 2, 41, 0.8, 6},
    {"Looks around the shop", 1, 0, 0, 1.2, 2.2, 212, 1.1, 6},
    {"Pays in five steps", 2, 0, 0, 0.2, 4.6, 168, -0.5, 2},
    {"Gets a confirmation", 2, 1, 0, 1.5, 1.5, 34, 1.3, 0},
    {"Delivery is late", 3, 0, 0, -1, 5, 86, -1.5, 2},
    {"Support calls first and helps", 3, 1, 0, 1.6, 2.5, 52, 1.7, 7},
    {"Tells 9 others", 4, 0, 0, 1.8, 1.5, 0, 0, 0},
    {"Hears of it at work", 0, 0, 1, 1, 2, 0, 0, 0},
    {"Reads reviews", 1, 0, 1, 0, 3, 0, 0, 0},
    {"Asks about returns", 1, 0, 2, -1, 4, 35, -0.5, 4},
    {"Arrives on time", 3, 0, 1, 1, 1, 60, 1.5, 0},
    {"Orders again", 3, 1, 1, 1, 2, 4, 1, 0},
    {"Warns 16 others", 4, 0, 1, -2, 3, 3, -2, 0},
};

/** Halves up and down around the mean, so that it and the interval are the same each time. */
double saidBy(const Place &place, int n)
{
    constexpr double around[] = {0, 0.5, -0.5, 0.5, -0.5, 0, 1, -1};
    return std::clamp(place.say + around[n % 8], -2.0, 2.0);
}

QList<FeedbackItem> feedbackOf(const Place &place)
{
    const qint64 last = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
    QList<FeedbackItem> items;
    for (int n = 0; n < place.count; ++n) {
        FeedbackItem item;
        item.source = n % 12 < 5 ? Source::Survey : Source::Review;
        item.ref = QStringLiteral("%1-%2").arg(QLatin1String(place.name)).arg(n).toStdString();
        item.touchpoint = place.name;
        item.text = n % 2 ? "Two days late and I had to ring them to hear it." : "The driver was lovely.";
        item.language = "en";
        item.persona = n % 4 == 0 && n < 80 ? "Anna, 34" : "";
        item.date = FeedbackTime{last - qint64(n) * 86'400'000 * 3, true};
        item.rating = saidBy(place, n);
        item.ratingMin = -2;
        item.ratingMax = 2;
        if (place.ces > 0 && n % 3 == 0)
            item.ces = std::clamp(place.ces + n % 2, 1, 7);
        items.append(item);
    }
    return items;
}

} // namespace

MeasuredJourney::MeasuredJourney(Project &project)
{
    project.edit(Label("Fill"), [this](Edit &edit) {
        journey = createJourney(edit, u"Online shop: first order"_s);
        anna = addPersona(edit, u"Anna, 34"_s);
        ben = addPersona(edit, u"Ben, 51"_s);
        addParticipant(edit, journey, anna);
        addParticipant(edit, journey, ben);
        const QList<Stage> stages = edit.where(&Stage::journey, journey);
        Id<Touchpoint> before;
        for (const Place &place : places) {
            const QString name = QString::fromLatin1(place.name);
            const Id<Touchpoint> id = addTouchpoint(edit, {stages[place.stage].id, place.column, place.row}, name);
            touchpoints.insert(name, id);
            setScore(edit, id, anna, place.emotion, place.effort);
            setScore(edit, id, ben, place.emotion / 2, place.effort);
            if (before && place.row == 0)
                connectTouchpoints(edit, before, id);
            before = id;
        }
        late = touchpoints.value(u"Delivery is late"_s);
        warns = touchpoints.value(u"Warns 16 others"_s);
        tells = touchpoints.value(u"Tells 9 others"_s);
    });
    QList<FeedbackItem> items;
    for (const Place &place : places)
        items += feedbackOf(place);
    addFeedback(project, items);
}
