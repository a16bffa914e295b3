#include "views/map/maprouter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Views;
using namespace Measure;
using Model::ConnectionKind;

Q_DECLARE_METATYPE(Views::MapSlot)

/** The ways of connections: never through a node, apart from each other, ends where they belong. */
class TestMapRouter : public QObject
{
    Q_OBJECT
private:
    const MapGeometry m_map{{{3, false}, {3, false}, {2, true}, {3, false}}};

    static QList<MapSlot> full(int rows)
    {
        QList<MapSlot> nodes;
        for (const int stage : {0, 1, 3}) {
            for (int column = 0; column < 3; ++column) {
                for (int row = 0; row < rows; ++row)
                    nodes.append({stage, column, row});
            }
        }
        return nodes;
    }
    MapRoute one(const QList<MapSlot> &nodes, const MapSlot &from, const MapSlot &to,
                 ConnectionKind kind = ConnectionKind::Next) const
    {
        const RouteRequest request{from, to, kind};
        return MapRouter(m_map, nodes).routes({&request, 1}).front();
    }
    bool hitsNode(const MapRoute &route, const QList<MapSlot> &nodes) const
    {
        const auto points = route.points();
        return std::any_of(nodes.begin(), nodes.end(), [&](const MapSlot &slot) {
            const QRectF inside = m_map.nodeRect(slot).adjusted(1, 1, -1, -1);
            for (size_t i = 1; i < points.size(); ++i) {
                const QRectF run = QRectF(points[i - 1], points[i]).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
                if (run.intersects(inside))
                    return true;
            }
            return false;
        });
    }

private slots:
    void shapes_data()
    {
        QTest::addColumn<MapSlot>("from");
        QTest::addColumn<MapSlot>("to");
        QTest::addColumn<int>("corners");
        QTest::newRow("next to it") << MapSlot{0, 0, 0} << MapSlot{0, 1, 0} << 0;
        QTest::newRow("next stage") << MapSlot{0, 2, 0} << MapSlot{1, 0, 0} << 0;
        QTest::newRow("next column, below") << MapSlot{0, 0, 0} << MapSlot{0, 1, 1} << 2;
        QTest::newRow("next column, above") << MapSlot{0, 0, 1} << MapSlot{0, 1, 0} << 2;
        QTest::newRow("over one that is in the way") << MapSlot{0, 0, 0} << MapSlot{0, 2, 0} << 3;
        QTest::newRow("far below") << MapSlot{0, 0, 0} << MapSlot{1, 2, 2} << 3;
        QTest::newRow("far above") << MapSlot{0, 0, 2} << MapSlot{1, 2, 0} << 4;
        QTest::newRow("over a collapsed stage") << MapSlot{1, 2, 0} << MapSlot{3, 0, 0} << 0;
        QTest::newRow("back") << MapSlot{1, 0, 2} << MapSlot{0, 0, 2} << 2;
        QTest::newRow("back from above") << MapSlot{1, 0, 0} << MapSlot{0, 0, 2} << 4;
        QTest::newRow("back to above") << MapSlot{1, 0, 2} << MapSlot{0, 0, 0} << 4;
        QTest::newRow("straight down") << MapSlot{0, 0, 0} << MapSlot{0, 0, 1} << 0;
        QTest::newRow("down over one") << MapSlot{0, 0, 0} << MapSlot{0, 0, 2} << 2;
        QTest::newRow("up") << MapSlot{0, 0, 1} << MapSlot{0, 0, 0} << 0;
    }
    void shapes()
    {
        QFETCH(MapSlot, from);
        QFETCH(MapSlot, to);
        const auto nodes = full(3);
        const MapRoute route = one(nodes, from, to);
        QVERIFY(!hitsNode(route, nodes));
        QTEST(int(route.points().size()) - 2, "corners");
        const QRectF source = m_map.nodeRect(from);
        const QRectF target = m_map.nodeRect(to);
        QVERIFY(source.adjusted(-0.1, -0.1, 0.1, 0.1).contains(route.start()));
        QVERIFY(!source.adjusted(0.1, 0.1, -0.1, -0.1).contains(route.start()));
        QVERIFY(target.adjusted(-0.1, -0.1, 0.1, 0.1).contains(route.end()));
        QVERIFY(!target.adjusted(0.1, 0.1, -0.1, -0.1).contains(route.end()));
    }
    void returnsRunBelow()
    {
        const auto nodes = full(3);
        const MapSlot from{1, 1, 1}, to{0, 0, 0};
        const MapRoute route = one(nodes, from, to, ConnectionKind::Returns);
        QCOMPARE(route.start().y(), m_map.nodeRect(from).bottom());
        QCOMPARE(route.end().y(), m_map.nodeRect(to).bottom());
        QVERIFY(route.bounds().bottom() > m_map.nodeRect(from).bottom());
        QVERIFY(!hitsNode(route, nodes));
    }
    void withinACollapsedStageThereIsNone()
    {
        QVERIFY(one(full(3), {2, 0, 0}, {2, 1, 1}).isEmpty());
        QVERIFY(!one(full(3), {1, 2, 0}, {2, 1, 1}).isEmpty());
    }
    void anyTwo()
    {
        // Some slots are free, so that every kind of way comes up.
        QList<MapSlot> nodes = full(5);
        nodes.removeIf([](const MapSlot &slot) { return (slot.stage * 7 + slot.column * 5 + slot.row * 3) % 4 == 0; });
        std::vector<RouteRequest> requests;
        for (const MapSlot &from : nodes) {
            for (const MapSlot &to : nodes) {
                if (!(from == to))
                    requests.push_back({from, to, ConnectionKind::Next});
            }
        }
        const auto routes = MapRouter(m_map, nodes).routes(requests);
        for (size_t i = 0; i < routes.size(); ++i) {
            if (hitsNode(routes[i], nodes)) {
                const auto &[from, to, kind] = requests[i];
                QFAIL(qPrintable(QStringLiteral("%1 %2 %3 to %4 %5 %6 runs through a node")
                                     .arg(from.stage)
                                     .arg(from.column)
                                     .arg(from.row)
                                     .arg(to.stage)
                                     .arg(to.column)
                                     .arg(to.row)));
            }
        }
    }
    void sharedGapsAreSpread()
    {
        const QList<MapSlot> nodes = full(3);
        const std::vector<RouteRequest> requests{{{0, 0, 0}, {0, 1, 1}, ConnectionKind::Next},
                                                 {{0, 0, 0}, {0, 1, 2}, ConnectionKind::Next},
                                                 {{0, 0, 1}, {0, 1, 2}, ConnectionKind::Next}};
        const auto routes = MapRouter(m_map, nodes).routes(requests);
        QSet<double> places;
        for (const MapRoute &route : routes)
            places.insert(route.points()[1].x());
        QCOMPARE(places.size(), 3);
    }
    void hitTest()
    {
        const MapRoute route = one(full(3), {0, 0, 0}, {0, 1, 1});
        const QPointF middle = (route.points()[1] + route.points()[2]) / 2;
        QVERIFY(route.distanceTo(middle) < 0.01);
        QVERIFY(std::abs(route.distanceTo(middle + QPointF(5, 0)) - 5) < 0.01);
        QVERIFY(route.intersects(QRectF(middle, QSizeF(1, 1))));
        QVERIFY(!route.intersects(QRectF(middle + QPointF(40, 0), QSizeF(1, 1))));
    }
    void labels_data()
    {
        QTest::addColumn<MapSlot>("from");
        QTest::addColumn<MapSlot>("to");
        QTest::addColumn<double>("width");
        QTest::newRow("short, between neighbours") << MapSlot{0, 0, 0} << MapSlot{0, 1, 0} << 30.0;
        QTest::newRow("long, between neighbours") << MapSlot{0, 0, 0} << MapSlot{0, 1, 0} << 120.0;
        QTest::newRow("down a gap") << MapSlot{0, 0, 0} << MapSlot{0, 1, 1} << 120.0;
        QTest::newRow("back") << MapSlot{1, 0, 2} << MapSlot{0, 0, 2} << 120.0;
    }
    void labels()
    {
        QFETCH(MapSlot, from);
        QFETCH(MapSlot, to);
        QFETCH(double, width);
        const auto nodes = full(3);
        QRectF label(0, 0, width, 19);
        label.moveCenter(one(nodes, from, to).labelCentre(width));
        for (const MapSlot &slot : nodes) {
            // Where words are: everything but the outer edge.
            const QRectF words = m_map.nodeRect(slot).adjusted(11, 4, -7, -4);
            QVERIFY(!words.intersects(label));
        }
    }
    void sameEveryTime()
    {
        const QList<MapSlot> nodes = full(4);
        std::vector<RouteRequest> requests;
        for (qsizetype i = 0; i < nodes.size(); ++i)
            requests.push_back({nodes[i], nodes[(i * 7 + 3) % nodes.size()], ConnectionKind::Next});
        QVERIFY(MapRouter(m_map, nodes).routes(requests) == MapRouter(m_map, nodes).routes(requests));
    }

