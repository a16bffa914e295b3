#include "drawing.h"

#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/stageoperations.h"
#include "model/journey/touchpointoperations.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestTouchpointOperations : public QObject
{
    Q_OBJECT
private slots:
    void adds_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("order");
        QTest::newRow("to an empty stage") << QStringList{u""_s, u""_s} << QPoint(0, 0) << u"x|"_s << u"x"_s;
        QTest::newRow("far out") << QStringList{u""_s, u""_s} << QPoint(2, 1) << u"/..x|"_s << u"x"_s;
        QTest::newRow("behind others") << QStringList{u"AB"_s, u"C"_s} << QPoint(2, 0) << u"ABx|C"_s << u"ABxC"_s;
        QTest::newRow("below another") << QStringList{u"AB"_s, u"C"_s} << QPoint(0, 1) << u"AB/x|C"_s << u"AxBC"_s;
        QTest::newRow("where one is") << QStringList{u"AB"_s, u"C"_s} << QPoint(0, 0) << u"xB/A|C"_s << u"xABC"_s;
        QTest::newRow("where a pile is") << QStringList{u"A/B/C"_s, u""_s} << QPoint(0, 1) << u"A/x/B/C|"_s
                                         << u"AxBC"_s;
        QTest::newRow("a gap ends the push")
            << QStringList{u"A/B/./C"_s, u""_s} << QPoint(0, 0) << u"x/A/B/C|"_s << u"xABC"_s;
        QTest::newRow("other columns stay")
            << QStringList{u"AC/BD"_s, u""_s} << QPoint(0, 0) << u"xC/AD/B|"_s << u"xABCD"_s;
    }
    void adds()
    {
        QFETCH(QStringList, before);
        QFETCH(QPoint, at);
        Drawing drawing(2);
        drawing.draw(before);
        drawing.edit([&](Edit &e) { addTouchpoint(e, drawing.slot(0, at.x(), at.y()), u"x"_s); });
        QTEST(drawing.picture(), "after");
        QTEST(drawing.order(), "order");
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }

    void ranksFollowStagesThatAreFilledInAnyOrder()
    {
        Drawing drawing(3);
        const auto add = [&](int stage, const QString &name, int column = 0) {
            drawing.edit([&](Edit &e) { addTouchpoint(e, drawing.slot(stage, column, 0), name); });
        };
        add(2, u"E"_s);
        add(0, u"A"_s);
        add(1, u"C"_s);
        add(1, u"D"_s, 1);
        add(0, u"B"_s, 1);
        QCOMPARE(drawing.order(), u"ABCDE"_s);
    }

    void addsTheNextToTheRight()
    {
        Drawing drawing(2);
        drawing.draw({u"A"_s, u"C"_s});
        drawing.edit([&](Edit &e) { addNext(e, drawing.id(u"A"_s), u"B"_s); });
        QCOMPARE(drawing.picture(), u"AB|C"_s);
        QCOMPARE(drawing.connections(), u"A>B"_s);
        QCOMPARE(columnsOf(drawing.project().rows(), drawing.stage(0)), 2);
        drawing.edit([&](Edit &e) { addNext(e, drawing.id(u"A"_s), u"D"_s); });
        QCOMPARE(drawing.picture(), u"AB/.D|C"_s);
        QCOMPARE(drawing.order(), u"ABDC"_s);
    }

    void addsAlternativesBelow()
    {
        Drawing drawing(1);
        drawing.draw({u"AB"_s});
        drawing.connect(u"A"_s, u"B"_s);
        drawing.edit([&](Edit &e) { addAlternative(e, drawing.id(u"B"_s), u"C"_s); });
        drawing.edit([&](Edit &e) { addAlternative(e, drawing.id(u"C"_s), u"D"_s); });
        QCOMPARE(drawing.picture(), u"AB/.C/.D"_s);
        QCOMPARE(drawing.connections(), u"A>B A-C A-D"_s);
        drawing.edit([&](Edit &e) { addAlternative(e, drawing.id(u"A"_s), u"E"_s); });
        QCOMPARE(drawing.picture(), u"AB/EC/.D"_s);
        QCOMPARE(drawing.connections(), u"A>B A-C A-D"_s);
    }

    void addsLines_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("connections");
        QTest::newRow("connected") << true << u".abc/.A"_s << u"a>b b>c"_s;
        QTest::newRow("apart") << false << u".a/.b/.c/.A"_s << QString();
    }
    void addsLines()
    {
        QFETCH(bool, connected);
        Drawing drawing(1);
        drawing.draw({u".A"_s});
        drawing.edit([&](Edit &e) {
            addLines(e, drawing.slot(0, 1, 0), {u" a"_s, u"  \t"_s, u"b"_s, QString(), u"c\r"_s}, connected);
        });
        QTEST(drawing.picture(), "picture");
        QTEST(drawing.connections(), "connections");
    }

    void moves_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("moved"); // the first is the anchor
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("order");
        const auto to = [](int stage, int column, int row) { return QList<int>{stage, column, row}; };
        QTest::newRow("to a free slot") << QStringList{u"AB"_s, u""_s} << u"A"_s << to(0, 1, 1) << u".B/.A|"_s
                                        << u"BA"_s;
        QTest::newRow("nowhere") << QStringList{u"AB"_s, u""_s} << u"A"_s << to(0, 0, 0) << u"AB|"_s << u"AB"_s;
        QTest::newRow("onto another") << QStringList{u"AB"_s, u""_s} << u"A"_s << to(0, 1, 0) << u".A/.B|"_s << u"AB"_s;
        QTest::newRow("to another stage")
            << QStringList{u"AB"_s, u"C"_s} << u"A"_s << to(1, 0, 0) << u".B|A/C"_s << u"BAC"_s;
        QTest::newRow("beyond a stage") << QStringList{u"AB"_s, u"C"_s} << u"A"_s << to(1, 3, 0) << u".B|C..A"_s
                                        << u"BCA"_s;
        QTest::newRow("two together") << QStringList{u"AB"_s, u"C"_s} << u"AB"_s << to(1, 0, 0) << u"|AB/C"_s
                                      << u"ACB"_s;
        QTest::newRow("two, held by the second")
            << QStringList{u"AB"_s, u"C"_s} << u"BA"_s << to(1, 1, 1) << u"|C/AB"_s << u"CAB"_s;
        QTest::newRow("across stages, by columns")
            << QStringList{u"AB"_s, u"C"_s, u""_s} << u"BC"_s << to(1, 0, 0) << u"A|B|C"_s << u"ABC"_s;
        QTest::newRow("stopped at the left edge")
            << QStringList{u"AB"_s, u"C"_s, u""_s} << u"CB"_s << to(0, 0, 0) << u"BC/A||"_s << u"BAC"_s;
        QTest::newRow("stopped at the upper edge")
            << QStringList{u"../BA"_s, u""_s} << u"BA"_s << to(0, 0, 0) << u"BA|"_s << u"BA"_s;
        QTest::newRow("into their own places")
            << QStringList{u"ABC"_s, u""_s} << u"AB"_s << to(0, 1, 0) << u".AB/..C|"_s << u"ABC"_s;
        QTest::newRow("into a pile") << QStringList{u"A/B/C"_s, u"D"_s} << u"D"_s << to(0, 0, 1) << u"A/D/B/C|"_s
                                     << u"ADBC"_s;
        QTest::newRow("widening before another stage")
            << QStringList{u"AB"_s, u"CD"_s} << u"A"_s << to(0, 2, 0) << u".BA|CD"_s << u"BACD"_s;
    }
    void moves()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, moved);
        QFETCH(QList<int>, to);
        Drawing drawing(int(before.size()));
        drawing.draw(before);
        drawing.edit([&](Edit &e) {
            moveTouchpoints(e, drawing.ids(moved), drawing.id(moved.left(1)), drawing.slot(to[0], to[1], to[2]));
        });
        QTEST(drawing.picture(), "after");
        QTEST(drawing.order(), "order");
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }

    void nudges_data()
    {
        using enum Direction;
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("after");
        QTest::newRow("down") << QStringList{u"A"_s} << u"A"_s << Down << u"/A"_s;
        QTest::newRow("down past another") << QStringList{u"A/B/C"_s} << u"A"_s << Down << u"B/A/C"_s;
        QTest::newRow("up past another") << QStringList{u"A/B/C"_s} << u"C"_s << Up << u"A/C/B"_s;
        QTest::newRow("up at the edge") << QStringList{u"A/B"_s} << u"AB"_s << Up << u"A/B"_s;
        QTest::newRow("two down past one") << QStringList{u"A/B/C"_s} << u"AB"_s << Down << u"C/A/B"_s;
        QTest::newRow("two apart, up") << QStringList{u"AD/BE/CF"_s} << u"BF"_s << Up << u"BD/AF/CE"_s;
        QTest::newRow("right") << QStringList{u"A.B"_s} << u"A"_s << Right << u".AB"_s;
        QTest::newRow("right onto another") << QStringList{u"AB"_s} << u"A"_s << Right << u".A/.B"_s;
        QTest::newRow("right into the next stage") << QStringList{u"A"_s, u"B"_s} << u"A"_s << Right << u"|A/B"_s;
        QTest::newRow("right out of the last stage") << QStringList{u"A"_s} << u"A"_s << Right << u".A"_s;
        QTest::newRow("left") << QStringList{u".A"_s} << u"A"_s << Left << u"A"_s;
        QTest::newRow("left at the edge") << QStringList{u"A.B"_s} << u"AB"_s << Left << u"A.B"_s;
        QTest::newRow("left into the stage before") << QStringList{u"ABC"_s, u"D"_s} << u"D"_s << Left << u"ABD/..C|"_s;
    }
    void nudges()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, moved);
        QFETCH(Direction, direction);
        QFETCH(QString, after);
        Drawing drawing(int(before.size()));
        drawing.draw(before);
        const QString start = drawing.picture();
        bool did = false;
        drawing.edit([&](Edit &e) { did = nudge(e, drawing.ids(moved), direction); });
        QCOMPARE(drawing.picture(), after);
        QCOMPARE(did, start != after);
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }

    void removes_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<bool>("gap");
        QTest::addColumn<QString>("closed");
        QTest::newRow("the middle of a chain") << u"A>B B>C"_s << u"B"_s << true << u"A>C"_s;
        QTest::newRow("two of a chain") << u"A>B B>C C>D"_s << u"BC"_s << true << u"A>D"_s;
        QTest::newRow("two of a chain, backwards") << u"A>B B>C C>D"_s << u"CB"_s << true << u"A>D"_s;
        QTest::newRow("the first") << u"A>B B>C"_s << u"A"_s << false << u"B>C"_s;
        QTest::newRow("the last") << u"A>B B>C"_s << u"C"_s << false << u"A>B"_s;
        QTest::newRow("all") << u"A>B B>C"_s << u"ABC"_s << false << QString();
        QTest::newRow("an alternative") << u"A-B B>C"_s << u"B"_s << true << u"A-C"_s;
        QTest::newRow("before a fork") << u"A>B B>C B-D"_s << u"B"_s << true << u"A>C A-D"_s;
        QTest::newRow("already connected") << u"A>B B>C A>C"_s << u"B"_s << false << u"A>C"_s;
        QTest::newRow("a loop of two") << u"A>B B>A"_s << u"B"_s << false << QString();
        QTest::newRow("returns don't lead on") << u"A>B B~C"_s << u"B"_s << false << QString();
    }
    void removes()
    {
        QFETCH(QString, edges);
        QFETCH(QString, removed);
        QFETCH(bool, gap);
        Drawing drawing(1);
        drawing.draw({u"ABCD"_s});
        for (const QString &edge : edges.split(u' ')) {
            drawing.connect(edge.left(1), edge.mid(2),
                            edge[1] == u'>'   ? ConnectionKind::Next
                            : edge[1] == u'-' ? ConnectionKind::Alternative
                                              : ConnectionKind::Returns);
        }
        QCOMPARE(leavesGap(drawing.project().rows(), drawing.ids(removed)), gap);
        drawing.edit([&](Edit &e) { removeTouchpoints(e, drawing.ids(removed), true); });
        QTEST(drawing.connections(), "closed");
        QCOMPARE(drawing.order().size(), 4 - removed.size());
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }

    void closingAGapMultipliesProbabilities()
    {
        Drawing drawing(1);
        drawing.draw({u"ABC"_s});
        drawing.edit([&](Edit &e) {
            const auto ab = connectTouchpoints(e, drawing.id(u"A"_s), drawing.id(u"B"_s));
            const auto bc = connectTouchpoints(e, drawing.id(u"B"_s), drawing.id(u"C"_s));
            e.set(ab, &Connection::probability, 0.5);
            e.set(bc, &Connection::probability, 0.5);
        });
        drawing.edit([&](Edit &e) { removeTouchpoints(e, drawing.ids(u"B"_s), true); });
        QCOMPARE(drawing.project().all<Connection>().first().probability, std::optional(0.25));
    }

    void removingTakesScoresAlongAndUndoBringsThemBack()
    {
        Drawing drawing(1);
        drawing.draw({u"AB"_s});
        drawing.connect(u"A"_s, u"B"_s);
        drawing.edit([&](Edit &e) { setEmotion(e, drawing.id(u"A"_s), {}, 1); });
        drawing.edit([&](Edit &e) { removeTouchpoints(e, drawing.ids(u"A"_s)); });
        QVERIFY(drawing.project().all<Score>().isEmpty());
        QVERIFY(drawing.project().all<Connection>().isEmpty());
        drawing.project().undo();
        QCOMPARE(drawing.picture(), u"AB"_s);
        QCOMPARE(drawing.connections(), u"A>B"_s);
        QCOMPARE(drawing.project().all<Score>().size(), 1);
    }

    void refusesWhatIsGoneOrOffTheMap()
    {
        Drawing drawing(1);
        drawing.draw({u"A"_s});
        const auto attempt = [&](auto change) {
            QVERIFY_THROWS_EXCEPTION(Error, drawing.edit(change));
            QCOMPARE(drawing.picture(), u"A"_s);
        };
        attempt([&](Edit &e) { addTouchpoint(e, {Id<Stage>{5}, 0, 0}, u"x"_s); });
        attempt([&](Edit &e) { addTouchpoint(e, drawing.slot(0, -1, 0), u"x"_s); });
        attempt([&](Edit &e) { addTouchpoint(e, drawing.slot(0, 0, Slot::limit + 1), u"x"_s); });
        attempt([&](Edit &e) { addNext(e, Id<Touchpoint>{5}, u"x"_s); });
        attempt([&](Edit &e) { addConnectedAt(e, Id<Touchpoint>{5}, drawing.slot(0, 1, 0), u"x"_s); });
        attempt([&](Edit &e) {
            moveTouchpoints(e, drawing.ids(u"A"_s), drawing.id(u"A"_s), drawing.slot(0, Slot::limit + 1, 0));
        });
    }

    void ranksRecoverFromTiesAndHostileLengths()
    {
        Drawing drawing(1);
        drawing.draw({u"A.B"_s});
        drawing.edit([&](Edit &e) {
            for (const auto id : drawing.ids(u"AB"_s))
                e.set(id, &Touchpoint::rank, Rank(QByteArray(900, 'z')));
        });
        drawing.edit([&](Edit &e) { addTouchpoint(e, drawing.slot(0, 1, 0), u"x"_s); });
        QCOMPARE(drawing.order(), u"AxB"_s);
        for (const Touchpoint &touchpoint : drawing.project().all<Touchpoint>())
            QVERIFY(touchpoint.rank.text().size() < 10);
    }

    void addingAmongTenThousandReadsFew()
    {
        Drawing drawing(50);
        drawing.edit([&](Edit &e) {
            for (int stage = 0; stage < 50; ++stage) {
                QStringList names;
                for (int i = 0; i < 200; ++i)
                    names.append(QString::number(i));
                addLines(e, drawing.slot(stage, 0, 0), names, false);
            }
        });
        QElapsedTimer timer;
        timer.start();
        drawing.edit([&](Edit &e) { addTouchpoint(e, drawing.slot(25, 0, 100), u"x"_s); });
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        qInfo("added in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestTouchpointOperations)
#include "tst_touchpointoperations.moc"
