#include "model/insight/projectmetrics.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/stage.h"
#include "model/journey/touchpointoperations.h"
#include "model/metrics/metricoperations.h"
#include "model/store/project.h"

#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

OwnMetric named(const QString &name)
{
    OwnMetric metric;
    metric.name = name;
    return metric;
}

StoredObservation valued(const QString &metric, std::optional<double> value)
{
    StoredObservation observation;
    observation.metric = metric;
    observation.value = value;
    return observation;
}

} // namespace

Q_DECLARE_METATYPE(StoredObservation)

class TestMetricOperations : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_project = Project::inMemory(); }

    void ownMetricsKeepTheirOrderAndWord()
    {
        edit([](Edit &e) {
            addOwnMetric(e, named(u"  Parcels   on time "_s));
            addOwnMetric(e, named(u"Returns"_s));
        });
        QList<OwnMetric> all = m_project->all<OwnMetric>();
        QCOMPARE(all[0].name, u"Parcels on time"_s);
        QCOMPARE(all[0].word, u"Parcels on time"_s);
        OwnMetric renamed = all[0];
        renamed.name = u"On time"_s;
        renamed.word = u"other"_s;
        edit([&](Edit &e) { changeOwnMetric(e, renamed); });
        QCOMPARE(m_project->find(all[0].id)->name, u"On time"_s);
        QCOMPARE(m_project->find(all[0].id)->word, u"Parcels on time"_s);
        edit([&](Edit &e) { moveOwnMetric(e, all[1].id, 0); });
        all = m_project->all<OwnMetric>();
        QCOMPARE(all[0].name, u"Returns"_s);
        // The name is free again, the word is not.
        edit([](Edit &e) { addOwnMetric(e, named(u"parcels on time"_s)); });
        QCOMPARE(m_project->all<OwnMetric>().last().word, u"parcels on time 2"_s);
    }

    void whatCantBeAMetricIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("no name") << u"  "_s << 0.0 << 1.0;
        QTest::newRow("the program's") << u"nps"_s << 0.0 << 1.0;
        QTest::newRow("there already") << u"RETURNS"_s << 0.0 << 1.0;
        QTest::newRow("scale upside down") << u"New"_s << 1.0 << 0.0;
        QTest::newRow("scale of nothing") << u"New"_s << 1.0 << 1.0;
        QTest::newRow("endless scale") << u"New"_s << 0.0 << double(INFINITY);
    }
    void whatCantBeAMetricIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        edit([](Edit &e) { addOwnMetric(e, named(u"Returns"_s)); });
        OwnMetric metric = named(name);
        metric.lowest = lowest;
        metric.highest = highest;
        QVERIFY_THROWS_EXCEPTION(Error, edit([&](Edit &e) { addOwnMetric(e, metric); }));
        QCOMPARE(m_project->all<OwnMetric>().size(), 1);
    }

    void aMetricMayKeepItsNameWhenItChanges()
    {
        edit([](Edit &e) { addOwnMetric(e, named(u"Returns"_s)); });
        OwnMetric metric = m_project->all<OwnMetric>().first();
        metric.unit = u"%"_s;
        metric.better = Better::Lower;
        edit([&](Edit &e) { changeOwnMetric(e, metric); });
        QCOMPARE(m_project->all<OwnMetric>().first(), metric);
    }

    void removingTakesObservationsAndTargetsAlong()
    {
        edit([](Edit &e) {
            addOwnMetric(e, named(u"Returns"_s));
            addObservation(e, valued(u"returns"_s, 3));
            addObservation(e, valued(u"NPS"_s, 3));
            setTarget(e, u"RETURNS"_s, {}, 2);
            setTarget(e, u"NPS"_s, {}, 2);
        });
        edit([](Edit &e) { removeOwnMetric(e, u"Returns"_s); });
        QVERIFY(m_project->all<OwnMetric>().isEmpty());
        QCOMPARE(m_project->all<StoredObservation>().size(), 1);
        QCOMPARE(m_project->all<MetricTarget>().size(), 1);
        edit([](Edit &e) { removeOwnMetric(e, u"NPS"_s); }); // not the user's own
        QCOMPARE(m_project->all<StoredObservation>().size(), 1);
        m_project->undo();
        QCOMPARE(m_project->all<OwnMetric>().size(), 1);
        QCOMPARE(m_project->all<StoredObservation>().size(), 2);
        QVERIFY(m_project->check().isEmpty());
    }

    void observationsLieInTheJourneyOfTheirPlace()
    {
        Id<Touchpoint> touchpoint;
        Stage stage;
        edit([&](Edit &e) {
            const auto journey = createJourney(e, u"A"_s);
            stage = e.where(&Stage::journey, journey).first();
            touchpoint = addTouchpoint(e, {stage.id, 0, 0}, u"T"_s);
            StoredObservation observation = valued(u"NPS"_s, 3);
            observation.touchpoint = touchpoint;
            observation.stage = stage.id;
            addObservation(e, observation);
            observation.touchpoint = {};
            addObservation(e, observation);
        });
        for (const StoredObservation &observation : m_project->all<StoredObservation>()) {
            QCOMPARE(observation.journey, stage.journey);
            QCOMPARE(observation.stage, observation.touchpoint ? Id<Stage>() : stage.id);
        }
        edit([&](Edit &e) { removeTouchpoints(e, {touchpoint}); });
        QCOMPARE(m_project->all<StoredObservation>().size(), 1);
        QVERIFY(m_project->check().isEmpty());
    }

    void whatCantBeAValueIsRefused_data()
    {
        QTest::addColumn<StoredObservation>("observation");
        QTest::newRow("no metric") << valued(u" "_s, 1);
        QTest::newRow("nothing") << valued(u"NPS"_s, {});
        QTest::newRow("no number") << valued(u"NPS"_s, std::nan(""));
        QTest::newRow("endless") << valued(u"NPS"_s, INFINITY);
        StoredObservation observation = valued(u"NPS"_s, 1);
        observation.n = 0;
        QTest::newRow("of no answers") << observation;
        observation = valued(u"CHURN"_s, {});
        observation.numerator = 4;
        QTest::newRow("a numerator alone") << observation;
        observation.denominator = 0;
        QTest::newRow("divided by 0") << observation;
    }
    void whatCantBeAValueIsRefused()
    {
        QFETCH(StoredObservation, observation);
        QVERIFY_THROWS_EXCEPTION(Error, edit([&](Edit &e) { addObservation(e, observation); }));
        StoredObservation there;
        edit([&](Edit &e) { there.id = addObservation(e, valued(u"NPS"_s, 1)); });
        observation.id = there.id;
        QVERIFY_THROWS_EXCEPTION(Error, edit([&](Edit &e) { changeObservation(e, observation); }));
        QCOMPARE(m_project->find(there.id)->value, std::optional(1.0));
    }

    void observationsAreChangedAndRemoved()
    {
        Id<StoredObservation> id;
        edit([&](Edit &e) { id = addObservation(e, valued(u"NPS"_s, 1)); });
        StoredObservation changed = *m_project->find(id);
        changed.value = 5;
        changed.n = 12;
        edit([&](Edit &e) { changeObservation(e, changed); });
        QCOMPARE(*m_project->find(id), changed);
        edit([&](Edit &e) { removeObservations(e, {id}); });
        QVERIFY(!m_project->find(id));
        // What is gone isn't written again.
        QVERIFY(!m_project->edit(Label("Nothing"), [&](Edit &e) { changeObservation(e, changed); }));
    }

private:
    void edit(const std::function<void(Edit &)> &change) { m_project->edit(Label("Test"), change); }

    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestMetricOperations)
#include "tst_metricoperations.moc"
