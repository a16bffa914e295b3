#include "model/journey/layout/layeredlayout.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** "A>B B-C C~A": '>' next, '-' alternative, '~' a return; touchpoints by letter, the main path by '>'. */
LayoutGraph graphOf(const QString &stages, const QString &edges)
{
    LayoutGraph graph;
    QString letters;
    for (const QString &stage : stages.split(u'|')) {
        for (const QChar letter : stage) {
            letters += letter;
            graph.stages.append(graph.stageCount);
        }
        ++graph.stageCount;
    }
    for (const QString &edge : edges.split(u' ', Qt::SkipEmptyParts)) {
        const int from = int(letters.indexOf(edge[0]));
        const int to = int(letters.indexOf(edge[2]));
        graph.edges.append({from, to, edge[1] != u'~'});
        const bool isMain = edge[1] == u'>' && (graph.mainPath.isEmpty() || graph.mainPath.last() == from);
        if (isMain && !graph.mainPath.contains(to)) {
            if (graph.mainPath.isEmpty())
                graph.mainPath.append(from);
            graph.mainPath.append(to);
        }
    }
    return graph;
}

QString pictureOf(const QString &stages, const LayoutGraph &graph, const QList<Cell> &cells)
{
    QList<QStringList> pictures(graph.stageCount);
    const QString letters = QString(stages).remove(u'|');
    for (int i = 0; i < cells.size(); ++i) {
        QStringList &rows = pictures[graph.stages[i]];
        while (rows.size() <= cells[i].row)
            rows.append(QString());
        QString &row = rows[cells[i].row];
        row = row.leftJustified(std::max(qsizetype(cells[i].column + 1), row.size()), u'.');
        row[cells[i].column] = letters[i];
    }
    QStringList result;
    for (const QStringList &rows : pictures)
        result.append(rows.join(u'/'));
    return result.join(u'|');
}

/** Stages of chains with branches, skips into later stages, and returns: what people draw, at any size. */
LayoutGraph randomGraph(int stages, int perStage, int extra, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutGraph graph;
    graph.stageCount = stages;
    const int count = stages * perStage;
    std::set<std::pair<int, int>> known;
    const auto add = [&](int from, int to, bool forwards) {
        if (from != to && known.insert({from, to}).second)
            graph.edges.append({from, to, forwards});
    };
    for (int i = 0; i < count; ++i)
        graph.stages.append(i / perStage);
    for (int i = 1; i < count; ++i)
        add(std::max(0, i - 1 - random.bounded(4)), i, true);
    for (int i = 0; i < extra; ++i) {
        const int from = random.bounded(count);
        const int reach = random.bounded(3 * perStage);
        if (random.bounded(10) == 0)
            add(from, std::max(0, from - reach), random.bounded(2) == 0);
        else
            add(from, std::min(count - 1, from + reach / 4), true);
    }
    std::set<int> met{0};
    graph.mainPath.append(0);
    for (bool found = true; found;) {
        found = false;
        for (const LayoutGraph::Edge &edge : graph.edges) {
            if (edge.from == graph.mainPath.last() && edge.forwards && met.insert(edge.to).second) {
                graph.mainPath.append(edge.to);
                found = true;
                break;
            }
        }
    }
    return graph;
}

/** Columns as laid out, rows by rank: what one gets without thinking about crossings. */
QList<Cell> naive(const LayoutGraph &graph, QList<Cell> cells)
{
    QHash<std::pair<int, int>, int> heights;
    for (int i = 0; i < cells.size(); ++i)
        cells[i].row = heights[{graph.stages[i], cells[i].column}]++;
    return cells;
}

} // namespace

class TestLayeredLayout : public QObject
{
    Q_OBJECT
private slots:
    void laysOut_data()
    {
        QTest::addColumn<QString>("stages");
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("picture");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("one") << u"A"_s << u""_s << u"A"_s;
        QTest::newRow("a chain") << u"ABC"_s << u"A>B B>C"_s << u"ABC"_s;
        QTest::newRow("a chain against rank") << u"CBA"_s << u"A>B B>C"_s << u"ABC"_s;
        QTest::newRow("across stages") << u"AB|C|"_s << u"A>B B>C"_s << u"AB|C|"_s;
        QTest::newRow("unconnected ones stack") << u"AB|C"_s << u""_s << u"A/B|C"_s;
        QTest::newRow("alternatives stack") << u"ABCD"_s << u"A>B B>D A-C C-D"_s << u"ABD/.C"_s;
        QTest::newRow("the main path is straight") << u"ABCD"_s << u"A>C C>D A-B B-D"_s << u"ACD/.B"_s;
        QTest::newRow("a branch of its own length") << u"ABCDE"_s << u"A>B B>E A-C C-D D-E"_s << u"AB.E/.CD"_s;
        QTest::newRow("a branch stays level") << u"AB|CD|EF"_s << u"A>C C>E A-B B-D D-F"_s << u"A/.B|C/D|E/F"_s;
        QTest::newRow("branches that would cross") << u"AB|CD|E"_s << u"A>C C>E A-D B-C"_s << u"A/B|C/D|E"_s;
        QTest::newRow("a return doesn't count") << u"AB"_s << u"A>B B~A"_s << u"AB"_s;
        QTest::newRow("nor what closes a loop") << u"ABC"_s << u"A>B B>C C-A"_s << u"ABC"_s;
        QTest::newRow("a loop against rank") << u"CBA"_s << u"A>B B>C C-A"_s << u"ABC"_s;
        QTest::newRow("back into a stage") << u"AC|B"_s << u"A>B B>C"_s << u"AC|B"_s;
        QTest::newRow("twice back into a stage") << u"ACE|BD"_s << u"A>B B>C C>D D>E"_s << u"ACE|BD"_s;
        QTest::newRow("passing a stage") << u"A|B|C"_s << u"A>C A-B"_s << u"A|/B|C"_s;
    }
    void laysOut()
    {
        QFETCH(QString, stages);
        QFETCH(QString, edges);
        const LayoutGraph graph = graphOf(stages, edges);
        const QString picture = pictureOf(stages, graph, layeredLayout(graph));
        QTEST(picture, "picture");
    }

