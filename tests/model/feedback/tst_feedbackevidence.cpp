#include "model/feedback/evidencewatch.h"
#include "model/feedback/facts.h"
#include "model/feedback/feedbackfilter.h"
#include "model/feedback/feedbackoperations.h"
#include "model/feedback/feedbacksearch.h"
#include "model/insight/measuredcurves.h"
#include "model/insight/projectmetrics.h"
#include "model/journey/touchpointoperations.h"
#include "model/metrics/feedbacktally.h"
#include "model/store/project.h"

#include "shop.h"
#include "shopfeedback.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** What is to be the same, however it was found. */
struct Said
{
    qint64 id = 0;
    Id<Touchpoint> touchpoint;
    Id<Stage> stage;
    FeedbackPlace::By by = FeedbackPlace::By::Nobody;
    bool isHidden = false;
    bool isAnswered = false;
    std::optional<double> emotion;
    std::optional<double> minutes;
    bool operator==(const Said &) const = default;
};

QList<Said> saidBy(const FeedbackEvidence &evidence)
{
    QList<Said> result;
    evidence.forEachWithHidden([&](const EvidenceItem &item) {
        result.append({item.id(), item.place().touchpoint, item.place().stage, item.place().by, item.isHidden(),
                       item.isAnswered(), item.emotion(), item.responseMinutes()});
    });
    return result;
}

/** The same from the rows themselves, one by one. */
QList<Said> saidBy(const Rows &rows)
{
    QList<Said> result;
    for (const FeedbackImport &import : importsIn(rows)) {
        QList<qint64> ids;
        forEachFact(rows, import, [&](const Feedback &feedback) {
            ids.append(feedback.id);
            return true;
        });
        for (const Feedback &feedback : feedbackOf(rows, ids)) {
            std::optional<double> minutes = responseMinutes(feedback.item);
            if (!minutes && feedback.answer && feedback.item.date && feedback.item.date->hasTime &&
                feedback.answer->time >= feedback.item.date->milliseconds)
                minutes = double(feedback.answer->time - feedback.item.date->milliseconds) / 60'000;
            result.append({feedback.id, feedback.touchpoint, feedback.stage, feedback.placedBy, feedback.isHidden,
                           feedback.isAnswered(), emotionOf(feedback.item, feedback.sentiment), minutes});
        }
    }
    return result;
}

FeedbackItem text(const char *words, Source source = Source::Review, const char *touchpoint = "")
{
    FeedbackItem item;
    item.text = words;
    item.source = source;
    item.touchpoint = touchpoint;
    return item;
}

} // namespace

