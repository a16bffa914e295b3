#include "model/metrics/interval.h"
#include "model/metrics/moments.h"
#include "model/metrics/studentquantile.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double found, double expected, double relative = 1e-12)
{
    if (std::abs(found - expected) <= relative * std::max(1e-6, std::abs(expected)))
        return true;
    qWarning("%.17g instead of %.17g", found, expected);
    return false;
}

} // namespace

/**
 * The expected values come from Python with 60 digits: t from the finite series for whole degrees (Abramowitz and
 * Stegun 26.7.3 and 26.7.4) by bisection, Wilson's as the roots of its quadratic equation, ranks from whole binomials,
 * means and variances from fractions.
 */
class TestInterval : public QObject
{
    Q_OBJECT
private slots:
    void student_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("t");
        const auto row = [](double confidence, int degrees, double t) {
            QTest::addRow("%g of %d", confidence, degrees) << confidence << degrees << t;
        };
        row(0.95, 1, 12.706204736174705);
        row(0.95, 2, 4.302652729749464);
        row(0.95, 3, 3.1824463052837095);
        row(0.95, 4, 2.7764451051977943);
        row(0.95, 9, 2.2621571627982053);
        row(0.95, 10, 2.228138851986275);
        row(0.95, 29, 2.0452296421327043);
        row(0.95, 99, 1.9842169515864174);
        row(0.95, 298, 1.9679565064968199);
        row(0.95, 299, 1.96792966906567);
        row(0.95, 300, 1.9679030112610871);
        row(0.95, 301, 1.9678765312856954);
        row(0.95, 1000, 1.9623390808264085);
        row(0.95, 10000, 1.9602012398906263);
        row(0.5, 1, 1.0);
        row(0.9, 7, 1.8945786050900073);
        row(0.99, 5, 4.032142983555228);
        row(0.999, 30, 3.645958635042022);
        row(0.999999, 3, 130.15458955835794);
        row(0.01, 12, 0.01279705967107083);
    }
    void student()
    {
        QFETCH(const double, confidence);
        QFETCH(const int, degrees);
        QFETCH(const double, t);
        QVERIFY(isNear(studentQuantile(confidence, degrees), t, 1e-11));
        if (confidence == 0.95)
            QVERIFY(isNear(student95(degrees), t, 1e-11));
    }

    void studentIsOneLine()
    {
        // Where the table ends and the expansion begins, and far out, both ways agree, and t falls towards z.
        for (const qint64 degrees : {150, 299, 300, 500, 5'000, 1'000'000})
            QVERIFY(isNear(student95(degrees), studentQuantile(0.95, double(degrees)), 1e-11));
        for (qint64 degrees = 1; degrees < 2'000; ++degrees)
            QVERIFY(student95(degrees) > student95(degrees + 1));
        QVERIFY(isNear(student95(1'000'000'000'000), normalQuantile95, 1e-11));
    }

    void beta_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing") << 2.0 << 3.0 << 0.0 << 0.0;
        QTest::newRow("all") << 2.0 << 3.0 << 1.0 << 1.0;
        QTest::newRow("even") << 1.0 << 1.0 << 0.3 << 0.3;
        QTest::newRow("a power") << 4.0 << 1.0 << 0.5 << 0.0625;
        QTest::newRow("the other power") << 1.0 << 4.0 << 0.5 << 0.9375;
        QTest::newRow("the arcsine") << 0.5 << 0.5 << 0.25 << 1 / 3.0;
        QTest::newRow("a binomial") << 3.0 << 3.0 << 0.5 << 0.5;
        QTest::newRow("a large middle") << 1e6 << 1e6 << 0.5 << 0.5;
    }
    void beta()
    {
        QFETCH(const double, a);
        QFETCH(const double, b);
        QFETCH(const double, x);
        QFETCH(const double, expected);
        QVERIFY(isNear(incompleteBeta(a, b, x, 1 - x), expected, 1e-13 * std::max(1.0, std::sqrt(a))));
        QVERIFY(isNear(incompleteBeta(b, a, 1 - x, x), 1 - expected, 1e-13 * std::max(1.0, std::sqrt(a))));
    }

    void wilson_data()
    {
        QTest::addColumn<double>("hits");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](double hits, double n, double low, double high) {
            QTest::addRow("%g of %g", hits, n) << hits << n << low << high;
        };
        row(0, 1, 0, 0.7934506856227627);
        row(1, 1, 0.2065493143772374, 1);
        row(0, 10, 0, 0.27753279986288926);
        row(1, 10, 0.017876213095072903, 0.4041500267952385);
        row(5, 10, 0.23659309051256397, 0.7634069094874361);
        row(10, 10, 0.7224672001371107, 1);
        row(2206, 2688, 0.8057279245860398, 0.8347258414969341);
        row(3, 4, 0.3006418425824019, 0.9544127391902995);
        row(1, 1e6, 1.7652457674537147e-07, 5.664911804311443e-06);
        row(499999, 1e6, 0.49901901989384817, 0.5009789801138347);
    }
    void wilson()
    {
        QFETCH(const double, hits);
        QFETCH(const double, n);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto interval = wilsonInterval(hits, n);
        QVERIFY(interval);
        QVERIFY(isNear(interval->low, low) && isNear(interval->high, high));
        const auto mirrored = wilsonInterval(n - hits, n);
        QVERIFY(isNear(mirrored->low, 1 - high, 1e-9) && isNear(mirrored->high, 1 - low, 1e-9));
    }

    void nps_data()
    {
        QTest::addColumn<int>("promoters");
        QTest::addColumn<int>("detractors");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("an airport") << 1436 << 342 << 2746 << 37.22485815208722 << 42.45467571535633;
        QTest::newRow("a bank") << 2309 << 1719 << 5000 << 9.333706213120585 << 14.266293786879414;
        QTest::newRow("past the ends") << 1 << 1 << 2 << -138.59292911256333 << 138.59292911256333;
        QTest::newRow("ten") << 3 << 2 << 10 << -33.386449497510164 << 53.386449497510164;
        QTest::newRow("all agree") << 0 << 10 << 10 << -100.0 << -100.0;
        QTest::newRow("one") << 1 << 0 << 1 << 100.0 << 100.0;
    }
    void nps()
    {
        QFETCH(const int, promoters);
        QFETCH(const int, detractors);
        QFETCH(const int, n);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto interval = npsInterval(promoters, detractors, n);
        QVERIFY(interval && isNear(interval->low, low) && isNear(interval->high, high));
    }

    void mean_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("variance");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        using Values = QList<double>;
        QTest::newRow("two that agree") << Values{7, 7} << 0.0 << 7.0 << 7.0;
        QTest::newRow("two that don't") << Values{1, 7} << 18.0 << -34.118614208524114 << 42.118614208524114;
        QTest::newRow("seven") << Values{1, 2, 3, 4, 5, 6, 7} << 4.666666666666667 << 2.002104839708599
                               << 5.997895160291401;
        QTest::newRow("five") << Values{5, 6, 7, 7, 3} << 2.8 << 3.522298732632864 << 7.677701267367136;
        QTest::newRow("large and close") << Values{1000000001, 1000000002, 1000000003} << 1.0 << 999999999.5158623
                                         << 1000000004.4841377;
        QTest::newRow("around zero") << Values{1, 1, 1, -2} << 2.25 << -2.136834728962782 << 2.636834728962782;
        QTest::newRow("fractions") << Values{0.5, -0.5} << 0.5 << -6.353102368087352 << 6.353102368087352;
    }
    void mean()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const double, variance);
        QFETCH(const double, low);
        QFETCH(const double, high);
        Moments moments;
        for (const double value : values)
            moments.add(value);
        QVERIFY(isNear(*moments.variance(), variance));
        const auto interval = studentInterval(moments);
        QVERIFY(interval && isNear(interval->low, low) && isNear(interval->high, high));
    }

    void hasNoneWhereItIsNotDefined()
    {
        QVERIFY(!wilsonInterval(0, 0) && !wilsonInterval(3, 2) && !wilsonInterval(-1, 2));
        QVERIFY(!wilsonInterval(std::nan(""), 2) && !wilsonInterval(0, INFINITY));
        QVERIFY(!npsInterval(0, 0, 0));
        Moments moments;
        QVERIFY(!moments.mean() && !moments.variance() && !studentInterval(moments));
        moments.add(3);
        moments.add(std::nan(""));
        moments.add(INFINITY);
        QCOMPARE(moments.count(), 1);
        QCOMPARE(*moments.mean(), 3.0);
        QVERIFY(!moments.variance() && !studentInterval(moments));
        std::vector<double> none;
        QVERIFY(!medianOf(none) && !medianInterval(none));
    }

    void mergesToTheSameMoments()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            Moments all;
            Moments parts[3];
            double sum = 0;
            double squares = 0;
            for (int i = 2 + random.bounded(300); i > 0; --i) {
                const double value = random.bounded(4.0) - 2;
                all.add(value);
                parts[random.bounded(3)].add(value);
                sum += value;
                squares += value * value;
            }
            Moments merged;
            for (const Moments &part : parts)
                merged.merge(part);
            for (const Moments &other : {merged, Moments::fromSums(all.count(), sum, squares)}) {
                QCOMPARE(other.count(), all.count());
                QVERIFY(isNear(*other.mean(), *all.mean(), 1e-9));
                QVERIFY(isNear(*other.variance(), *all.variance(), 1e-9));
            }
        }
    }

    void countsRepeatedValues()
    {
        Moments one;
        Moments many;
        for (const int score : {1, 7, 4}) {
            many.add(score, 1000 * score);
            for (int i = 0; i < 1000 * score; ++i)
                one.add(score);
        }
        many.add(3, 0);
        QCOMPARE(many.count(), 12'000);
        QVERIFY(isNear(*many.mean(), 5.5, 1e-12) && isNear(*one.mean(), 5.5, 1e-12));
        QVERIFY(isNear(*many.variance(), *one.variance(), 1e-12));
    }

    void keepsItsDigitsOverAMillion()
    {
        Moments moments;
        for (int i = 0; i < 1'000'000; ++i)
            moments.add(1e9 + i % 2);
        QVERIFY(isNear(*moments.mean(), 1e9 + 0.5, 1e-15));
        QVERIFY(isNear(*moments.variance(), 0.25 * 1'000'000 / 999'999, 1e-9));
    }

    void medianRanks_data()
    {
        QTest::addColumn<qint64>("n");
        QTest::addColumn<qint64>("rank");
        const QList<std::pair<qint64, qint64>> rows{{6, 1},      {7, 1},      {8, 1},       {9, 2},       {10, 2},
                                                    {11, 2},     {12, 3},     {16, 4},      {17, 5},      {20, 6},
                                                    {25, 8},     {50, 18},    {99, 40},     {100, 40},    {101, 41},
                                                    {1000, 469}, {1001, 470}, {4999, 2430}, {10000, 4902}};
        for (const auto &[n, rank] : rows)
            QTest::addRow("%lld", n) << n << rank;
    }
    void medianRanks()
    {
        QFETCH(const qint64, n);
        const auto rank = medianRank(n);
        QVERIFY(rank);
        QTEST(*rank, "rank");
    }

    void medianOfFewHasNoInterval()
    {
        for (qint64 n = 0; n < 6; ++n)
            QVERIFY(!medianRank(n));
        // A million: the normal approximation is 500,000 − 980 within a rank.
        QVERIFY(std::abs(*medianRank(1'000'000) - 499'020) <= 1);
    }

    void medians_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<QList<double>>("interval");
        using Values = QList<double>;
        QTest::newRow("one") << Values{3} << 3.0 << Values{};
        QTest::newRow("two") << Values{3, 1} << 2.0 << Values{};
        QTest::newRow("five") << Values{9, 1, 5, 3, 7} << 5.0 << Values{};
        QTest::newRow("six: lowest and highest") << Values{6, 1, 5, 2, 4, 3} << 3.5 << Values{1, 6};
        QTest::newRow("nine: the second and the last but one")
            << Values{90, 10, 80, 20, 70, 30, 60, 40, 50} << 50.0 << Values{20, 80};
        QTest::newRow("equals") << Values{5, 5, 5, 5, 5, 5, 5} << 5.0 << Values{5, 5};
        QTest::newRow("one far away") << Values{1, 1, 1, 2, 2, 2, 3, 3, 1e9} << 2.0 << Values{1, 3};
    }
    void medians()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const QList<double>, interval);
        std::vector<double> sorted(values.begin(), values.end());
        QTEST(*medianOf(sorted), "median");
        const auto found = medianInterval(sorted);
        QCOMPARE(found.has_value(), !interval.isEmpty());
        if (found)
            QCOMPARE((QList<double>{found->low, found->high}), interval);
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
