#include "model/feedback/feedbackscores.h"
#include "model/metrics/feedbacktally.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

template <class Tally, class Number>
Tally tallyOf(const QList<Number> &answers)
{
    Tally tally;
    for (const Number answer : answers)
        tally.add(answer);
    return tally;
}

FeedbackItem asked(Source source, std::optional<FeedbackTime> date = {}, std::optional<FeedbackTime> answered = {})
{
    FeedbackItem item;
    item.source = source;
    item.date = date;
    item.answeredAt = answered;
    return item;
}

QString shown(const MetricValue &value) { return value.text(QLocale(QLocale::English, QLocale::UnitedStates)); }

} // namespace

class TestTally : public QObject
{
    Q_OBJECT
private slots:
    void nps_data()
    {
        QTest::addColumn<QList<int>>("answers");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("n");
        QTest::newRow("every answer once")
            << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 100 * (2 - 7) / 11.0 << 11;
        QTest::newRow("promoters") << QList<int>{9, 10} << 100.0 << 2;
        QTest::newRow("passives") << QList<int>{7, 8} << 0.0 << 2;
        QTest::newRow("detractors") << QList<int>{0, 6} << -100.0 << 2;
        QTest::newRow("off the scale") << QList<int>{11, -1, 99, 10} << 100.0 << 1;
    }
    void nps()
    {
        QFETCH(const QList<int>, answers);
        const MetricValue value = tallyOf<NpsTally>(answers).value();
        QTEST(*value.value, "value");
        QTEST(int(value.n), "n");
        QCOMPARE(value.metric.word, u"NPS"_s);
        QVERIFY(value.metric.unit != u"%"_s);
    }

    void csat()
    {
        const MetricValue value =
            tallyOf<CsatTally>(QList<double>{1, 2, 3, 3.9, 4, 4.5, 5, 0, 6, std::nan("")}).value();
        QCOMPARE(value.n, 7);
        QCOMPARE(*value.hits, 3);
        QCOMPARE(*value.value, 300 / 7.0);
        QCOMPARE(value.interval->low, 100 * wilsonInterval(3, 7)->low);
        // Good of 0–10 and 4 of 5, mapped with rounding, is 4.
        QCOMPARE(*tallyOf<CsatTally>(QList<double>{1 + 4 * (7.5 - 0) / 10, 1 + 4 * (0.3 / 0.1 / 4)}).value().hits, 2);
    }

    void ces()
    {
        const auto tally = tallyOf<CesTally>(QList<int>{1, 2, 3, 4, 5, 6, 7, 7, 0, 8});
        QCOMPARE(tally.value().n, 8);
        QCOMPARE(*tally.value().value, 35 / 8.0);
        QCOMPARE(*tally.easyShare().value, 50.0);
        QCOMPARE(tally.value().metric.better, Better::Higher);
        const auto first = tallyOf<Ces1Tally>(QList<int>{1, 1, 5, 6, 7});
        QCOMPARE(first.value().n, 3);
        QCOMPARE(first.value().metric.word, u"CES1"_s);
        QCOMPARE(first.value().metric.better, Better::Lower);
    }

    void shares()
    {
        ShareTally churn(MetricKind::Churn, 12, 200);
        churn.add(3, 2); // can't be
        churn.add(-1, 5);
        QCOMPARE(*churn.value().value, 6.0);
        QCOMPARE(churn.value().n, 200);
        QVERIFY(churn.value().formula.startsWith(u"customers lost in the period ÷ customers at its start"_s));
        ShareTally resolved(MetricKind::Fcr);
        for (const bool first : {true, true, false, true})
            resolved.add(first);
        QCOMPARE(*resolved.value().value, 75.0);
        QCOMPARE(*resolved.value().hits, 3);
        QVERIFY(!ShareTally(MetricKind::Fcr).value().value);
    }

    void responseTime()
    {
        const FeedbackTime noon{12 * 3'600'000, true};
        const FeedbackTime later{12 * 3'600'000 + 90'000, true};
        const FeedbackTime day{0, false};
        QCOMPARE(*responseMinutes(asked(Source::Email, noon, later)), 1.5);
        QVERIFY(!responseMinutes(asked(Source::Email, later, noon)));
        QVERIFY(!responseMinutes(asked(Source::Email, day, noon)));
        QVERIFY(!responseMinutes(asked(Source::Email, noon, day)));
        QVERIFY(!responseMinutes(asked(Source::Email, noon)));
        FeedbackItem given = asked(Source::Email, noon, later);
        given.responseMinutes = 7;
        QCOMPARE(*responseMinutes(given), 7.0);

        const MetricValue value =
            tallyOf<ResponseTimeTally>(QList<double>{90, 10, 80, 20, 70, 30, 60, 40, 50, -1, INFINITY}).value();
        QCOMPARE(value.n, 9);
        QCOMPARE(*value.value, 50.0);
        QCOMPARE(*value.interval, (Interval{20, 80}));
    }

    void takesEverythingInOnePass()
    {
        FeedbackTally tally;
        QVERIFY(tally.values().isEmpty());
        FeedbackItem item = asked(Source::Ticket);
        item.nps = 9;
        item.csat = 4;
        item.ces = 6;
        item.firstContact = false;
        item.responseMinutes = 0;
        tally.add(item);
        item = asked(Source::Review);
        item.ces = 2;
        item.cesVersion = 1;
        tally.add(item);
        QStringList words;
        for (const MetricValue &value : tally.values())
            words += value.metric.word + u' ' + QString::number(*value.value) + u' ' + QString::number(value.n);
        QCOMPARE(words, (QStringList{u"NPS 100 1"_s, u"CSAT 100 1"_s, u"CES 6 1"_s, u"CES_EASY 100 1"_s, u"CES1 2 1"_s,
                                     u"FCR 0 1"_s, u"FRT 0 1"_s, u"TICKETS 1 1"_s}));
    }

    void countsContacts_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("contact");
        const QList<std::pair<Source, bool>> rows{
            {Source::Review, false},    {Source::Social, false}, {Source::Survey, false}, {Source::CallNote, true},
            {Source::Phone, true},      {Source::Email, true},   {Source::Chat, true},    {Source::Ticket, true},
            {Source::Interview, false}, {Source::Other, false}};
        for (const auto &[source, contact] : rows)
            QTest::addRow("%d", int(source)) << int(source) << contact;
    }
    void countsContacts()
    {
        QFETCH(const int, source);
        QTEST(isContact(asked(Source(source))), "contact");
    }

