#include "shop.h"
#include "shopfeedback.h"

#include "model/feedback/feedbackoperations.h"
#include "model/insight/believed.h"
#include "model/insight/evidencelevel.h"
#include "model/insight/gapwords.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

Gap gapWith(Measure measure, double believed, double measured, qint64 n, double half)
{
    return {{}, measure, believed, {measured, n, Interval{measured - half, measured + half}}};
}

Score scoreBy(qint64 persona, std::optional<double> emotion)
{
    Score score;
    score.persona = Id<Persona>{persona};
    score.emotion = emotion;
    return score;
}

} // namespace

/** What stands behind a touchpoint, and the words for how far the team is wrong. */
class TestEvidenceLevel : public QObject
{
    Q_OBJECT
private slots:
    void itIsMeasuredWhereverFeedbackIsLinked_data()
    {
        QTest::addColumn<bool>("observed");
        QTest::addColumn<qint64>("feedback");
        QTest::addColumn<QString>("text");
        QTest::newRow("assumed") << false << qint64(0) << u"Evidence: assumed"_s;
        QTest::newRow("observed") << true << qint64(0) << u"Evidence: observed"_s;
        QTest::newRow("one piece is enough") << false << qint64(1) << u"Evidence: measured (one piece of feedback)"_s;
        QTest::newRow("many") << true << qint64(86) << u"Evidence: measured (86 pieces of feedback)"_s;
    }
    void itIsMeasuredWhereverFeedbackIsLinked()
    {
        QFETCH(bool, observed);
        QFETCH(qint64, feedback);
        QTEST(evidenceText(observed ? Evidence::Observed : Evidence::Assumed, feedback), "text");
    }

    void aJourneySaysHowMuchOfItIsMeasured()
    {
        const auto project = Project::inMemory();
        const Shop shop(*project);
        const auto text = [&] {
            const auto evidence = FeedbackEvidence::read(project->rows());
            return evidenceLevels(project->where(&Touchpoint::journey, shop.first), feedbackCounts(*evidence)).text();
        };
        QCOMPARE(text(), u"Evidence: 0 of 2 touchpoints measured, 0 observed, 2 assumed"_s);
        FeedbackItem item;
        item.touchpoint = "Delivery is late";
        item.text = "Late.";
        addFeedback(*project, {item});
        project->edit(Label("Set"), [&](Edit &e) { e.set(shop.help, &Touchpoint::evidence, Evidence::Observed); });
        QCOMPARE(text(), u"Evidence: 1 of 2 touchpoints measured, 1 observed, 0 assumed"_s);
        const auto evidence = FeedbackEvidence::read(project->rows());
        QCOMPARE(feedbackCounts(*evidence), (QHash<Id<Touchpoint>, qint64>{{shop.late, 1}}));
        project->edit(Label("Hide"), [&](Edit &e) { hideFeedback(e, {evidence->idAt(0)}); });
        QCOMPARE(text(), u"Evidence: 0 of 2 touchpoints measured, 1 observed, 1 assumed"_s);
        QCOMPARE(EvidenceLevels().text(), QString());
    }

    void gapsAreSaidInWords_data()
    {
        QTest::addColumn<Gap>("gap");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clause");
        using enum Measure;
        QTest::newRow("worse") << gapWith(Emotion, -1, -1.6, 86, 0.2) << u"worse than you think by 0.6"_s
                               << u"customers feel worse than you think by 0.6"_s;
        QTest::newRow("better") << gapWith(Emotion, 0, 0.5, 20, 0.2) << u"better than you think by 0.5"_s
                                << u"customers feel better than you think by 0.5"_s;
        QTest::newRow("harder") << gapWith(Effort, 3, 4, 20, 0.2) << u"harder than you think by 1.0"_s
                                << u"customers find it harder than you think by 1.0"_s;
        QTest::newRow("easier") << gapWith(Effort, 5, 4, 20, 0.2) << u"easier than you think by 1.0"_s
                                << u"customers find it easier than you think by 1.0"_s;
        QTest::newRow("chance") << gapWith(Emotion, -1, -1.6, 9, 0.7) << u"no difference that is certain"_s
                                << u"no difference that is certain"_s;
        QTest::newRow("few") << gapWith(Emotion, -1, 2, 4, 0.1) << u"too few answers to tell"_s
                             << u"too few answers to tell"_s;
        QTest::newRow("too little to see")
            << gapWith(Emotion, 1, 1.02, 900, 0.01) << u"as you think"_s << u"customers feel as you think"_s;
    }
    void gapsAreSaidInWords()
    {
        QFETCH(Gap, gap);
        QTEST(gapText(gap), "text");
        QTEST(gapClause(gap), "clause");
    }

    void measuredValuesAreWrittenOnTheirScale()
    {
        const MeasuredValue late{-1.62, 86, Interval{-1.81, -1.42}};
        QCOMPARE(measuredText(Measure::Emotion, late), u"−1.6 (−1.8 … −1.4), n 86"_s);
        QCOMPARE(measuredFigure(late), u"−1.6 ± 0.2"_s);
        const MeasuredValue low{-1.9, 5, Interval{-2.6, -1.2}};
        QCOMPARE(measuredText(Measure::Emotion, low), u"−1.9 (−2.0 … −1.2), n 5"_s);
        const MeasuredValue one{0.0, 1, {}};
        QCOMPARE(measuredText(Measure::Emotion, one), u"0.0, n 1"_s);
        QCOMPARE(measuredFigure(one), u"0.0"_s);
        QCOMPARE(sourcesText({{Source::Survey, 36}, {Source::Review, 50}}), u"Review 50, Survey 36"_s);
    }

    void believedIsTheMeanOfThePersonasElseWhatAllShare()
    {
        const QList<Score> scores{scoreBy(0, 2), scoreBy(1, -1), scoreBy(2, 0), scoreBy(3, {})};
        QCOMPARE(believedOf(scores, Measure::Emotion), std::optional(-0.5));
        QCOMPARE(believedOf(scores, Measure::Emotion, {Id<Persona>{1}}), std::optional(-1.0));
        QCOMPARE(believedOf(scores, Measure::Emotion, {Id<Persona>{3}}), std::optional(2.0));
        QCOMPARE(believedOf(scores, Measure::Effort), std::optional<double>());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceLevel)
#include "tst_evidencelevel.moc"
