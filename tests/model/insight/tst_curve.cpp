#include "model/insight/curve.h"
#include "model/insight/scorewords.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

Score scored(qint64 touchpoint, qint64 persona, std::optional<double> emotion, std::optional<double> effort = {})
{
    Score score;
    score.touchpoint.value = touchpoint;
    score.persona.value = persona;
    score.emotion = emotion;
    score.effort = effort;
    return score;
}

QList<CurvePoint> curveOf(const QList<double> &values)
{
    QList<CurvePoint> curve;
    for (const double value : values)
        curve.append({Id<Touchpoint>{curve.size() + 1}, value});
    return curve;
}

} // namespace

class TestCurve : public QObject
{
    Q_OBJECT
private slots:
    void takesTheScoresAlongThePath()
    {
        const Scores scores{{{1}, {scored(1, 0, 0.5), scored(1, 7, 1.0, 2.0)}},
                            {{2}, {scored(2, 0, -1.0)}},
                            {{3}, {scored(3, 7, {}, 6.0)}},
                            {{4}, {scored(4, 7, -2.0)}}};
        const QList<Id<Touchpoint>> path{{4}, {3}, {2}, {1}};
        const Id<Persona> persona{7};
        QCOMPARE(believedCurve(path, scores, persona, Measure::Emotion), (QList<CurvePoint>{{{4}, -2.0}, {{1}, 1.0}}));
        QCOMPARE(believedCurve(path, scores, persona, Measure::Effort), (QList<CurvePoint>{{{3}, 6.0}, {{1}, 2.0}}));
        QCOMPARE(believedCurve(path, scores, {}, Measure::Emotion), (QList<CurvePoint>{{{2}, -1.0}, {{1}, 0.5}}));
        QVERIFY(believedCurve({}, scores, persona, Measure::Emotion).isEmpty());
    }