    void countsCrossings_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<qint64>("count");
        QTest::newRow("parallel") << u"A>C B>D"_s << qint64(0);
        QTest::newRow("crossed") << u"A>D B>C"_s << qint64(1);
        QTest::newRow("sharing an end") << u"A>C A>D"_s << qint64(0);
        QTest::newRow("whatever the direction") << u"D~A B>C"_s << qint64(1);
    }
    void countsCrossings()
    {
        QFETCH(QString, edges);
        QTEST(crossings(graphOf(u"AB|CD"_s, edges), {{0, 0}, {0, 1}, {0, 0}, {0, 1}}), "count");
    }

    void holdsItsPromisesOnRandomGraphs()
    {
        qint64 ours = 0;
        qint64 naives = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const int stages = 1 + int(seed % 6);
            const LayoutGraph graph = randomGraph(stages, 4 + int(seed % 17), int(seed % 23), seed);
            const QList<Cell> cells = layeredLayout(graph);
            QCOMPARE(cells, layeredLayout(graph));
            std::set<std::tuple<int, int, int>> places;
            for (int i = 0; i < cells.size(); ++i) {
                QVERIFY(cells[i].column >= 0 && cells[i].row >= 0);
                QVERIFY2(places.insert({graph.stages[i], cells[i].column, cells[i].row}).second, "a shared slot");
            }
            QHash<std::pair<int, int>, int> columns; // of the main path
            for (const int touchpoint : graph.mainPath) {
                const std::pair column(graph.stages[touchpoint], cells[touchpoint].column);
                QVERIFY2(!columns.contains(column), "the main path stands twice in a column");
                columns.insert(column, touchpoint);
            }
            QCOMPARE(cells[graph.mainPath.first()].row, 0);
            ours += crossings(graph, cells);
            naives += crossings(graph, naive(graph, cells));
        }
        qInfo("%lld crossings, naively %lld", ours, naives);
        QVERIFY(ours * 3 < naives * 2);
    }

    void neighboursInAStageNeverShareAColumn()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            LayoutGraph graph = randomGraph(4, 15, 30, seed);
            graph.edges.removeIf([](const LayoutGraph::Edge &edge) { return edge.from > edge.to; });
            const QList<Cell> cells = layeredLayout(graph);
            for (const LayoutGraph::Edge &edge : graph.edges) {
                if (edge.forwards && graph.stages[edge.from] == graph.stages[edge.to])
                    QVERIFY(cells[edge.from].column < cells[edge.to].column);
            }
        }
    }

    void isAsWideAsTheLongestChain()
    {
        const LayoutGraph graph = graphOf(u"ABCDEFG"_s, u"A>B B>C C>D A-E E-F A-G"_s);
        int widest = 0;
        for (const Cell &cell : layeredLayout(graph))
            widest = std::max(widest, cell.column);
        QCOMPARE(widest, 3);
    }

    void isQuick_data()
    {
        QTest::addColumn<int>("stages");
        QTest::addColumn<int>("perStage");
        QTest::addColumn<int>("extra");
        QTest::addColumn<qint64>("limit"); // ms; five times the budget, for debug builds on busy machines
        QTest::newRow("1,000 touchpoints") << 5 << 200 << 200 << qint64(1000);
        QTest::newRow("10,000 touchpoints") << 50 << 200 << 2000 << qint64(10000);
        QTest::newRow("a stage with 10,000 unconnected ones") << 1 << 1 << 0 << qint64(10000);
        QTest::newRow("10,000 stages") << 10000 << 1 << 500 << qint64(10000);
    }
    void isQuick()
    {
        QFETCH(int, stages);
        QFETCH(int, perStage);
        QFETCH(int, extra);
        QFETCH(qint64, limit);
        LayoutGraph graph = randomGraph(stages, perStage, extra, 3);
        while (stages == 1 && graph.stages.size() < 10000)
            graph.stages.append(0);
        QElapsedTimer timer;
        timer.start();
        const QList<Cell> cells = layeredLayout(graph);
        const qint64 took = timer.elapsed();
        qInfo("%lld ms", took);
        QVERIFY(took < limit);
        QCOMPARE(cells.size(), graph.stages.size());
    }
};

QTEST_GUILESS_MAIN(TestLayeredLayout)
#include "tst_layeredlayout.moc"
