#include "metricsproject.h"

#include "shopfeedback.h"

#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/metrics/metricoperations.h"

#include <QDateTime>

using namespace Model;
using namespace Qt::StringLiterals;

MetricsProject::MetricsProject(Project &project, int count)
    : shop(project)
{
    project.edit(Label("Draw"), [this](Edit &edit) {
        const QList<Stage> stages = edit.where(&Stage::journey, shop.first);
        looks = addTouchpoint(edit, {stages[1].id, 0, 0}, u"Looks around the shop"_s);
        pays = addTouchpoint(edit, {stages[2].id, 0, 0}, u"Pays in five steps"_s);
        setScore(edit, looks, {}, 1, 2);
        setScore(edit, pays, {}, 0.2, 2);
    });
    addFeedback(project, shopFeedback(count));
    project.edit(Label("Churn"), [this](Edit &edit) {
        for (int month = 0; month < 12; ++month) {
            StoredObservation lost;
            lost.metric = u"CHURN"_s;
            lost.date = QDateTime(QDate(2025, 12, 10).addMonths(month), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
            lost.numerator = 50 + month * 3;
            lost.denominator = 3000;
            lost.journey = shop.first;
            addObservation(edit, lost);
        }
    });
}