/** The evidence: each piece of feedback as it counts, from digests, rules and what was done by hand. */
class TestFeedbackEvidence : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
    }
    void cleanup() { m_project.reset(); }

    void aLinkByHandWinsOverARuleAndARuleOverTheFile()
    {
        addFeedback(*m_project, {text("The parcel was late", Source::Review, "Delivery is late"),
                                 text("late, but they called", Source::Phone), text("fine")});
        const qint64 first = saidBy(*evidence())[0].id;
        QCOMPARE(placed(), (QStringList{u"late by file"_s, u"nowhere"_s, u"nowhere"_s}));
        m_project->edit({"Rule"}, [&](Edit &edit) {
            LinkRule rule;
            rule.touchpoint = m_shop->help;
            rule.query = u"late"_s;
            addRule(edit, rule);
        });
        QCOMPARE(placed(), (QStringList{u"help by rule"_s, u"help by rule"_s, u"nowhere"_s}));
        m_project->edit({"Link"}, [&](Edit &edit) { linkFeedback(edit, {first, first + 2}, m_shop->late); });
        QCOMPARE(placed(), (QStringList{u"late by hand"_s, u"help by rule"_s, u"late by hand"_s}));
        m_project->edit({"Unlink"}, [&](Edit &edit) { unlinkFeedback(edit, {first}); });
        QCOMPARE(placed(), (QStringList{u"nowhere by hand"_s, u"help by rule"_s, u"late by hand"_s}));
        m_project->edit({"Forget"}, [&](Edit &edit) { forgetLinks(edit, {first}); });
        QCOMPARE(placed()[0], u"help by rule"_s);
        for (int n = 0; n < 4; ++n)
            m_project->undo();
        QCOMPARE(placed(), (QStringList{u"late by file"_s, u"nowhere"_s, u"nowhere"_s}));
    }

    void rulesKeepWorkingForLaterImportsAndTheFirstOneCounts()
    {
        m_project->edit({"Rules"}, [&](Edit &edit) {
            LinkRule calls;
            calls.touchpoint = m_shop->help;
            calls.source = word(Source::Phone);
            addRule(edit, calls);
            LinkRule late;
            late.touchpoint = m_shop->late;
            late.query = u"late OR spät -never"_s;
            moveRule(edit, addRule(edit, late), 0);
        });
        addFeedback(*m_project, {text("too late", Source::Phone), text("hello", Source::Phone), text("Zu spät!"),
                                 text("never late")});
        QCOMPARE(placed(), (QStringList{u"late by rule"_s, u"help by rule"_s, u"late by rule"_s, u"nowhere"_s}));
    }

    void aRuleThatSaysNothingIsRefused()
    {
        LinkRule rule;
        rule.touchpoint = m_shop->late;
        for (const QString &nothing : {u"  "_s, u":-("_s, u"\"\" *"_s}) {
            rule.query = nothing;
            QVERIFY_THROWS_EXCEPTION(Error, m_project->edit({"Rule"}, [&](Edit &edit) { addRule(edit, rule); }));
        }
        // Nor does one from a file that somebody else wrote link everything.
        rule.journey = m_shop->first;
        rule.rank = Rank::between({}, {});
        m_project->edit({"Rule"}, [&](Edit &edit) { edit.insert(rule); });
        addFeedback(*m_project, {text("anything")});
        QCOMPARE(placed(), QStringList{u"nowhere"_s});
        m_project->undo();
        m_project->undo();
        QCOMPARE(m_project->rows().count<LinkRule>(), 0);
    }

    void hiddenFeedbackCountsNowhere()
    {
        addFeedback(*m_project, shopFeedback(50));
        const qint64 id = saidBy(*evidence())[7].id;
        const auto total = countsOf(*evidence()).everything;
        m_project->edit({"Hide"}, [&](Edit &edit) { hideFeedback(edit, {id}); });
        QCOMPARE(countsOf(*evidence()).everything, total - 1);
        QCOMPARE(countsOf(*evidence()).hidden, 1);
        const SearchQuery anything{u""_s};
        QCOMPARE(searchFeedback(m_project->rows(), anything, 100).total, total - 1);
        QVERIFY(!searchFeedback(m_project->rows(), anything, 100).ids.contains(id));
        m_project->edit({"Show"}, [&](Edit &edit) { showFeedback(edit, {id}); });
        QCOMPARE(countsOf(*evidence()).everything, total);
    }

    void removingAnImportTakesAllThatWasDoneWithItAndUndoBringsItBack()
    {
        const auto import = addFeedback(*m_project, shopFeedback(40));
        const qint64 id = saidBy(*evidence())[3].id;
        m_project->edit({"Work"}, [&](Edit &edit) {
            answerFeedback(edit, {id}, u"Sorry!"_s, u"Eva"_s);
            tagFeedback(edit, {id}, tagNamed(edit, u"delivery"_s));
            linkFeedback(edit, {id}, m_shop->help);
            hideFeedback(edit, {id + 1});
        });
        const QList<Said> before = saidBy(*evidence());
        m_project->edit({"Remove"}, [&](Edit &edit) { removeImport(edit, import); });
        QCOMPARE(evidence()->count(), size_t(0));
        QCOMPARE(m_project->rows().count<FeedbackTag>(), 0);
        QCOMPARE(m_project->rows().count<FeedbackAnswer>(), 0);
        m_project->undo();
        QCOMPARE(saidBy(*evidence()), before);
        QCOMPARE(feedbackOf(m_project->rows(), {id}).first().answer->text, u"Sorry!"_s);
    }

    void whatGoesWithATouchpointIsLinkedNoMore()
    {
        addFeedback(*m_project, shopFeedback(60));
        m_project->edit({"Link"}, [&](Edit &edit) {
            linkFeedback(edit, {saidBy(edit)[0].id}, m_shop->late);
            LinkRule rule;
            rule.touchpoint = m_shop->late;
            rule.query = u"late"_s;
            addRule(edit, rule);
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, m_shop->late}, 30);
        });
        m_project->edit({"Delete"}, [&](Edit &edit) { removeTouchpoints(edit, {m_shop->late}); });
        QCOMPARE(countsOf(*evidence()).touchpoints.value(m_shop->late), 0);
        QCOMPARE(m_project->rows().count<MetricTarget>(), 0);
        QVERIFY(m_project->check().isEmpty());
        m_project->undo();
        QVERIFY(countsOf(*evidence()).touchpoints.value(m_shop->late) > 0);
    }

    /** Whatever is done: what the watch kept up to date, what is read anew, and the rows one by one say the same. */
    void theWatchKeepsUpWithAnyEdits()
    {
        addFeedback(*m_project, shopFeedback(80));
        EvidenceWatch watch(*m_project);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const QList<Said> all = saidBy(*watch.evidence());
            const qint64 id = all.isEmpty() ? 1 : all[random.bounded(int(all.size()))].id;
            m_project->edit({"Any"}, [&](Edit &edit) { doSomething(edit, random, id, all.isEmpty()); });
            if (random.bounded(4) == 0 && m_project->canUndo())
                m_project->undo();
            if (random.bounded(4) == 0 && m_project->canRedo())
                m_project->redo();
            const QList<Said> rows = saidBy(m_project->rows());
            QCOMPARE(saidBy(*watch.evidence()), rows);
            QCOMPARE(saidBy(*FeedbackEvidence::read(m_project->rows())), rows);
        }
    }

    void digestsSayWhatTheFeedbackSays()
    {
        addFeedback(*m_project, shopFeedback(200));
        FeedbackTally fromItems;
        forEachFeedback(m_project->rows(), [&](const Feedback &feedback) {
            fromItems.add(feedback.item);
            return true;
        });
        FeedbackTally fromEvidence;
        evidence()->forEach([&](const EvidenceItem &item) { fromEvidence.add(item); });
        const QList<MetricValue> a = fromItems.values();
        const QList<MetricValue> b = fromEvidence.values();
        QVERIFY(a.size() >= 5);
        QCOMPARE(a.size(), b.size());
        for (qsizetype n = 0; n < a.size(); ++n) {
            QCOMPARE(a[n].metric.word, b[n].metric.word);
            QCOMPARE(a[n].value, b[n].value);
            QCOMPARE(a[n].n, b[n].n);
        }
    }

    void aDigestThatIsMissingOrDamagedIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("missing") << QByteArray("DELETE FROM digest");
        QTest::newRow("cut") << QByteArray("UPDATE digest SET columns = substr(columns, 1, 100)");
        QTest::newRow("of another form") << QByteArray("UPDATE digest SET columns = zeroblob(length(columns))");
        QTest::newRow("cut into other parts")
            << QByteArray("UPDATE digest SET columns = X'3247445400000000000000000000000000'");
        QTest::newRow("elsewhere") << QByteArray("UPDATE digest SET first = first + 1");
    }
    void aDigestThatIsMissingOrDamagedIsMadeAnew()
    {
        QFETCH(QByteArray, damage);
        addFeedback(*m_project, shopFeedback(30));
        const QList<Said> before = saidBy(*evidence());
        m_project->rows().database().execute(damage);
        QCOMPARE(saidBy(*evidence()), before);
    }

    void aFileFromElsewhereCanClaimWhatItLikes()
    {
        addFeedback(*m_project, shopFeedback(30));
        const auto batch = m_project->all<FeedbackImport>().first();
        Database &database = m_project->rows().database();
        // One batch imported twice counts once.
        m_project->edit({"Again"}, [&](Edit &edit) {
            FeedbackImport again = batch;
            again.id = {};
            edit.insert(again);
        });
        QCOMPARE(evidence()->count(), size_t(30));
        m_project->undo();
        // Learned scores before, behind and far from what they claim to be of.
        for (const QByteArray &first : {QByteArray("-8000000000000000000"), QByteArray("9223372036854775807"),
                                        QByteArray::number(batch.batch - 7), QByteArray::number(batch.batch + 7)}) {
            database.execute("INSERT INTO learned (batch, first, scores) VALUES (" + QByteArray::number(batch.batch) +
                             ", " + first + ", X'0100')");
            QCOMPARE(saidBy(*evidence()).size(), 30);
            QCOMPARE(feedbackOf(m_project->rows(), {batch.batch, batch.batch + 20}).size(), 2);
            database.execute("DELETE FROM learned");
        }
        // A batch that says to be larger than any can be.
        database.execute("UPDATE batch SET last = 9223372036854775806");
        QVERIFY(evidence()->count() <= size_t(30));
    }

    void anImportOfNothingNewCountsNothing()
    {
        addFeedback(*m_project, {});
        QCOMPARE(feedbackCount(m_project->rows()), 0);
        QCOMPARE(evidence()->count(), size_t(0));
    }

    void manyImportsAreSearchedLikeOne()
    {
        for (int n = 0; n < 130; ++n)
            addFeedback(*m_project, {text("late")}, QString::number(n));
        QCOMPARE(searchFeedback(m_project->rows(), SearchQuery(u"late"_s), 10).total, 130);
        QCOMPARE(evidence()->count(), size_t(130));
    }

    void filtersGiveWhatFits_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"source", "mood", "language", "answered", "linked", "touchpoint", "stage", "words",
                                 "period", "persona", "NPS", "tickets", "everything"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void filtersGiveWhatFits()
    {
        QFETCH(QString, name);
        addFeedback(*m_project, shopFeedback(150));
        FeedbackFilter filter;
        std::function<bool(const Feedback &)> fits = [](const Feedback &) { return true; };
        if (name == "source"_L1) {
            filter.sources = {Source::Review, Source::Phone};
            fits = [](const Feedback &f) { return f.item.source == Source::Review || f.item.source == Source::Phone; };
        } else if (name == "mood"_L1) {
            filter.mood = Mood::Bad;
            fits = [](const Feedback &f) { return moodOf(emotionOf(f.item, f.sentiment)) == Mood::Bad; };
        } else if (name == "language"_L1) {
            filter.language = u"de"_s;
            fits = [](const Feedback &f) { return f.item.language == "de"; };
        } else if (name == "answered"_L1) {
            filter.isAnswered = false;
            fits = [](const Feedback &f) { return !f.item.answeredAt; };
        } else if (name == "linked"_L1) {
            filter.isLinked = false;
            fits = [](const Feedback &f) { return !f.journey; };
        } else if (name == "touchpoint"_L1) {
            filter.touchpoint = m_shop->late;
            fits = [this](const Feedback &f) { return f.touchpoint == m_shop->late; };
        } else if (name == "stage"_L1) {
            filter.stage = m_shop->retention;
            fits = [this](const Feedback &f) {
                const auto touchpoint = m_project->find(f.touchpoint);
                return touchpoint && touchpoint->stage == m_shop->retention;
            };
        } else if (name == "words"_L1) {
            filter.query = u"parcel OR paket"_s;
            fits = [](const Feedback &f) {
                const QString words = QString::fromStdString(f.item.title + " " + f.item.text).toLower();
                return words.contains("parcel"_L1) || words.contains("paket"_L1);
            };
        } else if (name == "period"_L1) {
            filter.period = Period{1'770'000'000'000, 1'780'000'000'000};
            fits = [&filter](const Feedback &f) { return filter.period->contains(f.item.date->milliseconds); };
        } else if (name == "NPS"_L1) {
            filter.answersTo = MetricKind::Nps;
            fits = [](const Feedback &f) { return f.item.nps.has_value(); };
        } else if (name == "tickets"_L1) {
            filter.answersTo = MetricKind::Tickets;
            fits = [](const Feedback &f) { return isContact(f.item); };
        } else if (name == "persona"_L1) {
            filter.persona = m_shop->anna;
            fits = [](const Feedback &f) { return f.item.persona == "Anna, 34"; };
        }
        QList<std::pair<qint64, qint64>> wanted;
        forEachFeedback(m_project->rows(), [&](const Feedback &feedback) {
            if (fits(feedback))
                wanted.append({-feedback.item.date->milliseconds / 60'000, feedback.id});
            return true;
        });
        std::sort(wanted.begin(), wanted.end());
        QVERIFY(!wanted.isEmpty());
        const auto all = evidence();
        QList<qint64> found;
        for (const quint32 index : filtered(*all, m_project->rows(), filter))
            found.append(all->idAt(index));
        QList<qint64> ids;
        for (const auto &[date, id] : wanted)
            ids.append(id);
        QCOMPARE(found, ids);
        QCOMPARE(FeedbackFilter::fromWords(filter.words()), filter);
    }

    void volumeCountsEveryPieceOnceWithoutGaps()
    {
        addFeedback(*m_project, shopFeedback(300));
        const auto all = evidence();
        const auto indexes = filtered(*all, m_project->rows(), {});
        for (const int most : {8, 20, 60, 400}) {
            PeriodUnit unit = PeriodUnit::Day;
            const QList<FeedbackVolume> volume = volumeOf(*all, indexes, most, &unit);
            qint64 total = 0;
            for (qsizetype n = 0; n < volume.size(); ++n) {
                total += volume[n].count();
                if (n > 0)
                    QCOMPARE(volume[n].period.from, volume[n - 1].period.to);
            }
            QCOMPARE(total, 300);
            QVERIFY2(volume.size() <= most + 2, qPrintable(QString::number(volume.size())));
        }
    }

    /** The same numbers as those counted by hand, over the whole way from items to metrics of a place. */
    void metricsOfAPlaceAreThoseOfItsFeedback()
    {
        addFeedback(*m_project, shopFeedback(400));
        qint64 promoters = 0;
        qint64 detractors = 0;
        qint64 n = 0;
        double emotions = 0;
        qint64 felt = 0;
        forEachFeedback(m_project->rows(), [&](const Feedback &feedback) {
            if (feedback.touchpoint != m_shop->late)
                return true;
            if (feedback.item.nps) {
                ++n;
                promoters += *feedback.item.nps >= 9;
                detractors += *feedback.item.nps <= 6;
            }
            if (const auto emotion = emotionOf(feedback.item, feedback.sentiment)) {
                emotions += *emotion;
                ++felt;
            }
            return true;
        });
        QVERIFY(n > 5);
        const QList<PlaceMetrics> all = projectMetrics(*evidence(), m_project->rows());
        const auto place = std::find_if(all.begin(), all.end(), [this](const PlaceMetrics &metrics) {
            return metrics.place.touchpoint == m_shop->late;
        });
        QVERIFY(place != all.end());
        const PlaceMetric *nps = place->find(u"nps"_s);
        QVERIFY(nps);
        QCOMPARE(nps->value.n, n);
        QCOMPARE(*nps->value.value, 100.0 * double(promoters - detractors) / double(n));
        const MeasuredValue measured = MeasuredCurves(*evidence()).at(m_shop->late, Id<Persona>(), Measure::Emotion);
        QCOMPARE(measured.n, felt);
        QVERIFY(std::abs(*measured.value - emotions / double(felt)) < 1e-9);
    }

    void theMostParticularTargetCounts()
    {
        m_project->edit({"Targets"}, [&](Edit &edit) {
            setTarget(edit, u"NPS"_s, {}, 20);
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, {}}, 30);
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, m_shop->late}, 5);
        });
        const Rows &rows = m_project->rows();
        QCOMPARE(targetOf(rows, u"nps"_s, {}), std::optional(20.0));
        QCOMPARE(targetOf(rows, u"NPS"_s, {m_shop->future, {}, {}}), std::optional(20.0));
        QCOMPARE(targetOf(rows, u"NPS"_s, {m_shop->first, m_shop->retention, {}}), std::optional(30.0));
        QCOMPARE(targetOf(rows, u"NPS"_s, {m_shop->first, m_shop->retention, m_shop->late}), std::optional(5.0));
        QCOMPARE(targetOf(rows, u"CSAT"_s, {}), std::optional<double>());
        m_project->edit({"Targets"}, [&](Edit &edit) { setTarget(edit, u"NPS"_s, {m_shop->first, {}, {}}, {}); });
        QCOMPARE(targetOf(rows, u"NPS"_s, {m_shop->first, {}, {}}), std::optional(20.0));
    }

    void trendsCoverThePeriods()
    {
        addFeedback(*m_project, shopFeedback(400));
        const QList<MetricTrend> trends =
            metricTrends(*evidence(), m_project->rows(), {m_shop->first, {}, {}}, PeriodUnit::Month);
        QVERIFY(!trends.isEmpty());
        qint64 n = 0;
        for (const TrendPoint &point : trends.first().points)
            n += point.value.n;
        const QList<PlaceMetrics> all = projectMetrics(*evidence(), m_project->rows());
        const auto place = std::find_if(all.begin(), all.end(), [this](const PlaceMetrics &metrics) {
            return metrics.place == MetricPlace{m_shop->first, {}, {}};
        });
        QCOMPARE(n, place->metrics.first().value.n);
    }

    void aLargeProjectIsReadInAThread()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"p.journey"_s), {.name = u"Large"_s});
        const Shop shop(*project);
        addFeedback(*project, shopFeedback(25'000));
        EvidenceWatch watch(*project);
        QSignalSpy changed(&watch, &EvidenceWatch::changed);
        QVERIFY(watch.isReading());
        QVERIFY(changed.wait());
        QCOMPARE(watch.evidence()->count(), size_t(25'000));
        project->edit({"Hide"}, [&](Edit &edit) { hideFeedback(edit, {watch.evidence()->idAt(5)}); });
        QVERIFY(changed.wait());
        QVERIFY(watch.evidence()->at(5).isHidden());
    }

private:
    std::shared_ptr<const FeedbackEvidence> evidence() const { return FeedbackEvidence::read(m_project->rows()); }

    QStringList placed() const
    {
        QStringList result;
        for (const Said &said : saidBy(*evidence())) {
            const QString where = said.touchpoint == m_shop->late   ? u"late"_s
                                  : said.touchpoint == m_shop->help ? u"help"_s
                                                                    : u"nowhere"_s;
            const QString by[] = {{}, u" by file"_s, u" by rule"_s, u" by hand"_s};
            result += where + by[int(said.by)];
        }
        return result;
    }

    void doSomething(Edit &edit, QRandomGenerator &random, qint64 id, bool isEmpty)
    {
        const auto touchpoint = random.bounded(2) == 0 ? m_shop->late : m_shop->help;
        const QString words[] = {u"late"_s, u"service OR paket"_s, u"-parcel"_s, u"pa*"_s};
        switch (random.bounded(isEmpty ? 3 : 11)) {
        case 0: {
            LinkRule rule;
            rule.touchpoint = touchpoint;
            rule.query = words[random.bounded(4)];
            rule.source = random.bounded(2) == 0 ? word(Source::Review) : QString();
            addRule(edit, rule);
            break;
        }
        case 1:
            for (const LinkRule &rule : edit.all<LinkRule>()) {
                if (random.bounded(2) == 0)
                    edit.remove(rule.id);
            }
            break;
        case 2:
            for (const LinkRule &rule : edit.all<LinkRule>())
                moveRule(edit, rule.id, random.bounded(4));
            break;
        case 3:
            linkFeedback(edit, {id}, touchpoint);
            break;
        case 4:
            linkFeedback(edit, {id, id + 1}, m_shop->retention);
            break;
        case 5:
            unlinkFeedback(edit, {id});
            break;
        case 6:
            forgetLinks(edit, {id});
            break;
        case 7:
            hideFeedback(edit, {id});
            break;
        case 8:
            showFeedback(edit, {id});
            break;
        case 9:
            answerFeedback(edit, {id}, u"Thanks"_s, u"Eva"_s);
            break;
        default:
            tagFeedback(edit, {id}, tagNamed(edit, u"tag"_s));
        }
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
};

QTEST_GUILESS_MAIN(TestFeedbackEvidence)
#include "tst_feedbackevidence.moc"
