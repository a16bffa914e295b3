#include "mapsample.h"

#include "views/map/mapscene.h"

#include <QTest>

#include <ctime>

using namespace Views;
using namespace Model;
using namespace Qt::StringLiterals;

/** What the scene reads, and that applying changes gives what loading again would. */
class TestMapScene : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Project> m_project;
    Id<Journey> m_journey;
    MapScene m_scene;
    MapDamage m_damage;

    Id<Touchpoint> touchpoint(int index) const { return m_project->where(&Touchpoint::journey, m_journey)[index].id; }
    const MapNode &node(Id<Touchpoint> id) const { return m_scene.node(m_scene.indexOf(id)); }

    void change(const std::function<void(Edit &)> &edit) { QVERIFY(m_project->edit(Label("Change"), edit)); }
    /** The scene that follows the changes against one that is loaded afresh. */
    void compare()
    {
        MapScene fresh;
        fresh.load(*m_project, m_journey);
        QCOMPARE(m_scene.nodeCount(), fresh.nodeCount());
        QCOMPARE(m_scene.linkCount(), fresh.linkCount());
        QVERIFY(m_scene.geometry() == fresh.geometry());
        QCOMPARE(m_scene.bounds(), fresh.bounds());
        for (int i = 0; i < fresh.nodeCount(); ++i) {
            const MapNode &expected = fresh.node(i);
            const MapNode &actual = node(expected.id);
            QCOMPARE(actual.rect, expected.rect);
            QCOMPARE(actual.name, expected.name);
            QCOMPARE(actual.channel, expected.channel);
            QCOMPARE(actual.emotion, expected.emotion);
            QCOMPARE(m_scene.nodeAt(actual.slot), actual.hidden ? -1 : m_scene.indexOf(expected.id));
        }
        for (int i = 0; i < fresh.linkCount(); ++i) {
            const MapLink &expected = fresh.link(i);
            const int index = m_scene.indexOf(expected.id);
            QVERIFY(index >= 0);
            QVERIFY(m_scene.link(index).route == expected.route);
            QCOMPARE(m_scene.link(index).textRect, expected.textRect);
        }
        const QRectF everything = fresh.bounds().adjusted(-100, -100, 100, 1000);
        QCOMPARE(m_scene.nodesIn(everything).size(), fresh.nodesIn(everything).size());
        const auto links = m_scene.linksIn(everything);
        const auto expectedLinks = fresh.linksIn(everything);
        QCOMPARE(links.size(), expectedLinks.size());
        for (qsizetype i = 0; i < links.size(); ++i)
            QCOMPARE(m_scene.link(links[i]).id, fresh.link(expectedLinks[i]).id);
    }