    void mergingEqualsAddingAll()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 50; ++round) {
            FeedbackTally all;
            FeedbackTally parts[4];
            for (int i = random.bounded(400); i > 0; --i) {
                FeedbackItem item = asked(Source(random.bounded(10)));
                item.nps = random.bounded(11);
                item.csat = 1 + random.bounded(5);
                item.cesVersion = 1 + random.bounded(2);
                item.ces = 1 + random.bounded(item.cesVersion == 2 ? 7 : 5);
                if (random.bounded(2) == 0)
                    item.firstContact = random.bounded(2) == 0;
                if (random.bounded(3) == 0)
                    item.responseMinutes = random.bounded(1000);
                all.add(item);
                parts[random.bounded(4)].add(item);
            }
            FeedbackTally merged;
            for (const FeedbackTally &part : parts)
                merged.merge(part);
            const QList<MetricValue> one = all.values();
            const QList<MetricValue> other = merged.values();
            QCOMPARE(other.size(), one.size());
            for (qsizetype i = 0; i < one.size(); ++i) {
                QCOMPARE(other[i].metric, one[i].metric);
                QCOMPARE(other[i].n, one[i].n);
                QCOMPARE(other[i].hits, one[i].hits);
                QVERIFY(std::abs(*other[i].value - *one[i].value) < 1e-9);
                QCOMPARE(other[i].interval.has_value(), one[i].interval.has_value());
                if (one[i].interval)
                    QVERIFY(std::abs(other[i].interval->low - one[i].interval->low) < 1e-9);
            }
        }
    }

    void readsWell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("NPS") << shown(NpsTally(1436, 968, 342).value()) << u"NPS 39.84 (n = 2,746, 95 % 37.2 … 42.5)"_s;
        QTest::newRow("NPS, German numbers")
            << NpsTally(1436, 968, 342).value().text(german) << u"NPS 39,84 (n = 2.746, 95 % 37,2 … 42,5)"_s;
        QTest::newRow("below zero") << shown(NpsTally(2, 5, 20).value())
                                    << u"NPS −66.67 (n = 27, 95 % −89.6 … −43.7)"_s;
        QTest::newRow("CSAT") << shown(CsatTally(2206, 2688).value())
                              << u"CSAT 82.07\u00A0% (n = 2,688, 95 % 80.6 … 83.5)"_s;
        QTest::newRow("nothing") << shown(NpsTally().value()) << u"NPS: no answers yet"_s;
        QTest::newRow("few") << shown(NpsTally(4, 0, 0).value()) << u"NPS 100.00 (n = 4: too few answers to rely on)"_s;
        QTest::newRow("just enough") << shown(NpsTally(5, 0, 0).value()) << u"NPS 100.00 (n = 5, 95 % 100.0 … 100.0)"_s;
        QTest::newRow("minutes, no interval") << shown(tallyOf<ResponseTimeTally>(QList<double>{1, 2, 3, 4, 5}).value())
                                              << u"First response time 3.00\u00A0min (n = 5)"_s;
        QTest::newRow("a count") << shown(TicketTally(1204).value()) << u"Ticket volume 1,204"_s;
        QTest::newRow("a count of none") << shown(TicketTally().value()) << u"Ticket volume 0"_s;
        QTest::newRow("no minus before zero")
            << valueText(Metric::of(MetricKind::Nps), -0.001, QLocale::c()) << u"0.00"_s;
        QTest::newRow("of the user's own")
            << valueText({MetricKind::Own, u"Parcels late"_s, u"‰"_s, {}, {}, {}}, -3, QLocale::c())
            << u"−3.00\u00A0‰"_s;
    }
    void readsWell()
    {
        QFETCH(const QString, text);
        QTEST(text, "expected");
    }

    void knowsItsWords()
    {
        for (const auto &word :
             {u"NPS"_s, u"CSAT"_s, u"CES"_s, u"CES1"_s, u"CHURN"_s, u"FCR"_s, u"FRT"_s, u"TICKETS"_s}) {
            const Metric *metric = Metric::named(u' ' + word.toLower());
            QVERIFY2(metric && metric->word == word, qPrintable(word));
            QVERIFY(!metric->title().isEmpty());
        }
        QVERIFY(!Metric::named(u"Parcels late"_s) && !Metric::named({}));
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
