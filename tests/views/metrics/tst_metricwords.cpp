#include "views/metrics/metricwords.h"
#include "views/metrics/periodchoice.h"

#include <QDateTime>
#include <QTest>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

class TestMetricWords : public QObject
{
    Q_OBJECT
private slots:
    void figures_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &word, double value, const QString &text) {
            QTest::addRow("%s %g", qPrintable(word), value) << word << value << text;
        };
        row(u"NPS"_s, 31.4, u"31"_s);
        row(u"NPS"_s, -33.6, u"−34"_s);
        row(u"NPS"_s, -0.2, u"0"_s);
        row(u"CSAT"_s, 82.07, u"82 %"_s);
        row(u"CHURN"_s, 2.14, u"2.1 %"_s);
        row(u"CES"_s, 5.23, u"5.2"_s);
        row(u"FRT"_s, 45, u"45 min"_s);
        row(u"FRT"_s, 320, u"5 h 20"_s);
        row(u"FRT"_s, 365, u"6 h 05"_s);
        row(u"FRT"_s, 240, u"4 h"_s);
        row(u"FRT"_s, 1439.7, u"1 d"_s);
        row(u"FRT"_s, 3120, u"2 d 4 h"_s);
        row(u"TICKETS"_s, 1142, u"1,142"_s);
        row(u"Days to deliver"_s, 2.5, u"2.50"_s);
        row(u"Days to deliver"_s, 12, u"12"_s);
    }
    void figures()
    {
        QFETCH(QString, word);
        QFETCH(double, value);
        Metric metric;
        metric.word = word;
        if (const Metric *known = Metric::named(word))
            metric = *known;
        QString text = figureText(metric, value);
        QTEST(text.replace(QChar(QChar::Nbsp), u' '), "text");
    }

    void targetsSayTheirStateBySignAndWord_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        QTest::newRow("met") << 40.0 << 100 << u"▲ met · target 40"_s;
        QTest::newRow("close") << 31.0 << 100 << u"◆ close · target 40"_s;
        QTest::newRow("missed") << 10.0 << 100 << u"▼ missed · target 40"_s;
        QTest::newRow("too few answers") << 10.0 << 4 << u"target 40"_s;
    }
    void targetsSayTheirStateBySignAndWord()
    {
        QFETCH(double, value);
        QFETCH(int, n);
        MetricValue metric;
        metric.metric = Metric::of(MetricKind::Nps);
        metric.value = value;
        metric.n = n;
        QTEST(targetText(metric, 40), "text");
    }

    void whatPeopleTypeIsANumber_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << u"NPS"_s << u"40"_s << u"40"_s;
        QTest::newRow("minus of typography") << u"NPS"_s << u"−12.5"_s << u"-12.5"_s;
        QTest::newRow("percent") << u"CSAT"_s << u" 80 % "_s << u"80"_s;
        QTest::newRow("time") << u"FRT"_s << u"5 h 20 min"_s << u"320"_s;
        QTest::newRow("minutes") << u"FRT"_s << u"45"_s << u"45"_s;
        QTest::newRow("words") << u"NPS"_s << u"forty"_s << u"none"_s;
        QTest::newRow("no time of a score") << u"NPS"_s << u"4 h"_s << u"none"_s;
        QTest::newRow("endless") << u"NPS"_s << u"inf"_s << u"none"_s;
        QTest::newRow("nothing") << u"NPS"_s << QString() << u"none"_s;
    }
    void whatPeopleTypeIsANumber()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        const auto value = typedNumber(*Metric::named(word), text);
        QTEST(value ? QString::number(*value) : u"none"_s, "value");
    }

    void changesAreInWords()
    {
        const Metric &nps = Metric::of(MetricKind::Nps);
        QCOMPARE(changeText(nps, {4.2, {}, Trend::Better, true}, u"the 12 months before"_s),
                 u"↗ better than the 12 months before by 4"_s);
        QCOMPARE(changeText(Metric::of(MetricKind::Csat), {-3, {}, Trend::Worse, false}, u"the year before"_s),
                 u"↘ worse than the year before by 3.0 points"_s);
        QCOMPARE(changeText(nps, {1, {}, Trend::Steady, true}, u"the year before"_s),
                 u"→ steady since the year before"_s);
    }

    void goodnessHasFiveSteps()
    {
        const Metric &nps = Metric::of(MetricKind::Nps);
        QCOMPARE(goodness(nps, 62), 2.0);
        QCOMPARE(goodness(nps, 41), 1.0);
        QCOMPARE(goodness(nps, 22), 0.0);
        QCOMPARE(goodness(nps, -5), -1.0);
        QCOMPARE(goodness(nps, -34), -2.0);
        QCOMPARE(goodness(Metric::of(MetricKind::Csat), 48), -1.0);
        QCOMPARE(goodness(Metric::of(MetricKind::Ces), 6.3), 2.0);
    }

    void periods_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("before");
        using Kind = PeriodChoice::Kind;
        QTest::newRow("30 days") << int(Kind::Last30Days) << u"30 Oct 2026 – 28 Nov 2026"_s
                                 << u"30 Sept 2026 – 29 Oct 2026"_s.replace(u"Sept"_s, u"Sep"_s);
        QTest::newRow("3 months") << int(Kind::Last3Months) << u"29 Aug 2026 – 28 Nov 2026"_s
                                  << u"29 May 2026 – 28 Aug 2026"_s;
        QTest::newRow("12 months") << int(Kind::Last12Months) << u"29 Nov 2025 – 28 Nov 2026"_s
                                   << u"29 Nov 2024 – 28 Nov 2025"_s;
        QTest::newRow("this year") << int(Kind::ThisYear) << u"1 Jan 2026 – 28 Nov 2026"_s
                                   << u"1 Jan 2025 – 28 Nov 2025"_s;
        QTest::newRow("last year") << int(Kind::LastYear) << u"1 Jan 2025 – 31 Dec 2025"_s
                                   << u"1 Jan 2024 – 31 Dec 2024"_s;
        QTest::newRow("from to, either way round")
            << int(Kind::FromTo) << u"3 Mar 2026 – 5 Mar 2026"_s << u"28 Feb 2026 – 2 Mar 2026"_s;
    }
    void periods()
    {
        QFETCH(int, kind);
        const qint64 now = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const PeriodChoice choice{PeriodChoice::Kind(kind), QDate(2026, 3, 5), QDate(2026, 3, 3)};
        QTEST(daysText(*choice.period(now)), "days");
        QTEST(daysText(*choice.before(now)), "before");
        QCOMPARE(choice.before(now)->to <= choice.period(now)->from, true);
    }
    void everythingHasNothingBefore()
    {
        const PeriodChoice choice{PeriodChoice::Kind::Everything, {}, {}};
        QVERIFY(!choice.period(0));
        QVERIFY(!choice.before(0));
        QVERIFY(choice.beforeWords(0).isEmpty());
    }
};

QTEST_MAIN(TestMetricWords)
#include "tst_metricwords.moc"