    void thinned_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        QTest::addColumn<QList<QPointF>>("thinned");
        using Points = QList<QPointF>;
        QTest::newRow("none") << Points{} << Points{};
        QTest::newRow("one") << Points{{3, 1}} << Points{{3, 1}};
        QTest::newRow("each in its column") << Points{{1, 1}, {12, 2}, {25, -1}} << Points{{1, 1}, {12, 2}, {25, -1}};
        QTest::newRow("lowest and highest stay, in their order")
            << Points{{10, 0}, {11, 2}, {12, 1}, {13, -2}, {14, -1}, {15, 1}, {31, 0}}
            << Points{{10, 0}, {11, 2}, {13, -2}, {15, 1}, {31, 0}};
        QTest::newRow("first is lowest, last is highest") << Points{{1, -1}, {2, 0}, {3, 1}} << Points{{1, -1}, {3, 1}};
        QTest::newRow("a column that is come back to")
            << Points{{1, 0}, {11, 0}, {2, 1}} << Points{{1, 0}, {11, 0}, {2, 1}};
        QTest::newRow("before 0") << Points{{-1, 0}, {1, 0}} << Points{{-1, 0}, {1, 0}};
    }
    void thinned()
    {
        QFETCH(const QList<QPointF>, points);
        QTEST(thinnedLine(points, 10), "thinned");
    }

    void marks_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<int>>("marks"); // highest, lowest, end, drop
        QTest::newRow("nothing") << QList<double>{} << QList<int>{-1, -1, -1, -1};
        QTest::newRow("one") << QList<double>{1} << QList<int>{0, 0, 0, -1};
        QTest::newRow("up and down") << QList<double>{0, 2, -1, 1} << QList<int>{1, 2, 3, 2};
        QTest::newRow("the first of equals") << QList<double>{1, -1, 1, -1} << QList<int>{0, 1, 3, 1};
        QTest::newRow("only rising") << QList<double>{-2, 0, 1} << QList<int>{2, 0, 2, -1};
        QTest::newRow("the steepest, not to the lowest") << QList<double>{2, -0.5, -1, -1.5} << QList<int>{0, 3, 3, 1};
    }
    void marks()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<int>, marks);
        const CurveMarks found = marksOf(curveOf(values));
        QCOMPARE((QList<int>{int(found.highest), int(found.lowest), int(found.end), int(found.drop)}), marks);
    }

    void neverPassesItsPoints()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QList<QPointF> points;
            double x = 0;
            for (int i = 1 + random.bounded(12); i > 0; --i) {
                x += 0.01 + random.bounded(100) * random.bounded(1.0);
                points.append({x, random.bounded(4) == 0 ? -2 : random.bounded(4.0) - 2});
            }
            const QList<QPointF> line = smoothLine(points);
            QCOMPARE(line.size(), (points.size() - 1) * 16 + 1);
            for (qsizetype i = 0; i < line.size(); ++i) {
                const QPointF a = points[i / 16];
                const QPointF b = points[std::min(i / 16 + 1, points.size() - 1)];
                QVERIFY(line[i].y() >= std::min(a.y(), b.y()) && line[i].y() <= std::max(a.y(), b.y()));
                QVERIFY(i == 0 || line[i].x() > line[i - 1].x());
                if (i % 16 == 0)
                    QCOMPARE(line[i], a);
                // Monotone between two points, too.
                if (i % 16 != 0)
                    QVERIFY((line[i].y() - line[i - 1].y()) * (b.y() - a.y()) >= -1e-12);
            }
        }
    }

    void isSmooth()
    {
        const QList<QPointF> line = smoothLine({{0, 0}, {1, 1}, {2, 1.8}, {3, 0}}, 1000);
        for (qsizetype i = 2; i < line.size(); ++i) {
            const double bend = line[i].y() - 2 * line[i - 1].y() + line[i - 2].y();
            QVERIFY2(std::abs(bend) < 1e-4, "a kink");
        }
    }

    void knowsTheSlopesOfSteffen()
    {
        // The slope at (1, 1) by hand: gaps 1 and 0.8 over widths 1 and 1, parabola 0.9, least of 1, 0.8, 0.45,
        // doubled.
        const QList<QPointF> line = smoothLine({{0, 0}, {1, 1}, {2, 1.8}}, 100000);
        QVERIFY(std::abs((line[100001].y() - line[100000].y()) * 100000 - 0.9) < 1e-4);
        QVERIFY(std::abs((line[1].y() - line[0].y()) * 100000 - 1.1) < 1e-4); // 1 + (1 − 0.8) × 1/2
    }

    void drawsStraightWhereThePathGoesBack_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        QTest::addColumn<int>("size");
        QTest::newRow("nothing") << QList<QPointF>{} << 0;
        QTest::newRow("one") << QList<QPointF>{{1, 1}} << 1;
        QTest::newRow("forwards") << QList<QPointF>{{0, 0}, {1, 1}} << 5;
        QTest::newRow("back") << QList<QPointF>{{0, 0}, {2, 1}, {1, 0}, {3, 1}} << 10;
        QTest::newRow("on the spot") << QList<QPointF>{{0, 0}, {0, 1}} << 2;
    }
    void drawsStraightWhereThePathGoesBack()
    {
        QFETCH(QList<QPointF>, points);
        const QList<QPointF> line = smoothLine(points, 4);
        QTEST(int(line.size()), "size");
        for (const QPointF &point : points)
            QVERIFY(line.contains(point));
    }

    void meansOverThoseShown()
    {
        const QList<Score> scores{scored(1, 7, 1.0), scored(1, 8, -2.0), scored(1, 0, 2.0), scored(2, 8, {}, 4.0)};
        const auto at = [&](qint64 touchpoint, const QSet<Id<Persona>> &shown) {
            const auto values = meanValues(scores, Measure::Emotion, shown);
            return values.contains(Id<Touchpoint>{touchpoint}) ? QString::number(values[{touchpoint}]) : u"none"_s;
        };
        QCOMPARE(at(1, {}), QString::number(1 / 3.0));
        QCOMPARE(at(1, {{7}, {8}}), u"-0.5"_s);
        QCOMPARE(at(1, {Id<Persona>{}}), u"2"_s);
        QCOMPARE(at(1, {{9}}), u"none"_s);
        QCOMPARE(at(2, {}), u"none"_s);
    }

    void hasWords_data()
    {
        QTest::addColumn<double>("emotion");
        QTest::addColumn<QString>("word");
        QTest::newRow("least") << -2.0 << u"very bad"_s;
        QTest::newRow("nearly bad") << -1.2 << u"bad"_s;
        QTest::newRow("zero") << 0.0 << u"neutral"_s;
        QTest::newRow("a little more") << 0.4 << u"neutral"_s;
        QTest::newRow("good") << 0.6 << u"good"_s;
        QTest::newRow("most") << 2.0 << u"very good"_s;
        QTest::newRow("off the scale") << 9.0 << u"very good"_s;
    }
    void hasWords()
    {
        QFETCH(double, emotion);
        QTEST(emotionWord(emotion), "word");
        QCOMPARE(effortWord(1), u"effortless"_s);
        QCOMPARE(effortWord(6.9), u"very hard"_s);
        QCOMPARE(valueWord(Measure::Effort, 3), effortWord(3));
    }
};

QTEST_GUILESS_MAIN(TestCurve)
#include "tst_curve.moc"