private slots:
    void init()
    {
        m_project = Project::inMemory();
        m_journey = MapSample::look(*m_project);
        m_scene = MapScene();
        m_scene.load(*m_project, m_journey);
        connect(m_project.get(), &Project::changed, this,
                [this](const Changes &changes) { m_damage = m_scene.apply(*m_project, changes); });
    }
    void reads()
    {
        QCOMPARE(m_scene.nodeCount(), 13);
        QCOMPARE(m_scene.linkCount(), 15);
        QCOMPARE(m_scene.stages().size(), 5);
        QCOMPARE(m_scene.rowCount(), 3);
        QCOMPARE(m_scene.geometry().stage(2).columns, 2);
        QCOMPARE(node(touchpoint(4)).name, u"Asks about returns"_s);
        QCOMPARE(node(touchpoint(4)).channel, u"Live chat"_s);
        QVERIFY(node(touchpoint(4)).pain);
        QCOMPARE(node(touchpoint(4)).emotion, std::optional<double>(-1));
        compare();
    }
    void follows_data()
    {
        using Change = std::function<void(TestMapScene &, Edit &)>;
        QTest::addColumn<Change>("what");
        QTest::addColumn<bool>("layout");
        const auto row = [](const char *name, bool layout, const Change &what) {
            QTest::newRow(name) << what << layout;
        };
        row("rename", false, [](TestMapScene &t, Edit &e) { e.set(t.touchpoint(0), &Touchpoint::name, u"Other"_s); });
        row("pain", false, [](TestMapScene &t, Edit &e) { e.set(t.touchpoint(0), &Touchpoint::pain, true); });
        row("move down", false, [](TestMapScene &t, Edit &e) { e.set(t.touchpoint(0), &Touchpoint::row, 4); });
        row("move right", true, [](TestMapScene &t, Edit &e) { e.set(t.touchpoint(1), &Touchpoint::column, 1); });
        row("add", false, [](TestMapScene &t, Edit &e) {
            Touchpoint more = *e.find(t.touchpoint(1));
            more.id = {};
            more.row = 5;
            more.rank = Rank::after(more.rank);
            const auto id = e.insert(more);
            Connection link;
            link.journey = t.m_journey;
            link.rank = Rank::after(e.where(&Connection::journey, t.m_journey).back().rank);
            link.from = t.touchpoint(0);
            link.to = id;
            e.insert(link);
        });
        row("remove", false, [](TestMapScene &t, Edit &e) {
            const auto id = t.touchpoint(4);
            for (const auto &link : e.where(&Connection::from, id))
                e.remove(link.id);
            for (const auto &link : e.where(&Connection::to, id))
                e.remove(link.id);
            for (const auto &score : e.where(&Score::touchpoint, id))
                e.remove(score.id);
            e.remove(id);
        });
        row("emotion", false, [](TestMapScene &t, Edit &e) {
            e.set(e.where(&Score::touchpoint, t.touchpoint(0)).front().id, &Score::emotion, -2.0);
        });
        row("no emotion", false,
            [](TestMapScene &t, Edit &e) { e.remove(e.where(&Score::touchpoint, t.touchpoint(0)).front().id); });
        row("channel's name", false,
            [](TestMapScene &, Edit &e) { e.set(e.all<Channel>().front().id, &Channel::name, u"Television"_s); });
        row("label", false, [](TestMapScene &t, Edit &e) {
            e.set(e.where(&Connection::journey, t.m_journey).front().id, &Connection::label, u"clicks"_s);
        });
        row("reconnect", false, [](TestMapScene &t, Edit &e) {
            e.set(e.where(&Connection::journey, t.m_journey).front().id, &Connection::to, t.touchpoint(12));
        });
        row("collapse", true, [](TestMapScene &t, Edit &e) {
            e.set(e.where(&Stage::journey, t.m_journey)[1].id, &Stage::collapsed, true);
        });
        row("widen", true,
            [](TestMapScene &t, Edit &e) { e.set(e.where(&Stage::journey, t.m_journey)[1].id, &Stage::width, 3); });
        row("reorder stages", true, [](TestMapScene &t, Edit &e) {
            const auto stages = e.where(&Stage::journey, t.m_journey);
            e.set(stages[0].id, &Stage::rank, Rank::after(stages.back().rank));
        });
        row("rename stage", false, [](TestMapScene &t, Edit &e) {
            e.set(e.where(&Stage::journey, t.m_journey)[1].id, &Stage::name, u"Doubt"_s);
        });
    }
    void follows()
    {
        using Change = std::function<void(TestMapScene &, Edit &)>;
        QFETCH(Change, what);
        change([&](Edit &edit) { what(*this, edit); });
        QTEST(m_damage.layout, "layout");
        QVERIFY(!m_damage.isEmpty());
        compare();
        m_project->undo();
        QVERIFY(!m_damage.isEmpty());
        compare();
        m_project->redo();
        compare();
    }
    void onlyWhatChangedIsPaintedAgain()
    {
        change([&](Edit &edit) { edit.set(touchpoint(0), &Touchpoint::name, u"Other"_s); });
        for (const QRectF &rect : std::as_const(m_damage.rects))
            QVERIFY(MapScene::paintedRect(node(touchpoint(0))).contains(rect));
    }
    void otherJourneysDontMatter()
    {
        const auto other = MapSample::look(*m_project);
        QCOMPARE(m_scene.nodeCount(), 13);
        const auto id = m_project->where(&Touchpoint::journey, other).front().id;
        m_damage = {};
        change([&](Edit &edit) { edit.set(id, &Touchpoint::name, u"Other"_s); });
        QVERIFY(m_damage.isEmpty());
    }
    void emotionIsTheMeanOfThoseShown()
    {
        const auto id = touchpoint(0);
        Id<Persona> anna, ben;
        change([&](Edit &edit) {
            for (auto *persona : {&anna, &ben}) {
                Persona row;
                row.color = u"#3B5BDB"_s;
                row.rank = persona == &anna ? Rank::after({}) : Rank::after(Rank::after({}));
                *persona = edit.insert(row);
                Score score;
                score.touchpoint = id;
                score.persona = *persona;
                score.emotion = persona == &anna ? -2 : 1;
                edit.insert(score);
            }
        });
        QCOMPARE(node(id).emotion, std::optional<double>(0)); // everybody's 1, Anna's −2, Ben's 1
        QVERIFY(!m_scene.setPersonas({anna}).rects.isEmpty());
        QCOMPARE(node(id).emotion, std::optional<double>(-2));
        QCOMPARE(node(touchpoint(1)).emotion, std::optional<double>(1)); // without a score of hers: everybody's
        QVERIFY(m_scene.setPersonas({anna}).isEmpty());
        m_scene.setPersonas({anna, ben});
        QCOMPARE(node(id).emotion, std::optional<double>(-0.5));
    }
    void hits_data()
    {
        QTest::addColumn<QPointF>("from"); // the middle of the first node
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<int>("what");
        using namespace Measure;
        QTest::newRow("middle") << QPointF() << 4.0 << int(MapHit::Node);
        QTest::newRow("inside the right edge") << QPointF(nodeWidth / 2 - 3, 20) << 4.0 << int(MapHit::Edge);
        QTest::newRow("outside the bottom edge") << QPointF(-40, nodeHeight / 2 + 6) << 4.0 << int(MapHit::Edge);
        QTest::newRow("edge far out") << QPointF(nodeWidth / 2 - 3, 20) << 20.0 << int(MapHit::Node);
        QTest::newRow("connection") << QPointF(nodeWidth / 2 + 12, 0) << 4.0 << int(MapHit::LinkEnd);
        QTest::newRow("border") << QPointF(nodeWidth / 2 + stageMargin, -60) << 4.0 << int(MapHit::Border);
        QTest::newRow("nothing") << QPointF(0, 380) << 4.0 << int(MapHit::Nothing);
    }
    void hits()
    {
        QFETCH(QPointF, from);
        QFETCH(double, tolerance);
        QTEST(int(m_scene.hit(m_scene.node(0).rect.center() + from, tolerance).what), "what");
    }
    void farthestPlaces()
    {
        change([&](Edit &edit) {
            edit.set(touchpoint(0), &Touchpoint::row, 100'000);
            edit.set(touchpoint(1), &Touchpoint::column, 100'000);
            edit.set(edit.where(&Stage::journey, m_journey)[3].id, &Stage::width, 1000);
        });
        QCOMPARE(m_scene.nodeCount(), 13);
        QCOMPARE(m_scene.nodesIn(m_scene.bounds()).size(), 13);
    }
    void tenThousand()
    {
        m_project->disconnect(this);
        m_journey = MapSample::large(*m_project, 50, 200, 2001);
        const auto since = [](std::clock_t start) { return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC; };
        std::clock_t start = std::clock();
        m_scene.load(*m_project, m_journey);
        qInfo("load: %.1f ms", since(start));
        QCOMPARE(m_scene.nodeCount(), 10'000);
        QCOMPARE(m_scene.linkCount(), 12'000);
        double applying = 0;
        connect(m_project.get(), &Project::changed, this, [&](const Changes &changes) {
            start = std::clock();
            m_damage = m_scene.apply(*m_project, changes);
            applying = since(start);
        });
        const auto id = touchpoint(5000);
        change([&](Edit &edit) { edit.set(id, &Touchpoint::name, u"Other"_s); });
        qInfo("rename: %.1f ms", applying);
        change([&](Edit &edit) { edit.set(edit.where(&Score::touchpoint, id).front().id, &Score::emotion, 2.0); });
        qInfo("emotion: %.1f ms", applying);
        change([&](Edit &edit) { edit.set(id, &Touchpoint::row, 60); });
        qInfo("move: %.1f ms, %lld rectangles", applying, m_damage.rects.size());
        QVERIFY(m_damage.rects.size() < 100);
    }
};

QTEST_MAIN(TestMapScene)
#include "tst_mapscene.moc"
