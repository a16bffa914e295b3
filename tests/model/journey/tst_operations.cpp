#include "drawing.h"

#include "model/journey/arrangement.h"
#include "model/journey/catalogueoperations.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/limits.h"
#include "model/journey/palette.h"
#include "model/journey/personaoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/stageoperations.h"
#include "model/journey/touchpointoperations.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QStringList stageNames(const Project &project, Id<Journey> journey)
{
    QStringList names;
    for (const Stage &stage : project.where(&Stage::journey, journey))
        names.append(stage.name);
    return names;
}

QString titles(const Project &project)
{
    QString result;
    for (const Journey &journey : project.all<Journey>())
        result += journey.title;
    return result;
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private slots:
    void createsTheFiveStages()
    {
        const auto project = Project::inMemory();
        Id<Journey> journey;
        project->edit("Create", [&](Edit &e) { journey = createJourney(e, u"Shop"_s, JourneyKind::Future); });
        QCOMPARE(stageNames(*project, journey),
                 (QStringList{u"Awareness"_s, u"Consideration"_s, u"Decision"_s, u"Retention"_s, u"Advocacy"_s}));
        QList<Phase> phases;
        for (const Stage &stage : project->all<Stage>())
            phases.append(stage.phase);
        using enum Phase;
        QCOMPARE(phases, (QList<Phase>{Before, Before, During, After, After}));
        QCOMPARE(project->find(journey)->kind, JourneyKind::Future);
    }

    void movesJourneys_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the front") << 2 << 0 << u"CAB"_s;
        QTest::newRow("to the end") << 0 << 2 << u"BCA"_s;
        QTest::newRow("to the middle") << 0 << 1 << u"BAC"_s;
        QTest::newRow("nowhere") << 1 << 1 << u"ABC"_s;
        QTest::newRow("too far") << 1 << 99 << u"ACB"_s;
        QTest::newRow("before the first") << 1 << -5 << u"BAC"_s;
    }
    void movesJourneys()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto project = Project::inMemory();
        project->edit("Create", [](Edit &e) {
            for (const auto &title : {u"A"_s, u"B"_s, u"C"_s})
                createEmptyJourney(e, title);
        });
        const auto moved = project->all<Journey>()[from].id;
        project->edit("Move", [&](Edit &e) { moveJourney(e, moved, to); });
        QTEST(titles(*project), "order");
    }

    void duplicatesAJourneyWithEverythingInIt()
    {
        Drawing drawing(2);
        drawing.draw({u"AB"_s, u"C"_s});
        drawing.connect(u"A"_s, u"C"_s, ConnectionKind::Alternative);
        drawing.edit([&](Edit &e) { setScore(e, drawing.id(u"A"_s), addPersona(e, u"Mia"_s), 1, 2); });
        Id<Journey> copy;
        drawing.edit([&](Edit &e) { copy = duplicateJourney(e, drawing.journey(), u"Copy"_s); });
        const Project &project = drawing.project();
        QCOMPARE(titles(project), u"JourneyCopy"_s);
        QCOMPARE(stageNames(project, copy), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(project.where(&Touchpoint::journey, copy).size(), 3);
        QCOMPARE(project.where(&Connection::journey, copy).size(), 1);
        QCOMPARE(project.all<Score>().size(), 2);
        QCOMPARE(personasOf(project.rows(), copy).size(), 1);
        QCOMPARE(brokenInvariant(project.rows()), QString());
    }

    void deletesAJourneyAndWhatOpenedIt()
    {
        Drawing drawing(1);
        drawing.draw({u"AB"_s});
        drawing.connect(u"A"_s, u"B"_s);
        drawing.edit([&](Edit &e) { setScore(e, drawing.id(u"A"_s), addPersona(e, u"Mia"_s), 1, 2); });
        drawing.edit([&](Edit &e) {
            const auto other = createJourney(e, u"Other"_s);
            const auto opener = addTouchpoint(e, {e.where(&Stage::journey, other).first().id, 0, 0}, u"X"_s);
            e.set(opener, &Touchpoint::nested, drawing.journey());
            e.set(drawing.id(u"B"_s), &Touchpoint::nested, drawing.journey());
        });
        drawing.edit([&](Edit &e) { deleteJourney(e, drawing.journey()); });
        const Project &project = drawing.project();
        QCOMPARE(titles(project), u"Other"_s);
        QCOMPARE(project.all<Touchpoint>().size(), 1);
        QVERIFY(project.all<Score>().isEmpty() && project.all<Participant>().isEmpty());
        QCOMPARE(brokenInvariant(project.rows()), QString());
        drawing.project().undo();
        QCOMPARE(drawing.connections(), u"A>B"_s);
        QCOMPARE(project.find(drawing.id(u"B"_s))->nested, drawing.journey());
    }

    void addsStagesBesideOthers()
    {
        Drawing drawing(2);
        drawing.edit([&](Edit &e) {
            e.set(drawing.stage(1), &Stage::phase, Phase::After);
            addStageBefore(e, drawing.stage(0), u"a"_s);
            addStageAfter(e, drawing.stage(0), u"b"_s);
            addStageAfter(e, drawing.stage(1), u"c"_s);
        });
        QCOMPARE(stageNames(drawing.project(), drawing.journey()).join(QString()), u"a1b2c"_s);
        QCOMPARE(drawing.project().all<Stage>().last().phase, Phase::After);
    }

    void movesAndWidensStages()
    {
        Drawing drawing(3);
        drawing.draw({u"A.B"_s, u"C"_s, u""_s});
        drawing.edit([&](Edit &e) { moveStage(e, drawing.stage(0), 2); });
        QCOMPARE(drawing.picture(), u"C||A.B"_s);
        QCOMPARE(columnsOf(drawing.project().rows(), drawing.stage(0)), 3);
        drawing.edit([&](Edit &e) { setStageWidth(e, drawing.stage(0), 5); });
        QCOMPARE(columnsOf(drawing.project().rows(), drawing.stage(0)), 5);
        drawing.edit([&](Edit &e) { setStageWidth(e, drawing.stage(0), -7); });
        QCOMPARE(columnsOf(drawing.project().rows(), drawing.stage(0)), 3);
    }

    void deletesStagesDownToNone()
    {
        Drawing drawing(2);
        drawing.draw({u"AB"_s, u"C"_s});
        drawing.connect(u"B"_s, u"C"_s);
        drawing.edit([&](Edit &e) { setEmotion(e, drawing.id(u"A"_s), {}, 1); });
        drawing.edit([&](Edit &e) { deleteStage(e, drawing.stage(0)); });
        QCOMPARE(drawing.picture(), u"C"_s);
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
        drawing.edit([&](Edit &e) { deleteStage(e, drawing.stage(1)); });
        QCOMPARE(drawing.picture(), QString());
        drawing.project().undo();
        drawing.project().undo();
        QCOMPARE(drawing.picture(), u"AB|C"_s);
        QCOMPARE(drawing.connections(), u"B>C"_s);
        QCOMPARE(drawing.project().all<Score>().size(), 1);
    }

    void refusesConnections()
    {
        Drawing drawing(1);
        drawing.draw({u"ABC"_s});
        drawing.connect(u"A"_s, u"B"_s);
        Id<Touchpoint> stranger;
        drawing.edit([&](Edit &e) {
            const auto other = createJourney(e, u"Other"_s);
            stranger = addTouchpoint(e, {e.where(&Stage::journey, other).first().id, 0, 0}, u"X"_s);
        });
        const auto refused = [&](Id<Touchpoint> from, Id<Touchpoint> to) {
            bool threw = false;
            try {
                drawing.edit([&](Edit &e) { connectTouchpoints(e, from, to); });
            } catch (const Error &error) {
                threw = !error.sentence().isEmpty();
            }
            return threw && !connectionRefusal(drawing.project().rows(), from, to).isEmpty();
        };
        QVERIFY(refused(drawing.id(u"A"_s), drawing.id(u"A"_s)));
        QVERIFY(refused(drawing.id(u"A"_s), drawing.id(u"B"_s)));
        QVERIFY(refused(drawing.id(u"A"_s), stranger));
        QVERIFY(refused(drawing.id(u"A"_s), Id<Touchpoint>{7}));
        QCOMPARE(drawing.connections(), u"A>B"_s);
        drawing.connect(u"B"_s, u"A"_s); // the other direction is another connection
        QCOMPARE(drawing.connections(), u"A>B B>A"_s);

        const auto first = drawing.project().all<Connection>().first().id;
        drawing.edit([&](Edit &e) { reconnect(e, first, End::To, drawing.id(u"C"_s)); });
        QCOMPARE(drawing.connections(), u"A>C B>A"_s);
        drawing.edit([&](Edit &e) { reconnect(e, first, End::From, drawing.id(u"B"_s)); });
        QCOMPARE(drawing.connections(), u"B>C B>A"_s);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 drawing.edit([&](Edit &e) { reconnect(e, first, End::To, drawing.id(u"A"_s)); }));
        QVERIFY(!drawing.project().edit("Same", [&](Edit &e) { reconnect(e, first, End::To, drawing.id(u"C"_s)); }));
        drawing.edit([&](Edit &e) { removeConnections(e, {first}); });
        QCOMPARE(drawing.connections(), u"B>A"_s);
    }

    void holdsScoresToTheirScales_data()
    {
        using Value = std::optional<double>;
        QTest::addColumn<Value>("emotion");
        QTest::addColumn<Value>("effort");
        QTest::addColumn<QString>("stored");
        const Value none;
        QTest::newRow("within") << Value(-1.5) << Value(6.5) << u"-1.5 6.5"_s;
        QTest::newRow("above") << Value(9) << Value(99) << u"2 7"_s;
        QTest::newRow("below") << Value(-9) << Value(-99) << u"-2 1"_s;
        QTest::newRow("one") << none << Value(3) << u"- 3"_s;
        QTest::newRow("none") << none << none << QString();
        QTest::newRow("no numbers") << Value(qQNaN()) << Value(qQNaN()) << QString();
        QTest::newRow("minus nought") << Value(-0.0) << none << u"0 -"_s;
    }
    void holdsScoresToTheirScales()
    {
        QFETCH(std::optional<double>, emotion);
        QFETCH(std::optional<double>, effort);
        Drawing drawing(1);
        drawing.draw({u"A"_s});
        drawing.edit([&](Edit &e) { setScore(e, drawing.id(u"A"_s), {}, 1, 1); });
        drawing.edit([&](Edit &e) { setScore(e, drawing.id(u"A"_s), {}, emotion, effort); });
        const auto words = [](std::optional<double> value) { return value ? QString::number(*value) : u"-"_s; };
        const auto score = scoreOf(drawing.project().rows(), drawing.id(u"A"_s), {});
        QTEST(score ? words(score->emotion) + u' ' + words(score->effort) : QString(), "stored");
    }

    void setsOneValueAndKeepsTheOther()
    {
        Drawing drawing(1);
        drawing.draw({u"A"_s});
        const auto a = drawing.id(u"A"_s);
        drawing.edit([&](Edit &e) { setEmotion(e, a, {}, 1); });
        drawing.edit([&](Edit &e) { setEffort(e, a, {}, 5); });
        QCOMPARE(scoreOf(drawing.project().rows(), a, {})->emotion, std::optional(1.0));
        drawing.edit([&](Edit &e) { setEmotion(e, a, {}, {}); });
        QCOMPARE(scoreOf(drawing.project().rows(), a, {})->effort, std::optional(5.0));
        drawing.edit([&](Edit &e) { setEffort(e, a, {}, {}); });
        QVERIFY(!scoreOf(drawing.project().rows(), a, {}));
    }

    void deletesAPersonaInUseInOneUndoableEdit()
    {
        Drawing drawing(1);
        drawing.draw({u"A"_s});
        Id<Persona> mia;
        drawing.edit([&](Edit &e) {
            mia = addPersona(e, u"Mia"_s);
            setEmotion(e, drawing.id(u"A"_s), mia, 1);
            setEmotion(e, drawing.id(u"A"_s), {}, 2);
        });
        QCOMPARE(personasOf(drawing.project().rows(), drawing.journey()).first().id, mia);
        drawing.edit([&](Edit &e) { deletePersona(e, mia); });
        QCOMPARE(drawing.project().all<Score>().size(), 1);
        QVERIFY(personasOf(drawing.project().rows(), drawing.journey()).isEmpty());
        drawing.edit([&](Edit &e) { deletePersona(e, {}); });
        QCOMPARE(drawing.project().all<Score>().size(), 1);
        drawing.project().undo();
        QCOMPARE(drawing.project().all<Score>().size(), 2);
        drawing.edit([&](Edit &e) { removeParticipant(e, drawing.journey(), mia); });
        QCOMPARE(drawing.project().all<Score>().size(), 1);
        QVERIFY(drawing.project().find(mia));
    }

    void ordersPersonasAndParticipants()
    {
        Drawing drawing(1);
        QList<Id<Persona>> ids;
        drawing.edit([&](Edit &e) {
            for (const auto &name : {u"A"_s, u"B"_s, u"C"_s}) {
                ids.append(addPersona(e, name));
                addParticipant(e, drawing.journey(), ids.last());
                addParticipant(e, drawing.journey(), ids.last());
            }
            movePersona(e, ids[0], 2);
            moveParticipant(e, drawing.journey(), ids[2], 0);
        });
        QString names;
        for (const Persona &persona : drawing.project().all<Persona>())
            names += persona.name;
        QCOMPARE(names, u"BCA"_s);
        names.clear();
        for (const Persona &persona : personasOf(drawing.project().rows(), drawing.journey()))
            names += persona.name;
        QCOMPARE(names, u"CAB"_s);
    }

    void deletingAChannelOrOwnerDetachesIt()
    {
        Drawing drawing(1);
        drawing.draw({u"AB"_s});
        Id<Channel> phone;
        Id<Owner> sales;
        drawing.edit([&](Edit &e) {
            phone = addChannel(e, u"Phone"_s);
            sales = addOwner(e, u"Sales"_s);
            e.set(drawing.id(u"A"_s), &Touchpoint::channel, phone);
            e.set(drawing.id(u"A"_s), &Touchpoint::owner, sales);
        });
        drawing.edit([&](Edit &e) {
            deleteChannel(e, phone);
            deleteOwner(e, sales);
        });
        QVERIFY(!drawing.project().find(drawing.id(u"A"_s))->channel);
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
        drawing.project().undo();
        QCOMPARE(drawing.project().find(drawing.id(u"A"_s))->channel, phone);
        QCOMPARE(drawing.project().find(drawing.id(u"A"_s))->owner, sales);
    }

    void givesNewOnesTheirOwnColor()
    {
        const auto project = Project::inMemory();
        project->edit("Add", [](Edit &e) {
            addChannel(e, u"a"_s);
            addChannel(e, u"b"_s);
            addChannel(e, u"c"_s, u"#00ff00"_s);
            addChannel(e, u"d"_s, u"green"_s);
        });
        QStringList colors;
        for (const Channel &channel : project->all<Channel>())
            colors.append(channel.color);
        QCOMPARE(colors, (QStringList{palette()[0], palette()[1], u"#00ff00"_s, palette()[2]}));
        QCOMPARE(nextColor(palette() + QStringList{palette()[0].toLower()}), palette()[1]);
    }

    void arrangesByRanksNotIds()
    {
        QString first;
        for (int round = 0; round < 5; ++round) {
            Drawing drawing(2);
            drawing.draw({u"ABCD/EFGH"_s, u"IJ/KL/MN"_s});
            for (const char *edge : {"AI", "AF", "BE", "CK", "FM", "IJ", "KN", "ML", "AE", "GI"})
                drawing.connect(QString(QLatin1Char(edge[0])), QString(QLatin1Char(edge[1])));
            drawing.edit([&](Edit &e) { arrange(e, drawing.journey()); });
            QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
            if (round == 0)
                first = drawing.picture();
            QCOMPARE(drawing.picture(), first);
            QVERIFY(!drawing.project().edit("Again", [&](Edit &e) { arrange(e, drawing.journey()); }));
        }
    }

    void limitsText()
    {
        const QString smile = u"🙂"_s;
        QCOMPARE(limitedName(smile.repeated(6000)).size(), nameLimit);
        QCOMPARE(limited(u"a"_s + smile, 2), u"a"_s);
        QCOMPARE(limited(u"a\0b"_s, 9), u"ab"_s);
        const auto project = Project::inMemory();
        QVERIFY(project->edit("Long", [](Edit &e) { createJourney(e, QString(20000, u'ن')); }));
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
