#include "lenssample.h"

#include "mapsample.h"

#include "model/journey/catalogueoperations.h"
#include "model/journey/scoreoperations.h"
#include "shopfeedback.h"

namespace LensSample {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Opinion
{
    const char *touchpoint;
    int count;
    int stars[4]; ///< in turn
};

QList<FeedbackItem> feedback()
{
    constexpr Opinion opinions[] = {{"Delivery is late", 86, {1, 1, 1, 2}},
                                    {"Support calls first and helps", 52, {5, 5, 5, 5}},
                                    {"Reads reviews", 41, {5, 4, 5, 4}},
                                    {"Looks around the shop", 212, {4, 4, 4, 4}},
                                    {"Pays in five steps", 3, {1, 2, 1, 2}}};
    QList<FeedbackItem> items;
    for (const Opinion &opinion : opinions) {
        for (int n = 0; n < opinion.count; ++n) {
            FeedbackItem item;
            item.ref = QStringLiteral("%1-%2").arg(QLatin1String(opinion.touchpoint)).arg(n).toStdString();
            item.source = Source::Review;
            item.rating = opinion.stars[n % 4];
            item.touchpoint = opinion.touchpoint;
            items.append(item);
        }
    }
    return items;
}

} // namespace

Id<Journey> look(Project &project)
{
    const Id<Journey> journey = MapSample::look(project);
    project.edit(Label("Fill"), [&](Edit &edit) {
        const Id<Owner> owners[] = {addOwner(edit, u"Marketing"_s),
                                    addOwner(edit, u"Online shop"_s),
                                    addOwner(edit, u"Customer care"_s),
                                    addOwner(edit, u"Logistics"_s),
                                    {}};
        int n = 0;
        for (Touchpoint touchpoint : edit.where(&Touchpoint::journey, journey)) {
            touchpoint.owner = owners[n * 5 / 13];
            touchpoint.kind = n % 3 == 1 ? Kind::Service : Kind::Experience;
            touchpoint.initiative = n % 2 == 1 ? Initiative::Reactive : Initiative::Proactive;
            touchpoint.visibility = n % 4 == 3 ? Visibility::Back : Visibility::Front;
            touchpoint.evidence = n % 3 == 0 ? Evidence::Observed : Evidence::Assumed;
            edit.update(touchpoint);
            if (n != 1)
                setEffort(edit, touchpoint.id, {}, n == 4 ? 4.5 : n);
            ++n;
        }
    });
    addFeedback(project, feedback());
    return journey;
}

} // namespace LensSample
