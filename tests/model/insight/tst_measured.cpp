#include "model/feedback/feedbackscores.h"
#include "model/insight/gap.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

using Number = std::optional<double>;

FeedbackItem rated(Number rating, double worst = 1, double best = 5, Number csat = {})
{
    FeedbackItem item;
    item.rating = rating;
    item.ratingMin = worst;
    item.ratingMax = best;
    item.csat = csat;
    return item;
}

FeedbackItem easy(int ces, int version)
{
    FeedbackItem item;
    item.ces = ces;
    item.cesVersion = version;
    return item;
}

MeasuredValue measuredOf(const QList<double> &values)
{
    Moments moments;
    for (const double value : values)
        moments.add(value);
    return measuredValue(moments);
}

QString written(Number value) { return value ? QString::number(*value, 'g', 10) : u"none"_s; }

} // namespace

Q_DECLARE_METATYPE(FeedbackItem)

class TestMeasured : public QObject
{
    Q_OBJECT
private slots:
    void emotions_data()
    {
        QTest::addColumn<FeedbackItem>("item");
        QTest::addColumn<QString>("sentiment");
        QTest::addColumn<QString>("emotion");
        const auto none = u"none"_s;
        QTest::newRow("worst of five stars") << rated(1) << none << u"-2"_s;
        QTest::newRow("three") << rated(3) << none << u"0"_s;
        QTest::newRow("best") << rated(5) << none << u"2"_s;
        QTest::newRow("half a star") << rated(4.5) << none << u"1.5"_s;
        QTest::newRow("of ten") << rated(7, 1, 10) << none << u"0.6666666667"_s;
        QTest::newRow("of a hundred") << rated(0, 0, 100) << none << u"-2"_s;
        QTest::newRow("school marks, 1 is best") << rated(1, 6, 1) << none << u"2"_s;
        QTest::newRow("school marks, 6 is worst") << rated(6, 6, 1) << none << u"-2"_s;
        QTest::newRow("school marks, 2") << rated(2, 6, 1) << none << u"1.2"_s;
        QTest::newRow("the rating comes before CSAT") << rated(1, 1, 5, 5.0) << u"1"_s << u"-2"_s;
        QTest::newRow("CSAT comes before sentiment") << rated({}, 1, 5, 4.0) << u"-1"_s << u"1"_s;
        QTest::newRow("sentiment") << rated({}) << u"-0.75"_s << u"-1.5"_s;
        QTest::newRow("sentiment that is none") << rated({}) << u"nan"_s << none;
        QTest::newRow("nothing") << rated({}) << none << none;
        QTest::newRow("off its scale") << rated(6, 1, 5, 2.0) << none << u"-1"_s;
        QTest::newRow("a scale of one") << rated(3, 3, 3) << none << none;
        QTest::newRow("an endless scale") << rated(3, 1, INFINITY) << none << none;
        QTest::newRow("not a number") << rated(std::nan("")) << none << none;
        FeedbackItem recommends = rated({});
        recommends.nps = 10;
        QTest::newRow("the NPS is no emotion") << recommends << none << none;
    }
    void emotions()
    {
        QFETCH(const FeedbackItem, item);
        QFETCH(const QString, sentiment);
        const Number said = sentiment == u"none" ? Number{} : Number{sentiment.toDouble()};
        QTEST(written(emotionOf(item, said)), "emotion");
    }

