#include "model/feedback/facts.h"
#include "model/feedback/factwriter.h"
#include "model/feedback/feedbacksearch.h"
#include "model/feedback/placing.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/store/project.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

FeedbackItem said(const char *text, const char *touchpoint = "", Source source = Source::Review)
{
    FeedbackItem item;
    item.source = source;
    item.text = text;
    item.touchpoint = touchpoint;
    return item;
}

QStringList texts(const QList<Feedback> &feedback)
{
    QStringList result;
    for (const Feedback &one : feedback)
        result += QString::fromStdString(one.item.text);
    return result;
}

} // namespace

/** Batches of feedback: seen once an import names them, found by their words, kept when that is undone. */
class TestFacts : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::create(
            path(), {.name = u"Shop"_s, .fill = [this](Edit &edit) {
                         const auto journey = createJourney(edit, u"Order"_s);
                         const auto stage = edit.where(&Stage::journey, journey).first();
                         m_touchpoint = addTouchpoint(edit, {stage.id, 0, 0}, u"Waits for the parcel"_s);
                     }});
    }
    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    void isSeenWhileItsImportIsThere()
    {
        const qint64 batch = write({said("Late again."), said("Lovely!")});
        QCOMPARE(all(), QStringList());
        QCOMPARE(feedbackCount(m_project->rows()), 0);
        addImport(batch);
        QCOMPARE(all(), (QStringList{u"Late again."_s, u"Lovely!"_s}));
        QCOMPARE(m_project->undoCount(), 1);
        m_project->undo();
        QCOMPARE(all(), QStringList());
        m_project->redo();
        QCOMPARE(feedbackCount(m_project->rows()), 2);
        QVERIFY(m_project->check().isEmpty());
    }

    void keepsEveryField()
    {
        FeedbackItem item =
            said("遅い。 \xf0\x9f\x98\xa1 <b>&amp; \"quoted\"", "waits for the PARCEL", Source::CallNote);
        item.ref = "#17";
        item.author = "أمل";
        item.title = "Title\nin two lines";
        item.date = FeedbackTime{1'700'000'000'123, true};
        item.rating = 2.5;
        item.ratingMin = 10;
        item.ratingMax = 1;
        item.nps = 0;
        item.csat = 3;
        item.ces = 7;
        item.cesVersion = 2;
        item.url = "https://example.org/?a=1&b=2";
        item.answeredAt = FeedbackTime{1'700'006'400'000, false};
        item.answer = "Sorry.";
        item.responseMinutes = 12.5;
        item.firstContact = false;
        item.channel = "Phone";
        item.persona = "Ada";
        addImport(write({item}));
        const Feedback kept = everything().first();
        QCOMPARE(kept.item.text, item.text);
        QCOMPARE(kept.item.source, Source::CallNote);
        QCOMPARE(kept.item.ref, item.ref);
        QCOMPARE(kept.item.author, item.author);
        QCOMPARE(kept.item.title, item.title);
        QVERIFY(kept.item.date == item.date);
        QCOMPARE(kept.item.rating, item.rating);
        QCOMPARE(kept.item.ratingMin, 10.0);
        QCOMPARE(kept.item.ratingMax, 1.0);
        QCOMPARE(kept.item.nps, item.nps);
        QCOMPARE(kept.item.csat, item.csat);
        QCOMPARE(kept.item.ces, item.ces);
        QCOMPARE(kept.item.url, item.url);
        QVERIFY(kept.item.answeredAt == item.answeredAt);
        QCOMPARE(kept.item.answer, item.answer);
        QCOMPARE(kept.item.responseMinutes, item.responseMinutes);
        QCOMPARE(kept.item.firstContact, item.firstContact);
        QCOMPARE(kept.item.channel, item.channel);
        QCOMPARE(kept.item.persona, item.persona);
        QCOMPARE(kept.item.language, std::string("ja"));
        QCOMPARE(kept.sentiment, std::optional(-0.5));
        QCOMPARE(kept.touchpoint, m_touchpoint);
    }

    void followsItsTouchpoint()
    {
        addImport(write({said("Late again.", "Waits for the parcel"), said("Hm.", "Somewhere else")}));
        QCOMPARE(everything()[0].touchpoint, m_touchpoint);
        QVERIFY(!everything()[1].touchpoint);
        m_project->edit("Rename", [&](Edit &edit) { edit.set(m_touchpoint, &Touchpoint::name, u"Parcel"_s); });
        QCOMPARE(everything()[0].touchpoint, m_touchpoint);
        m_project->edit("Delete", [&](Edit &edit) { removeTouchpoints(edit, {m_touchpoint}); });
        QCOMPARE(all().size(), 2);
        QVERIFY(!everything()[0].touchpoint);
        m_project->undo();
        QCOMPARE(everything()[0].touchpoint, m_touchpoint);
        m_project->edit("Delete", [&](Edit &edit) { deleteJourney(edit, edit.all<Journey>().first().id); });
        QVERIFY(!everything()[0].journey);
        QVERIFY(m_project->check().isEmpty());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("found"); // from 1, the newest first
        QTest::newRow("word") << u"parcel"_s << QList{3, 1};
        QTest::newRow("case and accents") << u"SPÄT"_s << QList{2};
        QTest::newRow("without accents") << u"spat"_s << QList{2};
        QTest::newRow("all words") << u"parcel late"_s << QList{1};
        QTest::newRow("either") << u"spät OR late"_s << QList{2, 1};
        QTest::newRow("phrase") << u"\"the parcel\""_s << QList{3, 1};
        QTest::newRow("phrase in a book's quotes") << u"“the parcel”"_s << QList{3, 1};
        QTest::newRow("phrase in German quotes") << u"„parcel the“"_s << QList<int>{};
        QTest::newRow("phrase elsewhere") << u"\"parcel the\""_s << QList<int>{};
        QTest::newRow("beginning") << u"par*"_s << QList{3, 1};
        QTest::newRow("not") << u"parcel -late"_s << QList{3};
        QTest::newRow("only not") << u"-parcel"_s << QList{6, 5, 4, 2};
        QTest::newRow("Japanese") << u"荷物"_s << QList{4};
        QTest::newRow("Japanese inside") << u"届か"_s << QList{4};
        QTest::newRow("Arabic") << u"الطرد"_s << QList{5};
        QTest::newRow("emoji") << u"😡"_s << QList{6};
        QTest::newRow("nothing") << QString() << QList{6, 5, 4, 3, 2, 1};
        QTest::newRow("lone quote") << u"\""_s << QList{6, 5, 4, 3, 2, 1};
        QTest::newRow("open phrase") << u"\"the parcel"_s << QList{3, 1};
        QTest::newRow("operators are words") << u"parcel AND late"_s << QList<int>{};
        QTest::newRow("NEAR") << u"NEAR(the parcel)"_s << QList<int>{};
        QTest::newRow("column") << u"text:parcel"_s << QList<int>{};
        QTest::newRow("SQL") << u"'; DROP TABLE feedback; --"_s << QList<int>{};
        QTest::newRow("signs") << u"* - ( ) ^ : + { } - -- OR \""_s << QList{6, 5, 4, 3, 2, 1};
        QTest::newRow("ends in OR") << u"late OR"_s << QList{1};
        QTest::newRow("OR first") << u"OR late"_s << QList{1};
        QTest::newRow("NUL") << u"late"_s + QChar(u'\0') << QList{1};
        QTest::newRow("lone surrogate") << u"late "_s + QChar(0xd83d) << QList{1};
        QTest::newRow("long") << QString(100'000, u'x') << QList<int>{};
        QTest::newRow("many words") << u"late "_s.repeated(5000) << QList{1};
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, found);
        const qint64 first = write({said("The parcel was late."), said("Zu spät!"), said("I like the parcel"),
                                    said("荷物が届かない"), said("الطرد لم يصل"), said("why 😡😡")});
        write({said("The parcel of a batch that nobody imported.")});
        addImport(first);
        const SearchResult result = searchFeedback(m_project->rows(), SearchQuery(query), 100);
        QList<int> numbers;
        for (const qint64 id : result.ids)
            numbers += int(id - first) + 1;
        QCOMPARE(numbers, found);
        QCOMPARE(result.total, found.size());
        QCOMPARE(searchFeedback(m_project->rows(), SearchQuery(query), 1, 1).ids.size(), found.size() > 1 ? 1 : 0);
    }

    void whatWasNotFinishedIsSweptAway()
    {
        {
            FactWriter writer(facts());
            for (int n = 0; n < 60'000; ++n)
                writer.add(said("Never seen"), "en", {}, {1, quint64(n)});
        }
        QCOMPARE(m_project->rows().database().integer("SELECT count(*) FROM feedback"), 0);
        QCOMPARE(m_project->rows().database().integer("SELECT count(*) FROM batch"), 0);
        QCOMPARE(searchFeedback(m_project->rows(), SearchQuery(u"seen"_s), 10).total, 0);
    }

    void whatNoEditPublishedIsSweptAwayAtTheNextStart()
    {
        const qint64 kept = write({said("Kept")});
        addImport(kept);
        write({said("The program was killed before its edit.")});
        QCOMPARE(m_project->rows().database().integer("SELECT count(*) FROM feedback"), 2);
        m_project.reset();
        m_facts.reset();
        m_project = Project::open(path(), Project::Access::Write);
        QCOMPARE(m_project->rows().database().integer("SELECT count(*) FROM feedback"), 1);
        QCOMPARE(all(), QStringList(u"Kept"_s));
        QCOMPARE(searchFeedback(m_project->rows(), SearchQuery(u"killed"_s), 10).total, 0);
        QVERIFY(m_project->check().isEmpty());
    }

    void aCopyWithoutHistoryHoldsNothingThatWasRemoved()
    {
        addImport(write({said("Stays")}));
        addImport(write({said("A secret")}));
        m_project->undo();
        const QString copy = m_folder->filePath(u"copy.journey"_s);
        m_project->saveCopy(copy, false);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Stays"));
        QVERIFY(!bytes.contains("secret"));
        QVERIFY(Project::open(copy, Project::Access::Read)->check().isEmpty());
        m_project->redo();
        QCOMPARE(all().size(), 2);
    }

    void knowsItsFingerprints()
    {
        addImport(write({said("A"), said("B")}));
        write({said("C")});
        QCOMPARE(fingerprintsIn(m_project->rows().database()).size(), 2u);
        m_project->undo();
        QCOMPARE(fingerprintsIn(m_project->rows().database()).size(), 0u);
    }

    void takesNothingFromTheOneBefore()
    {
        FeedbackItem full = said("Full.");
        full.date = FeedbackTime{1'700'000'000'123, true};
        full.answeredAt = full.date;
        full.rating = 4;
        full.nps = 9;
        full.csat = 3;
        full.ces = 7;
        full.responseMinutes = 12.5;
        full.firstContact = true;
        addImport(write({full, said("Bare.")}));
        const FeedbackItem bare = everything().last().item;
        QCOMPARE(bare.text, std::string("Bare."));
        QVERIFY(!bare.date && !bare.answeredAt && !bare.rating && !bare.nps && !bare.csat && !bare.ces &&
                !bare.responseMinutes && !bare.firstContact);
    }

    void contextsDifferInEachOfTheirParts()
    {
        std::vector<FeedbackItem> items(8, said("Said.", "ab"));
        items[1].source = Source::Email;
        items[2].channel = "ab";
        items[3].journey = "ab";
        items[4].stage = "ab";
        items[5].persona = "ab";
        // The same letters, but the border between two parts elsewhere.
        items[6].stage = "a";
        items[6].touchpoint = "b";
        write(items);
        QCOMPARE(m_contexts.size(), 7u); // the last is like the first
        QCOMPARE(m_contexts[0].count, 2);
        for (size_t n = 0; n < m_contexts.size(); ++n) {
            QCOMPARE(m_contexts[n].id, m_contexts[0].id + qint64(n));
            QCOMPARE(m_contexts[n].stage, items[n].stage);
            QCOMPARE(m_contexts[n].touchpoint, items[n].touchpoint);
        }

        FactWriter writer(facts());
        writer.add(items[0], "en", {}, {1, 1});
        writer.add(items[0], "de", {}, {1, 2});
        writer.add(items[0], "de", {}, {1, 3}, "group");
        QCOMPARE(writer.contexts().size(), 3u);
    }

private:
    QString path() const { return m_folder->filePath(u"p.journey"_s); }
    Database &facts()
    {
        m_facts = std::make_unique<Database>(path(), Database::Mode::Write);
        return *m_facts;
    }
    /** The first id of a new batch. */
    qint64 write(const std::vector<FeedbackItem> &items)
    {
        FactWriter writer(facts());
        quint64 number = 0;
        for (const FeedbackItem &item : items)
            writer.add(item, "ja", -0.5, {quint64(writer.first()), ++number});
        writer.complete();
        m_contexts = writer.contexts();
        return writer.first();
    }
    void addImport(qint64 batch)
    {
        m_project->edit("Import", [&](Edit &edit) {
            FeedbackImport import;
            import.batch = batch;
            import.name = u"reviews.csv"_s;
            edit.insert(import);
            publishFacts(edit.database(), batch);
            const Placing placing(edit);
            for (const FactWriter::Context &context : m_contexts) {
                if (auto placement = placing.placeOf(context.journey, context.stage, context.touchpoint)) {
                    placement->context = context.id;
                    edit.insert(*placement);
                }
            }
        });
    }
    QList<Feedback> everything() const
    {
        QList<Feedback> result;
        forEachFeedback(m_project->rows(), [&](const Feedback &feedback) {
            result.append(feedback);
            return true;
        });
        return result;
    }
    QStringList all() const { return texts(everything()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Database> m_facts;
    std::vector<FactWriter::Context> m_contexts;
    Id<Touchpoint> m_touchpoint;
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
