#include "model/insight/path.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Graph
{
    QList<Touchpoint> touchpoints;
    QList<Connection> connections;
};

/** Touchpoints A … Z as needed; edges "A>B", '>' next, '-' alternative, '~' returns, with a digit for tenths: "A>B7".
 */
Graph graphOf(const QString &edges, int count = 8)
{
    Graph graph;
    for (int i = 0; i < count; ++i) {
        Touchpoint touchpoint;
        touchpoint.id.value = 100 - i; // against rank
        touchpoint.name = QChar(u'A' + i);
        graph.touchpoints.append(touchpoint);
    }
    for (const QString &edge : edges.split(u' ', Qt::SkipEmptyParts)) {
        Connection connection;
        connection.id.value = 1000 - graph.connections.size();
        connection.from = graph.touchpoints[edge[0].unicode() - u'A'].id;
        connection.to = graph.touchpoints[edge[2].unicode() - u'A'].id;
        connection.kind = edge[1] == u'>'   ? ConnectionKind::Next
                          : edge[1] == u'-' ? ConnectionKind::Alternative
                          : edge[1] == u'~' ? ConnectionKind::Returns
                          : edge[1] == u'w' ? ConnectionKind::WordOfMouth
                                            : ConnectionKind::WinBack;
        if (edge.size() > 3)
            connection.probability = edge[3].digitValue() / 10.0;
        graph.connections.append(connection);
    }
    return graph;
}

QString letters(const QList<Id<Touchpoint>> &path)
{
    QString result;
    for (const Id<Touchpoint> id : path)
        result += QChar(u'A' + int(100 - id.value));
    return result;
}

} // namespace

