#include "shop.h"
#include "shopfeedback.h"

#include "model/insight/gaplist.h"
#include "model/insight/metricboard.h"
#include "model/journey/scoreoperations.h"
#include "model/metrics/metricoperations.h"

#include <QDateTime>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestGapList : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        addFeedback(*m_project, shopFeedback(400));
        m_evidence = FeedbackEvidence::read(m_project->rows());
    }

    void gapsAreInMapOrderEmotionFirst()
    {
        const QList<Gap> gaps = gapsOf(m_project->rows(), m_shop->first, {}, MeasuredCurves(*m_evidence));
        QStringList found;
        for (const Gap &gap : gaps)
            found += (gap.touchpoint == m_shop->late ? u"late "_s : u"help "_s) +
                     (gap.measure == Measure::Emotion ? u"emotion"_s : u"effort"_s);
        QCOMPARE(found, (QStringList{u"late emotion"_s, u"late effort"_s, u"help emotion"_s, u"help effort"_s}));
        // Of everybody: the mean of Anna's −1 and Ben's 0.5.
        QCOMPARE(gaps[0].believed, -0.25);
        QCOMPARE(gaps[0].measured.n, MeasuredCurves(*m_evidence).at(m_shop->late, Id<Persona>(), Measure::Emotion).n);
    }

    void aPersonaHasItsOwnBelievedAndMeasured()
    {
        const MeasuredCurves measured(*m_evidence);
        const QList<Gap> gaps = gapsOf(m_project->rows(), m_shop->first, m_shop->anna, measured);
        QCOMPARE(gaps[0].believed, -1.0);
        QCOMPARE(gaps[0].measured.n, measured.at(m_shop->late, m_shop->anna, Measure::Emotion).n);
        QVERIFY(gaps[0].measured.n < measured.at(m_shop->late, Id<Persona>(), Measure::Emotion).n);
    }

    void whereOneSideIsSilentThereIsNoGap()
    {
        QVERIFY(gapsOf(m_project->rows(), m_shop->refund, {}, MeasuredCurves(*m_evidence)).isEmpty());
        QVERIFY(gapsOf(m_project->rows(), m_shop->first, {}, MeasuredCurves()).isEmpty());
        // No feedback names Chidi, and Ben believes nothing of `help`.
        QVERIFY(gapsOf(m_project->rows(), m_shop->first, m_shop->chidi, MeasuredCurves(*m_evidence)).isEmpty());
        m_project->edit(Label("Clear"), [&](Edit &edit) { clearScores(edit); });
        QVERIFY(gapsOf(m_project->rows(), m_shop->first, {}, MeasuredCurves(*m_evidence)).isEmpty());
    }

    void theBoardSaysWhatIsMadeOfWhat()
    {
        m_project->edit(Label("Values"), [&](Edit &edit) {
            observe(edit, u"CHURN"_s, 2);
            observe(edit, u"NPS"_s, 99); // feedback says it
            OwnMetric own;
            own.name = u"Parcels on time"_s;
            addOwnMetric(edit, own);
        });
        BoardQuestion question;
        question.place.journey = m_shop->first;
        question.journey = m_shop->first;
        const MetricBoard board = metricBoard(*m_evidence, m_project->rows(), question);
        QStringList found;
        for (const BoardMetric &metric : board.metrics)
            found += metric.title + (metric.isObserved ? u" observed"_s : QString());
        QCOMPARE(found, (QStringList{u"NPS"_s, u"CSAT"_s, u"CES"_s, u"CES (share of 5–7)"_s, u"Churn rate observed"_s,
                                     u"First-contact resolution"_s, u"First response time"_s, u"Ticket volume"_s,
                                     u"Parcels on time observed"_s}));
        QVERIFY(*board.metrics[0].value.value != 99.0);
        QVERIFY(!board.metrics.last().value.value);
        QCOMPARE(board.touchpoints.size(), 2);
        QVERIFY(board.gaps.size() == 4 && *board.gaps[0].score() >= *board.gaps[1].score());
        QVERIFY(board.hasValues());
    }

    void theTrendOfAPeriodHasNoStumps()
    {
        BoardQuestion question;
        const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        question.scope.period = Period::last(12, PeriodUnit::Month, now.toMSecsSinceEpoch());
        question.before = Period{question.scope.period->from - 365 * 86'400'000LL, question.scope.period->from};
        const MetricBoard board = metricBoard(*m_evidence, m_project->rows(), question);
        const BoardMetric &tickets = board.metrics.last();
        QCOMPARE(tickets.value.metric.kind, MetricKind::Tickets);
        // From 29 November 2025: that month's two days aren't shown, and those of 2026 are.
        QCOMPARE(tickets.trend.first().period.title(PeriodUnit::Month, QLocale::c()), u"Dec 2025"_s);
        QCOMPARE(tickets.trend.last().period.title(PeriodUnit::Month, QLocale::c()), u"Nov 2026"_s);
        QVERIFY(tickets.change);
        QVERIFY(hasDates(*m_evidence, m_project->rows(), *question.scope.period));
        QVERIFY(!hasDates(*m_evidence, m_project->rows(), Period{0, 1000}));
    }

    void trendUnits_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<PeriodUnit>("unit");
        QTest::newRow("a month") << 30 << PeriodUnit::Day;
        QTest::newRow("three months") << 91 << PeriodUnit::Week;
        QTest::newRow("a year") << 365 << PeriodUnit::Month;
        QTest::newRow("three years") << 1096 << PeriodUnit::Month;
        QTest::newRow("ten years") << 3653 << PeriodUnit::Quarter;
        QTest::newRow("thirty years") << 10957 << PeriodUnit::Year;
    }
    void trendUnits()
    {
        QFETCH(int, days);
        QTEST(trendUnit({0, days * 86'400'000LL}), "unit");
    }

private:
    void clearScores(Edit &edit) const
    {
        for (const Score &score : edit.all<Score>())
            edit.remove(score.id);
    }
    void observe(Edit &edit, const QString &metric, double value) const
    {
        StoredObservation observation;
        observation.metric = metric;
        observation.value = value;
        observation.journey = m_shop->first;
        addObservation(edit, observation);
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::shared_ptr<const FeedbackEvidence> m_evidence;
};

QTEST_GUILESS_MAIN(TestGapList)
#include "tst_gaplist.moc"
