#include "model/metrics/csattally.h"
#include "model/metrics/npstally.h"
#include "model/metrics/target.h"
#include "model/metrics/tickettally.h"
#include "model/metrics/trendline.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

qint64 at(const QString &iso) { return QDateTime::fromString(iso + u'Z', Qt::ISODate).toMSecsSinceEpoch(); }

QString written(const Period &period)
{
    const auto iso = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate); };
    return iso(period.from) + u' ' + iso(period.to);
}

MetricValue csat(qint64 satisfied, qint64 answers) { return CsatTally(satisfied, answers).value(); }

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT
private slots:
    void periods_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QString &time, PeriodUnit unit, const QString &from,
                            const QString &to, const QString &title) {
            QTest::newRow(name) << time << int(unit) << from + u"T00:00:00Z "_s + to + u"T00:00:00Z"_s << title;
        };
        using enum PeriodUnit;
        row("a day", u"2026-03-05T23:59:59"_s, Day, u"2026-03-05"_s, u"2026-03-06"_s, u"5 Mar 2026"_s);
        row("midnight belongs to its day", u"2026-03-05T00:00:00"_s, Day, u"2026-03-05"_s, u"2026-03-06"_s,
            u"5 Mar 2026"_s);
        row("a week begins on Monday", u"2026-03-08T12:00:00"_s, Week, u"2026-03-02"_s, u"2026-03-09"_s, u"W10 2026"_s);
        row("week 53 of the year before", u"2027-01-01T12:00:00"_s, Week, u"2026-12-28"_s, u"2027-01-04"_s,
            u"W53 2026"_s);
        row("a leap February", u"2024-02-29T12:00:00"_s, Month, u"2024-02-01"_s, u"2024-03-01"_s, u"Feb 2024"_s);
        row("December", u"2025-12-31T23:59:59"_s, Month, u"2025-12-01"_s, u"2026-01-01"_s, u"Dec 2025"_s);
        row("a quarter", u"2025-06-30T12:00:00"_s, Quarter, u"2025-04-01"_s, u"2025-07-01"_s, u"Q2 2025"_s);
        row("a quarter's first day", u"2025-10-01T00:00:00"_s, Quarter, u"2025-10-01"_s, u"2026-01-01"_s, u"Q4 2025"_s);
        row("a year", u"2024-12-31T12:00:00"_s, Year, u"2024-01-01"_s, u"2025-01-01"_s, u"2024"_s);
        row("before 1970", u"1969-12-31T23:59:59"_s, Month, u"1969-12-01"_s, u"1970-01-01"_s, u"Dec 1969"_s);
    }
    void periods()
    {
        QFETCH(const QString, time);
        QFETCH(const int, unit);
        const Period period = Period::of(at(time), PeriodUnit(unit));
        QTEST(written(period), "period");
        QVERIFY(period.contains(at(time)) && period.contains(period.from) && !period.contains(period.to));
        QCOMPARE(Period::of(period.to - 1, PeriodUnit(unit)), period);
        QCOMPARE(period.next(PeriodUnit(unit)).from, period.to);
        QTEST(period.title(PeriodUnit(unit), QLocale::c()), "title");
    }

    void lastPeriods_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("period");
        using enum PeriodUnit;
        QTest::newRow("12 months") << 12 << int(Month) << u"2026-11-27T21:00:00"_s
                                   << u"2025-11-28T00:00:00Z 2026-11-28T00:00:00Z"_s;
        QTest::newRow("a year is the same")
            << 1 << int(Year) << u"2026-11-27T21:00:00"_s << u"2025-11-28T00:00:00Z 2026-11-28T00:00:00Z"_s;
        QTest::newRow("7 days, today among them")
            << 7 << int(Day) << u"2026-03-03T00:00:00"_s << u"2026-02-25T00:00:00Z 2026-03-04T00:00:00Z"_s;
        QTest::newRow("a month that is shorter")
            << 1 << int(Month) << u"2026-03-31T10:00:00"_s << u"2026-03-01T00:00:00Z 2026-04-01T00:00:00Z"_s;
    }
    void lastPeriods()
    {
        QFETCH(const int, count);
        QFETCH(const int, unit);
        QFETCH(const QString, now);
        QTEST(written(Period::last(count, PeriodUnit(unit), at(now))), "period");
    }

    void survivesAnyTime()
    {
        for (const qint64 time : {std::numeric_limits<qint64>::min(), qint64(-62'135'596'800'001), qint64(0),
                                  std::numeric_limits<qint64>::max()}) {
            for (const auto unit :
                 {PeriodUnit::Day, PeriodUnit::Week, PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year})
                QVERIFY(Period::of(time, unit).from <= Period::of(time, unit).to);
        }
    }

    void putsAnswersIntoPeriods()
    {
        TrendLine<NpsTally> line(PeriodUnit::Month);
        QVERIFY(line.points().isEmpty());
        line.at(at(u"2026-03-31T23:00:00"_s)).add(9);
        line.at(at(u"2026-01-10T00:00:00"_s)).add(3);
        line.at(at(u"2026-03-01T00:00:00"_s)).add(8);
        TrendLine<NpsTally> more(PeriodUnit::Month);
        more.at(at(u"2026-01-20T00:00:00"_s)).add(10);
        more.at(at(u"2026-04-20T00:00:00"_s)).add(10);
        line.merge(more);
        QStringList points;
        for (const TrendPoint &point : line.points())
            points += u"%1: %2 of %3"_s.arg(point.period.title(PeriodUnit::Month, QLocale::c()),
                                            point.value.value ? QString::number(*point.value.value) : u"none"_s,
                                            QString::number(point.value.n));
        QCOMPARE(points, (QStringList{u"Jan 2026: 0 of 2"_s, u"Feb 2026: none of 0"_s, u"Mar 2026: 50 of 2"_s,
                                      u"Apr 2026: 100 of 1"_s}));
    }

    void countsNothingAsZero()
    {
        TrendLine<TicketTally> line(PeriodUnit::Day);
        line.at(at(u"2026-01-01T10:00:00"_s)).add();
        line.at(at(u"2026-01-03T10:00:00"_s)).add(4);
        const auto points = line.points();
        QCOMPARE(points.size(), 3);
        QCOMPARE(*points[1].value.value, 0.0);
        // Two wrong dates don't make a million points.
        line.at(at(u"0001-01-01T10:00:00"_s)).add();
        line.at(at(u"9999-01-01T10:00:00"_s)).add();
        QCOMPARE(line.points().size(), 4);
    }

    void changes_data()
    {
        QTest::addColumn<QList<int>>("counts"); // satisfied, answers; before, after
        QTest::addColumn<QList<double>>("interval");
        QTest::addColumn<int>("trend");
        using Counts = QList<int>;
        using Ends = QList<double>;
        // Example (a) of Newcombe 1998 with method 10: 0.0524 to 0.3339; the digits are Python's.
        QTest::newRow("Newcombe") << Counts{48, 80, 56, 70} << Ends{5.24314724023649, 33.3872654036906}
                                  << int(Trend::Better);
        QTest::newRow("the other way round")
            << Counts{56, 70, 48, 80} << Ends{-33.3872654036906, -5.24314724023649} << int(Trend::Worse);
        QTest::newRow("the same") << Counts{40, 80, 40, 80} << Ends{} << int(Trend::Steady);
        QTest::newRow("may be chance") << Counts{40, 80, 44, 80} << Ends{} << int(Trend::Steady);
        QTest::newRow("many answers, the same difference")
            << Counts{4000, 8000, 4400, 8000} << Ends{} << int(Trend::Better);
        QTest::newRow("too few") << Counts{0, 4, 8000, 8000} << Ends{} << int(Trend::Unknown);
    }
    void changes()
    {
        QFETCH(const QList<int>, counts);
        QFETCH(const QList<double>, interval);
        const auto change = changeBetween({{}, csat(counts[0], counts[1])}, {{}, csat(counts[2], counts[3])});
        QVERIFY(change);
        QTEST(int(change->trend), "trend");
        if (!interval.isEmpty()) {
            QVERIFY(std::abs(change->interval->low - interval[0]) < 1e-9);
            QVERIFY(std::abs(change->interval->high - interval[1]) < 1e-9);
        }
    }

    void changeOfTheNpsIsTheUsualOne()
    {
        const MetricValue a = NpsTally(40, 30, 30).value();
        const MetricValue b = NpsTally(60, 30, 10).value();
        const auto change = changeBetween({{}, a}, {{}, b});
        // Variances of 100 answers each: 0.7 − 0.01 and 0.7 − 0.25.
        const double half = 1.96 * std::sqrt((0.69 + 0.45) / 100) * 100;
        QVERIFY(std::abs(change->interval->low - (40 - half)) < 1e-9);
        QCOMPARE(change->trend, Trend::Better);
        QVERIFY(change->isRising);
        QVERIFY(!changeBetween({{}, NpsTally().value()}, {{}, b}));
    }

    void comparesCountsADay()
    {
        using enum PeriodUnit;
        const Period february = Period::of(at(u"2026-02-10T00:00:00"_s), Month);
        const Period march = Period::of(at(u"2026-03-10T00:00:00"_s), Month);
        const auto change = [&](qint64 before, qint64 after) {
            return *changeBetween({february, TicketTally(before).value()}, {march, TicketTally(after).value()});
        };
        QCOMPARE(change(280, 310).difference, 0.0); // 10 a day in either
        QCOMPARE(change(280, 310).trend, Trend::Steady);
        QCOMPARE(change(280, 400).trend, Trend::Worse); // more contacts
        QCOMPARE(change(0, 0).trend, Trend::Steady);
        QCOMPARE(change(2, 3).trend, Trend::Steady);
        QCOMPARE(change(400, 100).trend, Trend::Better);
        QVERIFY(!trendWord(Trend::Unknown).isEmpty() && trendWord(Trend::Better) != trendWord(Trend::Worse));
    }

    void targets_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("ahead");
        using enum TargetState;
        QTest::newRow("just met") << u"NPS"_s << 40.0 << 40.0 << int(Met) << 0.0;
        QTest::newRow("met, but for rounding") << u"CSAT"_s << 0.1 + 0.2 << 0.3 << int(Met) << 0.0;
        QTest::newRow("better") << u"NPS"_s << 45.0 << 40.0 << int(Met) << 5.0;
        QTest::newRow("near: 10 points") << u"NPS"_s << 30.0 << 40.0 << int(Near) << -10.0;
        QTest::newRow("missed") << u"NPS"_s << 29.9 << 40.0 << int(Missed) << -10.1;
        QTest::newRow("lower is better, met") << u"CHURN"_s << 3.0 << 4.0 << int(Met) << 1.0;
        QTest::newRow("lower is better, near") << u"CHURN"_s << 9.0 << 4.0 << int(Near) << -5.0;
        QTest::newRow("lower is better, missed") << u"CHURN"_s << 9.1 << 4.0 << int(Missed) << -5.1;
        QTest::newRow("CES") << u"CES"_s << 5.2 << 5.5 << int(Near) << -0.3;
        QTest::newRow("CES 1.0 the other way") << u"CES1"_s << 2.0 << 2.5 << int(Met) << 0.5;
        QTest::newRow("no scale, near") << u"FRT"_s << 63.0 << 60.0 << int(Near) << -3.0;
        QTest::newRow("no scale, missed") << u"FRT"_s << 64.0 << 60.0 << int(Missed) << -4.0;
        QTest::newRow("contacts") << u"TICKETS"_s << 0.0 << 3.0 << int(Met) << 3.0;
    }
    void targets()
    {
        QFETCH(const QString, word);
        QFETCH(const double, value);
        QFETCH(const double, target);
        QFETCH(const double, ahead);
        const TargetResult result = againstTarget({*Metric::named(word), value, 10, {}, {}, {}}, target);
        QTEST(int(result.state), "state");
        QVERIFY(std::abs(result.ahead - ahead) < 1e-9);
    }

    void saysNothingAboutTargetsOfFew()
    {
        QCOMPARE(againstTarget(csat(4, 4), 80).state, TargetState::Unknown);
        QCOMPARE(againstTarget(csat(0, 0), 80).state, TargetState::Unknown);
        QCOMPARE(againstTarget(csat(5, 5), std::nan("")).state, TargetState::Unknown);
        QCOMPARE(againstTarget(TicketTally(2).value(), 3).state, TargetState::Met);
        QVERIFY(!againstTarget(csat(78, 100), 80).isCertain);
        QVERIFY(againstTarget(csat(780, 1000), 90).isCertain);
        QSet<QChar> signs;
        QSet<QString> words;
        for (const auto state : {TargetState::Unknown, TargetState::Met, TargetState::Near, TargetState::Missed}) {
            signs += targetSign(state);
            words += targetWord(state);
        }
        QCOMPARE(signs.size(), 4);
        QCOMPARE(words.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
