#include "views/map/mapgeometry.h"

#include <QTest>

using namespace Views;
using namespace Measure;

/** Places: three stages of 1, 2 and 3 columns, and one that is collapsed between the last two. */
class TestMapGeometry : public QObject
{
    Q_OBJECT
private:
    const MapGeometry m_map{{{1, false}, {2, false}, {4, true}, {3, false}}};
    static constexpr double thirdStage = 3 * columnPitch;
    static constexpr double fourthStage = thirdStage + collapsedWidth;

private slots:
    void stages()
    {
        QCOMPARE(m_map.stageCount(), 4);
        QCOMPARE(m_map.lineCount(), 1 + 2 + 1 + 3);
        QCOMPARE(m_map.stageLeft(2), thirdStage);
        QCOMPARE(m_map.stageWidth(2), collapsedWidth);
        QCOMPARE(m_map.width(), fourthStage + 3 * columnPitch);
        QCOMPARE(MapGeometry().width(), 0.0);
    }
    void stageAt_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("line");
        QTest::newRow("left of all") << -1.0 << -1 << 0;
        QTest::newRow("first") << 0.0 << 0 << 0;
        QTest::newRow("end of first") << columnPitch - 0.1 << 0 << 0;
        QTest::newRow("second") << columnPitch << 1 << 1;
        QTest::newRow("second column") << 2 * columnPitch + 1 << 1 << 2;
        QTest::newRow("collapsed") << thirdStage + 5 << 2 << 3;
        QTest::newRow("last") << fourthStage + 2 * columnPitch + 1 << 3 << 6;
        QTest::newRow("right of all") << fourthStage + 3 * columnPitch << -1 << 6;
    }
    void stageAt()
    {
        QFETCH(double, x);
        QTEST(m_map.stageAt(x), "stage");
        QTEST(m_map.lineAt(x), "line");
    }
    void slotAndRectangleAgree()
    {
        for (const int stage : {0, 1, 3}) {
            for (int column = 0; column < m_map.stage(stage).columns; ++column) {
                for (const int row : {0, 1, 7}) {
                    const MapSlot slot{stage, column, row};
                    const QRectF node = m_map.nodeRect(slot);
                    QCOMPARE(node.size(), QSizeF(nodeWidth, nodeHeight));
                    QVERIFY(m_map.cellRect(slot).contains(node));
                    for (const QPointF &point :
                         {node.topLeft(), node.center(), node.bottomRight(), m_map.cellRect(slot).center()})
                        QVERIFY(m_map.slotAt(point) == slot);
                }
            }
        }
    }
    void slotAt_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<bool>("there");
        QTest::newRow("left of all") << QPointF(-5, 50) << false;
        QTest::newRow("collapsed") << QPointF(thirdStage + 20, 50) << false;
        QTest::newRow("right of all") << QPointF(5000, 50) << false;
        QTest::newRow("above the first row") << QPointF(50, 1) << true;
        QTest::newRow("far below") << QPointF(50, 100'000) << true;
    }
    void slotAt()
    {
        QFETCH(QPointF, point);
        QTEST(m_map.slotAt(point).has_value(), "there");
    }
    void rows_data()
    {
        QTest::addColumn<double>("y");
        QTest::addColumn<int>("row");
        QTest::newRow("above") << -100.0 << 0;
        QTest::newRow("top") << mapTop << 0;
        QTest::newRow("just above the gutter's middle") << MapGeometry::gutterCentre(1) - 1 << 0;
        QTest::newRow("just below it") << MapGeometry::gutterCentre(1) + 1 << 1;
        QTest::newRow("tenth") << MapGeometry::rowTop(9) + 10 << 9;
    }
    void rows()
    {
        QFETCH(double, y);
        QTEST(MapGeometry::rowAt(y), "row");
    }
    void insertion_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("makesRoom");
        const double y = MapGeometry::rowTop(2) + 5;
        QTest::newRow("in a node") << QPointF(fourthStage + columnPitch + 80, y) << 1 << false;
        QTest::newRow("before a node") << QPointF(fourthStage + columnPitch + 4, y) << 1 << true;
        QTest::newRow("behind a node") << QPointF(fourthStage + columnPitch - 4, y) << 1 << true;
        QTest::newRow("at the stage's left border") << QPointF(fourthStage + 4, y) << 0 << false;
        QTest::newRow("at the stage's right border") << QPointF(fourthStage + 3 * columnPitch - 4, y) << 2 << false;
    }
    void insertion()
    {
        QFETCH(QPointF, point);
        const auto insertion = m_map.insertionAt(point);
        QVERIFY(insertion);
        QCOMPARE(insertion->slot.stage, 3);
        QCOMPARE(insertion->slot.row, 2);
        QTEST(insertion->slot.column, "column");
        QTEST(insertion->makesRoom, "makesRoom");
    }
    void borders_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<int>("stage");
        QTest::newRow("left of the first is none") << 0.0 << -1;
        QTest::newRow("right of the first") << columnPitch << 0;
        QTest::newRow("a little left of it") << columnPitch - borderZone << 0;
        QTest::newRow("too far") << columnPitch - borderZone - 0.5 << -1;
        QTest::newRow("inside a stage") << 2 * columnPitch << -1;
        QTest::newRow("right of the last") << fourthStage + 3 * columnPitch + 1 << 3;
    }
    void borders()
    {
        QFETCH(double, x);
        QTEST(m_map.borderAt(x), "stage");
    }
    void widening_data()
    {
        QTest::addColumn<double>("by");
        QTest::addColumn<int>("columns");
        QTest::newRow("not yet") << columnPitch * 0.4 << 2;
        QTest::newRow("one more") << columnPitch * 0.6 << 3;
        QTest::newRow("one less") << -columnPitch * 0.6 << 1;
        QTest::newRow("never none") << -1000.0 << 1;
    }
    void widening()
    {
        QFETCH(double, by);
        QTEST(m_map.columnsForBorder(1, m_map.stageRight(1) + by), "columns");
    }
};

QTEST_GUILESS_MAIN(TestMapGeometry)
#include "tst_mapgeometry.moc"
