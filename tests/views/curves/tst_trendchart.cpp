#include "views/curves/trendchart.h"
#include "views/curves/trendplaces.h"
#include "views/theme/themeswitch.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

namespace {

Period month(int n)
{
    return Period::of(QDateTime(QDate(2025, 12, 15).addMonths(n), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(),
                      PeriodUnit::Month);
}

TrendPoint point(int n, double value, qint64 answers, double half)
{
    MetricValue result{Metric::of(MetricKind::Nps), value, answers, {}, Interval{value - half, value + half}, {}};
    return {month(n), result};
}

bool crosses(const QRectF &box, const QPolygonF &line)
{
    for (qsizetype n = 1; n < line.size(); ++n) {
        for (int step = 0; step <= 200; ++step) {
            if (box.contains(line[n - 1] + (line[n] - line[n - 1]) * step / 200))
                return true;
        }
    }
    return false;
}

} // namespace

class TestTrendChart : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void init()
    {
        m_chart = std::make_unique<TrendChart>();
        m_chart->resize(300, 116);
    }

    void intervalsAreHeldToTheScale()
    {
        setPoints({point(0, 95, 10, 20), point(1, -90, 10, 30), point(2, 0, 10, 5)});
        QCOMPARE(m_chart->shownInterval(0), std::optional(Interval{75, 100}));
        QCOMPARE(m_chart->shownInterval(1), std::optional(Interval{-100, -60}));
        QCOMPARE(m_chart->shownInterval(2), std::optional(Interval{-5, 5}));
    }

    void tooFewAnswersHaveNoInterval()
    {
        setPoints({point(0, 20, 4, 60), point(1, 20, 5, 60)});
        QVERIFY(!m_chart->shownInterval(0));
        QVERIFY(m_chart->shownInterval(1));
    }

    void everythingLiesWithinTheChart()
    {
        setPoints({point(0, 20, 50, 5), point(1, 40, 50, 5), point(11, -10, 50, 5)}, 60);
        for (int n = 0; n < 3; ++n)
            QVERIFY(m_chart->plotArea().contains(m_chart->pointAt(n)));
        QVERIFY(m_chart->pointAt(0).x() < m_chart->pointAt(1).x());
        QVERIFY(m_chart->pointAt(1).y() < m_chart->pointAt(0).y()); // higher is above
        QVERIFY(m_chart->plotArea().adjusted(-1, -1, 1, 1).contains(m_chart->targetLabel()));
    }

    void theLabelOfTheTargetAvoidsTheLine_data()
    {
        QTest::addColumn<QList<double>>("values");
        using Values = QList<double>;
        QTest::newRow("far above the line") << Values{10, 12, 11, 14, 13};
        QTest::newRow("the line ends on it") << Values{10, 20, 30, 38, 40};
        QTest::newRow("the line crosses it") << Values{80, 70, 60, 20, 10};
        QTest::newRow("the line ends above it") << Values{10, 20, 30, 45, 46};
    }
    void theLabelOfTheTargetAvoidsTheLine()
    {
        QFETCH(QList<double>, values);
        QList<TrendPoint> points;
        for (int n = 0; n < values.size(); ++n)
            points.append(point(n * 2, values[n], 100, 3));
        setPoints(points, 40);
        QPolygonF line;
        for (qsizetype n = 0; n < m_chart->count(); ++n)
            line += m_chart->pointAt(n);
        QVERIFY(!m_chart->targetLabel().isEmpty());
        QVERIFY(!crosses(m_chart->targetLabel(), line));
    }

