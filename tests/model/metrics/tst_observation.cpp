#include "model/metrics/observation.h"
#include "model/metrics/observationtally.h"

#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

const Metric lateParcels{MetricKind::Own, u"Parcels late"_s, u"%"_s, 0, 100, Better::Lower};
const Metric weight{MetricKind::Own, u"Weight of a parcel"_s, u"kg"_s, {}, {}, Better::Lower};

Observation observed(std::optional<double> value, std::optional<qint64> n = {}, std::optional<double> numerator = {},
                     std::optional<double> denominator = {})
{
    Observation observation;
    observation.value = value;
    observation.n = n;
    observation.numerator = numerator;
    observation.denominator = denominator;
    return observation;
}

ObservationRecord recordOf(const QString &metric, const QString &value)
{
    ObservationRecord record;
    record.metric = metric;
    record.value = value;
    return record;
}

MetricValue valueOf(const Metric &metric, const QList<Observation> &observations)
{
    ObservationTally all(metric);
    ObservationTally parts[2]{all, all};
    for (qsizetype i = 0; i < observations.size(); ++i) {
        all.add(observations[i]);
        parts[i % 2].add(observations[i]);
    }
    parts[0].merge(parts[1]);
    const MetricValue one = all.value();
    const MetricValue other = parts[0].value();
    if (one.n != other.n || one.value.has_value() != other.value.has_value() ||
        std::abs(one.value.value_or(0) - other.value.value_or(0)) > 1e-12)
        qFatal("merged isn't added");
    return one;
}

} // namespace