    void efforts_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QStringList>("efforts"); // of the answers from 0
        const auto none = u"none"_s;
        QTest::newRow("2.0: 7 is easy") << 2 << QStringList{none,   u"7"_s, u"6"_s, u"5"_s, u"4"_s,
                                                            u"3"_s, u"2"_s, u"1"_s, none};
        QTest::newRow("1.0: 1 is easy") << 1 << QStringList{none, u"1"_s, u"2.5"_s, u"4"_s, u"5.5"_s, u"7"_s, none};
        QTest::newRow("no version") << 3 << QStringList{none, none, none, none};
    }
    void efforts()
    {
        QFETCH(const int, version);
        QFETCH(const QStringList, efforts);
        for (int ces = 0; ces < efforts.size(); ++ces)
            QCOMPARE(written(effortOf(easy(ces, version))), efforts[ces]);
        QCOMPARE(written(effortOf(rated(3))), u"none"_s);
    }

    void aReversedScaleMirrors()
    {
        QRandomGenerator random(9);
        for (int i = 0; i < 1000; ++i) {
            const double low = random.bounded(10);
            const double high = low + 1 + random.bounded(100);
            const double value = low + random.bounded(1.0) * (high - low);
            const double one = *emotionOf(rated(value, low, high), {});
            const double other = *emotionOf(rated(value, high, low), {});
            QVERIFY(std::abs(one + other) < 1e-12);
            QVERIFY(one >= -2 && one <= 2);
        }
    }

    void means_data()
    {
        QTest::addColumn<QList<double>>("emotions");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        using Values = QList<double>;
        const auto none = u"none"_s;
        // Python: fractions, and t to 25 digits from its finite series.
        QTest::newRow("nothing") << Values{} << none << none << none;
        QTest::newRow("one") << Values{1.5} << u"1.5"_s << none << none;
        QTest::newRow("two") << Values{0.5, -0.5} << u"0"_s << u"-6.353102368"_s << u"6.353102368"_s;
        QTest::newRow("four") << Values{1, 1, 1, -2} << u"0.25"_s << u"-2.136834729"_s << u"2.636834729"_s;
        QTest::newRow("five") << Values{2, 1, -1, 0, 1 / 3.0} << u"0.4666666667"_s << u"-0.9246374048"_s
                              << u"1.857970738"_s;
    }
    void means()
    {
        QFETCH(const QList<double>, emotions);
        const MeasuredValue measured = measuredOf(emotions);
        QCOMPARE(measured.n, emotions.size());
        QTEST(written(measured.value), "value");
        QTEST(written(measured.interval ? Number{measured.interval->low} : Number{}), "low");
        QTEST(written(measured.interval ? Number{measured.interval->high} : Number{}), "high");
        QCOMPARE(measured.isTooFew(), emotions.size() < 5);
    }

    void mergingEqualsAddingAll()
    {
        QRandomGenerator random(4);
        MeasuredTally all;
        MeasuredTally parts[3];
        for (int i = 0; i < 100'000; ++i) {
            FeedbackItem item = random.bounded(2) == 0 ? rated(1 + random.bounded(5)) : easy(1 + random.bounded(5), 1);
            item.cesVersion = 1 + random.bounded(2);
            const Number sentiment = random.bounded(3) == 0 ? Number{} : Number{random.bounded(2.0) - 1};
            all.add(item, sentiment);
            parts[random.bounded(3)].add(item, sentiment);
        }
        MeasuredTally merged;
        for (const MeasuredTally &part : parts)
            merged.merge(part);
        for (const Measure measure : {Measure::Emotion, Measure::Effort}) {
            const MeasuredValue one = all.measured(measure);
            const MeasuredValue other = merged.measured(measure);
            QVERIFY(one.n > 30'000 && one.n < 100'000);
            QCOMPARE(other.n, one.n);
            QVERIFY(std::abs(*other.value - *one.value) < 1e-12);
            QVERIFY(std::abs(other.interval->low - one.interval->low) < 1e-12);
        }
    }

    void gaps_data()
    {
        QTest::addColumn<QList<double>>("measured");
        QTest::addColumn<double>("believed");
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<QString>("score");
        using Values = QList<double>;
        QTest::newRow("all agree") << Values{-1, -1, -1, -1, -1} << 1.0 << u"-2"_s << true << u"0.5"_s;
        QTest::newRow("right") << Values{-1, 0, 1, 0, 0} << 0.0 << u"0"_s << false << u"-0.2194972583"_s;
        QTest::newRow("not far enough") << Values{-1, 0, 1, 0, 0} << 0.5 << u"-0.5"_s << false << u"-0.09449725827"_s;
        QTest::newRow("far enough") << Values{-1, 0, 1, 0, 0} << -1.0 << u"1"_s << true << u"0.03050274173"_s;
        QTest::newRow("four agree, but are few") << Values{-1, -1, -1, -1} << 1.0 << u"-2"_s << false << u"none"_s;
        QTest::newRow("one") << Values{-1} << 1.0 << u"-2"_s << false << u"none"_s;
    }
    void gaps()
    {
        QFETCH(const QList<double>, measured);
        QFETCH(const double, believed);
        const auto gap = gapOf({1}, Measure::Emotion, believed, measuredOf(measured));
        QVERIFY(gap);
        QTEST(written(gap->size()), "size");
        QTEST(gap->isCertain(), "certain");
        QTEST(written(gap->score()), "score");
        QCOMPARE(gap->interval().has_value(), measured.size() > 1);
        if (gap->score())
            QCOMPARE(gap->isCertain(), *gap->score() > 0);
    }

    void needsBothSides()
    {
        QVERIFY(!gapOf({1}, Measure::Emotion, {}, measuredOf({1, 1})));
        QVERIFY(!gapOf({1}, Measure::Emotion, 1.0, {}));
    }

    void ranksBySizeAndCertainty()
    {
        const auto gap = [](qint64 id, Measure measure, double believed, const QList<double> &measured) {
            return *gapOf({id}, measure, believed, measuredOf(measured));
        };
        const QList<double> sure{0, 0, 0, 0, 0, 0, 0.1};
        const QList<Gap> ranked = widestFirst({
            gap(1, Measure::Emotion, 0, sure),                 // right
            gap(2, Measure::Emotion, 2, {-2, -2}),             // the largest, but two answers
            gap(3, Measure::Emotion, 1, sure),                 // a quarter of the scale
            gap(4, Measure::Emotion, 2, {2, 2, 1, -2, 2, -2}), // more, but anything is possible
            gap(5, Measure::Effort, 1, {4, 4, 4, 4, 4}),       // half the scale
            gap(6, Measure::Emotion, 1, sure),                 // as 3, behind it in the map
            gap(7, Measure::Effort, 1, {7}),                   // one answer, as far as 2
        });
        QList<qint64> order;
        for (const Gap &each : ranked)
            order += each.touchpoint.value;
        QCOMPARE(order, (QList<qint64>{5, 3, 6, 1, 4, 2, 7}));
    }
};

QTEST_GUILESS_MAIN(TestMeasured)
#include "tst_measured.moc"