    void aLabelIsPlacedWhereNothingIsHidden_data()
    {
        QTest::addColumn<QPolygonF>("line");
        QTest::addColumn<QPointF>("place"); // top left
        const QRectF area(0, 0, 200, 100);
        QTest::newRow("nothing there") << QPolygonF() << QPointF(160, 36);
        QTest::newRow("a line above") << QPolygonF({{0, 40}, {200, 40}}) << QPointF(160, 52);
        QTest::newRow("both at the right end")
            << QPolygonF({{150, 0}, {150, 100}, {190, 100}, {190, 0}}) << QPointF(100, 36);
    }
    void aLabelIsPlacedWhereNothingIsHidden()
    {
        QFETCH(QPolygonF, line);
        QFETCH(QPointF, place);
        const QRectF box = placeBeside(50, {40, 12}, {0, 0, 200, 100}, line);
        QCOMPARE(box.topLeft(), place);
    }
    void aLabelStaysInTheArea()
    {
        const QRectF area(0, 0, 200, 100);
        for (const double y : {0.0, 5.0, 95.0, 100.0}) {
            const QRectF box = placeBeside(y, {40, 12}, area, {});
            QVERIFY(area.contains(box));
        }
    }

    void axes_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        using Values = QList<double>;
        QTest::newRow("spread") << Values{20, 70} << 14.0 << 76.0;
        QTest::newRow("past the scale") << Values{-20, 100} << -12.0 << 112.0;
        QTest::newRow("all the same") << Values{50, 50} << 43.8 << 56.2;
    }
    void axes()
    {
        QFETCH(QList<double>, values);
        const ValueRange range = axisFor(values, 0, 100);
        QTEST(std::round(range.low * 10) / 10, "low");
        QTEST(std::round(range.high * 10) / 10, "high");
    }

    void labels_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("shown");
        using List = QList<int>;
        QTest::newRow("a year, room for four") << 12 << 4 << List{0, 4, 7, 11};
        QTest::newRow("a year, room for seven") << 12 << 7 << List{0, 4, 7, 11};
        QTest::newRow("a year and a month") << 13 << 7 << List{0, 2, 4, 6, 8, 10, 12};
        QTest::newRow("all") << 4 << 10 << List{0, 1, 2, 3};
        QTest::newRow("one") << 1 << 5 << List{0};
        QTest::newRow("room for one") << 9 << 1 << List{8};
        QTest::newRow("none") << 0 << 5 << List{};
        QTest::newRow("every third") << 10 << 4 << List{0, 3, 6, 9};
        QTest::newRow("two") << 30 << 2 << List{0, 29};
        QTest::newRow("uneven") << 14 << 4 << List{0, 4, 9, 13};
    }
    void labels()
    {
        QFETCH(int, count);
        QFETCH(int, most);
        QTEST(labelled(count, most), "shown");
    }

    void monthsAreNamed()
    {
        QList<TrendPoint> points;
        for (int n = 0; n < 12; ++n)
            points.append(point(n, n, 100, 3));
        setPoints(points);
        const QStringList shown = m_chart->dateLabels();
        QCOMPARE(shown.first(), u"Dec"_s);
        QCOMPARE(shown.last(), u"Nov"_s);
        QVERIFY(shown.size() >= 3);
    }

    void keysWalkThePointsAndEnterActivatesOne()
    {
        setPoints({point(0, 20, 50, 5), point(1, 40, 50, 5), point(2, -10, 50, 5)});
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->activateWindow();
        m_chart->setFocus();
        QTRY_COMPARE(m_chart->current(), 2); // the newest
        QSignalSpy spy(m_chart.get(), &TrendChart::activated);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(m_chart->accessibleDescription(), u"40"_s);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(spy.first().first().value<Period>(), month(1));
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->pointAt(0).toPoint());
        QCOMPARE(spy.last().first().value<Period>(), month(0));
    }

    void onePointAndNoneCanBeShown()
    {
        setPoints({});
        QVERIFY(!m_chart->grab().isNull());
        setPoints({point(0, 20, 50, 5)}, 30);
        QVERIFY(m_chart->plotArea().contains(m_chart->pointAt(0)));
        QVERIFY(!m_chart->grab().isNull());
    }

private:
    void setPoints(const QList<TrendPoint> &points, std::optional<double> target = {})
    {
        TrendContent content;
        content.metric = Metric::of(MetricKind::Nps);
        content.points = points;
        content.span = {month(0).from, month(11).to};
        content.target = target;
        content.pointText = [](const TrendPoint &p) { return QString::number(*p.value.value); };
        m_chart->setContent(content);
        m_chart->grab(); // lays it out
    }

    std::unique_ptr<TrendChart> m_chart;
};

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