class TestObservation : public QObject
{
    Q_OBJECT
private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number"); // empty: a problem
        QTest::newRow("plain") << u"12.5"_s << u"12.5"_s;
        QTest::newRow("comma") << u"12,5"_s << u"12.5"_s;
        QTest::newRow("percent") << u" 82 %"_s << u"82"_s;
        QTest::newRow("minus") << u"−12,25"_s << u"-12.25"_s;
        QTest::newRow("English thousands") << u"1,234.5"_s << u"1234.5"_s;
        QTest::newRow("German thousands") << u"1.234,5"_s << u"1234.5"_s;
        QTest::newRow("Swiss thousands") << u"1’234.5"_s << u"1234.5"_s;
        QTest::newRow("narrow blanks") << u"1\u202F234\u202F567,5"_s << u"1234567.5"_s;
        QTest::newRow("many groups") << u"1.234.567"_s << u"1234567"_s;
        QTest::newRow("three decimals") << u"0,125"_s << u"0.125"_s;
        QTest::newRow("a point is a point") << u"1.234"_s << u"1.234"_s;
        QTest::newRow("one or a thousand") << u"1,234"_s << QString();
        QTest::newRow("a word") << u"n/a"_s << QString();
        QTest::newRow("no number") << u"nan"_s << QString();
        QTest::newRow("endless") << u"inf"_s << QString();
        QTest::newRow("two") << u"1 / 2"_s << QString();
        QTest::newRow("very long") << QString(100'000, u'1') << QString();
    }
    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, number);
        const auto reading = observationOf(recordOf(u"Weight"_s, text));
        QCOMPARE(reading.observation.has_value(), !number.isEmpty());
        QCOMPARE(reading.problems.isEmpty(), !number.isEmpty());
        if (reading.observation)
            QCOMPARE(QString::number(*reading.observation->value, 'g', 12), number);
        else
            QVERIFY(!reading.rejection.isEmpty() && reading.problems.first().reason.size() < 200);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("time");
        QTest::newRow("day") << u"2026-03-31"_s << QString() << u"2026-03-31T00:00:00Z day"_s;
        QTest::newRow("month") << u"2026-03"_s << QString() << u"2026-03-01T00:00:00Z day"_s;
        QTest::newRow("quarter") << u"2026-Q3"_s << QString() << u"2026-07-01T00:00:00Z day"_s;
        QTest::newRow("year") << u"2026"_s << QString() << u"2026-01-01T00:00:00Z day"_s;
        QTest::newRow("time") << u"2026-03-31T10:30:00"_s << QString() << u"2026-03-31T10:30:00Z time"_s;
        QTest::newRow("zone") << u"2026-03-31T10:30:00+02:00"_s << QString() << u"2026-03-31T08:30:00Z time"_s;
        QTest::newRow("German") << u"31.3.2026"_s << u"d.M.yyyy"_s << u"2026-03-31T00:00:00Z day"_s;
        QTest::newRow("no day") << u"2026-02-30"_s << QString() << u"none"_s;
        QTest::newRow("no date") << u"soon"_s << QString() << u"none"_s;
    }
    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, format);
        ObservationRecord record = recordOf(u"NPS"_s, u"1"_s);
        record.date = text;
        record.dateFormat = format;
        const auto reading = observationOf(record);
        QVERIFY(reading.observation);
        const auto date = reading.observation->date;
        QTEST(date ? QDateTime::fromMSecsSinceEpoch(date->milliseconds, Qt::UTC).toString(Qt::ISODate) +
                         (date->hasTime ? u" time"_s : u" day"_s)
                   : u"none"_s,
              "time");
        QCOMPARE(reading.problems.isEmpty(), date.has_value());
    }

    void records_data()
    {
        QTest::addColumn<QStringList>("cells"); // metric, value, n, numerator, denominator
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QStringList>("problems");
        using Cells = QStringList;
        QTest::newRow("a known metric") << Cells{u"nps "_s, u"-12"_s, u"2,831"_s, {}, {}} << u"NPS -12 n=2831"_s
                                        << Cells{};
        QTest::newRow("one of the user's own")
            << Cells{u"Parcels late"_s, {}, {}, u"3"_s, u"1.200"_s} << u"Parcels late 3/1200"_s << Cells{};
        QTest::newRow("churn") << Cells{u"CHURN"_s, {}, {}, u"12"_s, u"200"_s} << u"CHURN 12/200"_s << Cells{};
        QTest::newRow("more hits than cases")
            << Cells{u"CHURN"_s, u"6"_s, {}, u"300"_s, u"200"_s} << u"CHURN 6"_s << Cells{u"numerator"_s};
        QTest::newRow("no denominator") << Cells{u"CHURN"_s, u"6"_s, {}, u"12"_s, {}} << u"CHURN 6"_s
                                        << Cells{u"denominator"_s};
        QTest::newRow("of zero") << Cells{u"Parcels late"_s, u"6"_s, {}, u"0"_s, u"0"_s} << u"Parcels late 6"_s
                                 << Cells{u"denominator"_s};
        QTest::newRow("the NPS is no share")
            << Cells{u"NPS"_s, u"6"_s, {}, u"1"_s, u"2"_s} << u"NPS 6"_s << Cells{u"numerator"_s};
        QTest::newRow("off the scale") << Cells{u"CES"_s, u"8"_s, {}, {}, {}} << QString() << Cells{u"value"_s};
        QTest::newRow("below 0") << Cells{u"FRT"_s, u"-1"_s, {}, {}, {}} << QString() << Cells{u"value"_s};
        QTest::newRow("a count with thousands")
            << Cells{u"TICKETS"_s, u"1,234"_s, {}, {}, {}} << u"TICKETS 1234"_s << Cells{};
        QTest::newRow("half an answer") << Cells{u"NPS"_s, u"5"_s, u"1.5"_s, {}, {}} << u"NPS 5"_s << Cells{u"n"_s};
        QTest::newRow("no name") << Cells{u"  "_s, u"5"_s, {}, {}, {}} << QString() << Cells{};
        QTest::newRow("no value") << Cells{u"NPS"_s, {}, u"5"_s, {}, {}} << QString() << Cells{};
    }
    void records()
    {
        QFETCH(const QStringList, cells);
        ObservationRecord record = recordOf(cells[0], cells[1]);
        record.n = cells[2];
        record.numerator = cells[3];
        record.denominator = cells[4];
        record.stage = u" Decision "_s;
        const auto reading = observationOf(record);
        QString taken;
        if (const auto &it = reading.observation) {
            taken = it->metric;
            if (it->value)
                taken += u' ' + QString::number(*it->value);
            if (it->n)
                taken += u" n="_s + QString::number(*it->n);
            if (it->denominator)
                taken += u' ' + QString::number(*it->numerator) + u'/' + QString::number(*it->denominator);
            QCOMPARE(it->stage, u"Decision"_s);
        }
        QTEST(taken, "taken");
        QCOMPARE(reading.rejection.isEmpty(), !taken.isEmpty());
        QStringList problems;
        for (const auto &problem : reading.problems)
            problems += problem.field;
        QTEST(problems, "problems");
    }

    void quotesWhatItRead()
    {
        const auto reason = [](const QString &value) {
            return observationOf(recordOf(u"NPS"_s, value)).problems.first().reason;
        };
        QCOMPARE(reason(u"200 %"_s), u"200 % is not on the scale of NPS, -100 to 100."_s);
        QVERIFY(reason(u"200 %3"_s).startsWith(u"“200 %3” can't be read as one number."_s));
    }

    void addsUpHitsAndCases()
    {
        const MetricValue late = valueOf(lateParcels, {observed({}, {}, 3, 100), observed({}, {}, 9, 300)});
        QCOMPARE(*late.value, 3.0);
        QCOMPARE(late.n, 400);
        QCOMPARE(*late.hits, 12);
        QCOMPARE(late.interval->low, 100 * wilsonInterval(12, 400)->low);
        const MetricValue kilos = valueOf(weight, {observed({}, {}, 30, 10), observed({}, {}, 15, 20)});
        QCOMPARE(*kilos.value, 1.5);
        QVERIFY(!kilos.interval && !kilos.hits);
        const MetricValue csat = valueOf(Metric::of(MetricKind::Csat), {observed(80, 100), observed(90, 300)});
        QCOMPARE(*csat.value, 87.5);
        QCOMPARE(*csat.hits, 350);
    }

    void weighsByAnswers()
    {
        const MetricValue nps = valueOf(Metric::of(MetricKind::Nps), {observed(10, 300), observed(50, 100)});
        QCOMPARE(*nps.value, 20.0);
        QCOMPARE(nps.n, 400);
        QVERIFY(!nps.interval);
        const MetricValue plain = valueOf(weight, {observed(1), observed(2), observed(3)});
        QCOMPARE(*plain.value, 2.0);
        QCOMPARE(plain.n, 3);
        QVERIFY(plain.interval && !plain.isTooFew());
        QCOMPARE(plain.text(QLocale::c()), u"Weight of a parcel 2.00\u00A0kg (as reported, figures: 3)"_s);
        QCOMPARE(*valueOf(Metric::of(MetricKind::Tickets), {observed(7), observed(5, 9)}).value, 12.0);
        QVERIFY(!valueOf(weight, {}).value);
    }
};

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