    /** What is found by finding only what changed is what is found by finding all. */
    void remembers()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const auto anySlot = [&] {
            return MapSlot{int(random.bounded(4)), int(random.bounded(3)), int(random.bounded(5))};
        };
        QList<MapSlot> nodes;
        while (nodes.size() < 18) {
            if (const MapSlot slot = anySlot(); !nodes.contains(slot))
                nodes.append(slot);
        }
        std::vector<std::array<int, 3>> links;
        for (int n = 0; n < 40; ++n)
            links.push_back({int(random.bounded(18)), int(random.bounded(18)), int(random.bounded(5))});
        std::erase_if(links, [](const auto &link) { return link[0] == link[1]; });
        MapRouter::Memory memory;
        for (int step = 0; step < 200; ++step) {
            if (const MapSlot slot = anySlot(); !nodes.contains(slot))
                nodes[qsizetype(random.bounded(18))] = slot;
            if (random.bounded(4) == 0)
                links[random.bounded(quint32(links.size()))][2] = int(random.bounded(5));
            if (random.bounded(10) == 0)
                links.pop_back();
            std::vector<RouteRequest> requests;
            for (const auto &[from, to, kind] : links)
                requests.push_back({nodes[from], nodes[to], ConnectionKind(kind)});
            const MapGeometry geometry{{{3, step % 50 == 49}, {3 + step / 70, false}, {3, true}, {3, false}}};
            const MapRouter router(geometry, nodes);
            router.update(requests, memory);
            const std::vector<MapRoute> all = router.routes(requests);
            for (size_t n = 0; n < all.size(); ++n)
                QVERIFY2(memory.at(int(n)) == all[n],
                         qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMapRouter)
#include "tst_maprouter.moc"