class TestPath : public QObject
{
    Q_OBJECT
private slots:
    void findsTheMainPath_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("path");
        QTest::newRow("none connected: the first") << QString() << u"A"_s;
        QTest::newRow("a chain") << u"A>B B>C"_s << u"ABC"_s;
        QTest::newRow("starts where nothing leads to") << u"B>A A>C"_s << u"BAC"_s;
        QTest::newRow("the likeliest") << u"A>B3 A>C7 C>D"_s << u"ACD"_s;
        QTest::newRow("ties go by rank") << u"A>C5 A>B5"_s << u"AC"_s;
        QTest::newRow("without probabilities by rank") << u"A>C A>B"_s << u"AC"_s;
        QTest::newRow("a probability beats none") << u"A>B A>C1"_s << u"AC"_s;
        QTest::newRow("never an alternative") << u"A-B9 A>C1"_s << u"AC"_s;
        QTest::newRow("not even where nothing else leads on") << u"A-B"_s << u"A"_s;
        QTest::newRow("never returns, word of mouth, win back") << u"A~B9 A>C1 CwD CxE"_s << u"AC"_s;
        QTest::newRow("a return makes no beginning less") << u"A>B B~A"_s << u"AB"_s;
        QTest::newRow("each once") << u"A>B B>C C>B9 C>D1"_s << u"ABCD"_s;
        QTest::newRow("all in a loop: from the first") << u"A>B B>C C>D D>E E>F F>G G>H H>A"_s << u"ABCDEFGH"_s;
    }
    void findsTheMainPath()
    {
        QFETCH(QString, edges);
        const Graph graph = graphOf(edges);
        QTEST(letters(mainPath(graph.touchpoints, graph.connections)), "path");
    }

    void hasNoneWithoutTouchpoints()
    {
        QVERIFY(mainPath({}, {}).isEmpty());
        QVERIFY(allPaths({}, {}).isEmpty());
        QVERIFY(pathThrough({Id<Touchpoint>{5}}, {}, {}).isEmpty());
    }

    void followsTheChosen_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << u"A>B"_s << QString() << QString();
        QTest::newRow("one alone") << u"A>B"_s << u"C"_s << u"C"_s;
        QTest::newRow("on the main path") << u"A>B B>C"_s << u"B"_s << u"ABC"_s;
        QTest::newRow("an alternative") << u"A>B B>D A-C C>D"_s << u"C"_s << u"ACD"_s;
        QTest::newRow("the likelier way back") << u"A>C2 B>C8"_s << u"C"_s << u"BC"_s;
        QTest::newRow("the likelier way on") << u"A>B2 A>C8"_s << u"A"_s << u"AC"_s;
        QTest::newRow("two of one path") << u"A>B9 A>C1 C>D B>D D>E"_s << u"CE"_s << u"ACDE"_s;
        QTest::newRow("two in the other order") << u"B>A A>C"_s << u"CB"_s << u"BAC"_s;
        QTest::newRow("through a detour") << u"A>B B>D A-C C>D"_s << u"AC"_s << u"ACD"_s;
        QTest::newRow("two that no path joins") << u"A>B A>C"_s << u"BC"_s << u"AB"_s;
        QTest::newRow("a loop ends it") << u"A>B B>C C>A"_s << u"B"_s << u"BCA"_s;
        QTest::newRow("returns are no way") << u"A>B B~C"_s << u"B"_s << u"AB"_s;
    }
    void followsTheChosen()
    {
        QFETCH(QString, edges);
        QFETCH(QString, chosen);
        const Graph graph = graphOf(edges);
        QList<Id<Touchpoint>> ids;
        for (const QChar letter : chosen)
            ids.append(graph.touchpoints[letter.unicode() - u'A'].id);
        QTEST(letters(pathThrough(ids, graph.touchpoints, graph.connections)), "path");
    }

    void findsAllPaths_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("paths");
        QTest::newRow("a chain") << u"A>B B>C C>D"_s << u"ABCD"_s;
        QTest::newRow("a branch leaves and joins") << u"A>B B>D A-C C>D"_s << u"ABD ACD"_s;
        QTest::newRow("a branch that ends") << u"A>B B>D A-C"_s << u"ABD AC"_s;
        QTest::newRow("a second beginning") << u"A>B C>B B>D"_s << u"ABD CB"_s;
        QTest::newRow("apart") << u"A>B"_s << u"AB C D"_s;
    }
    void findsAllPaths()
    {
        QFETCH(QString, edges);
        const Graph graph = graphOf(edges, 4);
        QStringList paths;
        for (const auto &path : allPaths(graph.touchpoints, graph.connections))
            paths.append(letters(path));
        QTEST(paths.join(u' '), "paths");
    }

    void holdsItsPromisesOnRandomGraphs()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QString edges;
            for (int i = random.bounded(30); i > 0; --i) {
                const int from = random.bounded(12);
                const int to = random.bounded(12);
                if (from != to)
                    edges += QString(QChar(u'A' + from)) + u">--~"_s[random.bounded(4)] + QChar(u'A' + to) + u' ';
            }
            const Graph graph = graphOf(edges, 12);
            const auto chosen = graph.touchpoints[random.bounded(12)].id;
            const auto through = pathThrough({chosen}, graph.touchpoints, graph.connections);
            QVERIFY(through.contains(chosen));
            QSet<Id<Touchpoint>> covered;
            QList<QList<Id<Touchpoint>>> paths = allPaths(graph.touchpoints, graph.connections);
            for (const auto &path : paths)
                covered += QSet(path.begin(), path.end());
            QCOMPARE(covered.size(), 12);
            paths.append(through);
            for (const auto &path : paths) {
                QCOMPARE(QSet(path.begin(), path.end()).size(), path.size());
                for (qsizetype i = 1; i < path.size(); ++i) {
                    QVERIFY(std::any_of(graph.connections.begin(), graph.connections.end(), [&](const Connection &c) {
                        return c.from == path[i - 1] && c.to == path[i] && c.kind != ConnectionKind::Returns;
                    }));
                }
            }
        }
    }

    void isQuickInAChainOfTenThousand()
    {
        Graph graph;
        for (int i = 0; i < 10000; ++i) {
            Touchpoint touchpoint;
            touchpoint.id.value = i + 1;
            graph.touchpoints.append(touchpoint);
            Connection connection;
            connection.from.value = i;
            connection.to.value = i + 1;
            graph.connections.append(connection);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(mainPath(graph.touchpoints, graph.connections).size(), 10000);
        QCOMPARE(allPaths(graph.touchpoints, graph.connections).size(), 1);
        QCOMPARE(pathThrough({Id<Touchpoint>{5000}}, graph.touchpoints, graph.connections).size(), 10000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
