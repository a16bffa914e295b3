#include "model/exchange/json.h"
#include "model/exchange/jsonreader.h"
#include "model/feedback/facts.h"
#include "model/feedback/feedbackimporter.h"
#include "model/feedback/feedbackoperations.h"
#include "model/feedback/feedbackscores.h"
#include "model/feedback/learnedscores.h"
#include "model/feedback/sentiment/sentimentcheck.h"
#include "model/feedback/sentimentlesson.h"
#include "model/store/project.h"
#include "tests/model/feedback/sentiment/labelledtexts.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** Texts in words that no list knows: only their ratings tell what they mean. */
class MadeUpTexts
{
public:
    explicit MadeUpTexts(quint32 seed)
        : m_random(seed)
    {
    }
    std::string next(bool isGood)
    {
        static const QStringList good{u"zorl"_s, u"mivta"_s, u"ぬむ"_s, u"كزرن"_s};
        static const QStringList bad{u"quamp"_s, u"drelf"_s, u"へふ"_s, u"ضظغو"_s};
        static const QStringList either{u"lamo"_s, u"tiker"_s, u"osund"_s, u"prana"_s, u"welto"_s};
        QStringList words;
        for (int n = 3 + m_random.bounded(6); n > 0; --n)
            words.append(either[m_random.bounded(5)]);
        words.insert(m_random.bounded(words.size()), (isGood ? good : bad)[m_random.bounded(4)]);
        return (words.join(u' ') + u" %1"_s.arg(++m_number)).toStdString();
    }

private:
    QRandomGenerator m_random;
    int m_number = 0;
};

std::vector<RatedFeedback> madeUp(int count, const char *language, quint32 seed = 1)
{
    MadeUpTexts texts(seed);
    std::vector<RatedFeedback> result;
    for (int n = 0; n < count; ++n)
        result.push_back({{}, texts.next(n % 3 > 0), language, n % 3 > 0});
    return result;
}

} // namespace

/** How texts without a rating feel, as the project's own ratings teach. */
class TestProjectSentiment : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = Project::inMemory();
        QVERIFY(m_folder.isValid());
        m_number = 0;
    }
    void cleanup() { m_project.reset(); }

    // What is learned.
    void learnsWhatNoListKnows();
    void staysWithTheWordsWhereTheyAreBetter();
    void choosesForEachLanguageByItself();
    void needsEnoughOfEither_data();
    void needsEnoughOfEither();
    void isTheSameEachTimeAndCanBeKept();
    void refusesDamagedBytes();
    void stopsWhenTold();

    // What an import does with it.
    void scoresTheUnratedRestOfItsFile();
    void scoresLongTextsUpToTheLast();
    void scoresOlderFeedbackWhenRatingsCome();
    void undoingTheImportBringsTheOldScoresBack();
    void laterImportsAreScoredByWhatWasLearned();
    void learnsAgainWhenRatingsWereAdded();
    void isTheSameInCurvesExportsAndCopies();
    void aSmallProjectKeepsTheWords();
    void aStoppedImportLeavesNothing();

    // Real texts.
    void isBetterThanTheWordsInRealLanguages_data();
    void isBetterThanTheWordsInRealLanguages();
    void learnsFromFiftyThousandInSeconds();

private:
    struct Row
    {
        std::string text;
        int rating = 0;              ///< 1 … 5; 0: none
        const char *language = "eo"; ///< one without a word list
    };
    static std::vector<Row> rows(int count, bool isRated, quint32 seed)
    {
        MadeUpTexts texts(seed);
        std::vector<Row> result;
        for (int n = 0; n < count; ++n) {
            // One rating in ten says the opposite of its text.
            const bool isGood = (n % 2 == 0) != (isRated && n % 10 == 7);
            result.push_back({texts.next(isGood), !isRated ? 0 : n % 2 == 0 ? 5 : 1});
        }
        return result;
    }
    Id<FeedbackImport> import(const std::vector<Row> &rows, const std::function<bool()> &goesOn = {})
    {
        const QString path = m_folder.filePath(u"feedback-%1.csv"_s.arg(++m_number));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("text,stars,language\n");
        for (const Row &row : rows) {
            file.write('"' + QByteArray::fromStdString(row.text).replace('"', "\"\"") + "\"," +
                       (row.rating ? QByteArray::number(row.rating) : QByteArray()) + ',' + row.language + '\n');
        }
        file.close();
        ImportOptions options;
        options.file = path;
        options.mapping = u"text=text,stars=rating:1-5,language=language"_s;
        auto report = readFeedbackFile(m_project->rows().database(), options,
                                       [&](const ImportProgress &) { return !goesOn || goesOn(); });
        if (!report)
            return {};
        m_project->edit(report->label(), [&](Edit &edit) { addImport(edit, *report); });
        return report->import.id;
    }
    std::shared_ptr<const FeedbackEvidence> evidence() const { return FeedbackEvidence::read(m_project->rows()); }
    /** Of the unrated feedback of an import. */
    std::vector<double> scores(Id<FeedbackImport> import) const
    {
        std::vector<double> result;
        forEachFact(m_project->rows(), *m_project->find(import), [&](const Feedback &feedback) {
            if (!feedback.item.rating)
                result.push_back(feedback.sentiment.value_or(0));
            return true;
        });
        return result;
    }
    /** How many of scores() are right, where good and bad take turns. */
    static int right(const std::vector<double> &scores)
    {
        int right = 0;
        for (size_t n = 0; n < scores.size(); ++n)
            right += n % 2 == 0 ? scores[n] > 0.2 : scores[n] < -0.2;
        return right;
    }
    qint64 count(const char *table) const
    {
        return m_project->rows().database().integer(QByteArray("SELECT count(*) FROM ") + table);
    }

    std::unique_ptr<Project> m_project;
    QTemporaryDir m_folder;
    int m_number = 0;
};

void TestProjectSentiment::learnsWhatNoListKnows()
{
    const ProjectSentiment sentiment = ProjectSentiment::learn(madeUp(600, "xx"));
    QCOMPARE(sentiment.choices().size(), 1);
    const SentimentChoice choice = sentiment.choices().first();
    QCOMPARE(choice.language, u"xx"_s);
    QCOMPARE(choice.n, 600);
    QVERIFY(choice.isLearned && choice.learnedF1 > 0.95 && choice.wordsF1 < 0.5);
    TextFeatures features;
    QVERIFY(*sentiment.score(features, {}, "lamo zorl tiker", "xx") > 0.3);
    QVERIFY(*sentiment.score(features, {}, "lamo quamp tiker", "xx") < -0.3);
    QVERIFY(!sentiment.score(features, {}, "lamo zorl tiker", "yy"));
    QVERIFY(!sentiment.score(features, {}, "!", "xx"));
    const Sentiment found = sentiment.explain({}, "lamo quamp tiker", "xx");
    QCOMPARE(found.score, *sentiment.score(features, {}, "lamo quamp tiker", "xx"));
    QVERIFY(!found.spans.empty());
    QVERIFY(sentiment.explain({}, "really good", "en").score > 0);
}

void TestProjectSentiment::staysWithTheWordsWhereTheyAreBetter()
{
    std::vector<RatedFeedback> texts;
    const QStringList good{u"good"_s, u"excellent"_s, u"wonderful"_s, u"friendly"_s};
    const QStringList bad{u"bad"_s, u"terrible"_s, u"awful"_s, u"rude"_s};
    QRandomGenerator random(5);
    for (int n = 0; n < 300; ++n) { // what tells them apart isn't in the words themselves
        const bool isNegated = random.bounded(2);
        const QStringList &words = (n % 2 == 0) != isNegated ? good : bad;
        texts.push_back(
            {{},
             (QString(isNegated ? u"It was not %1 %2"_s : u"It was %1 %2"_s).arg(words[n % 4]).arg(n)).toStdString(),
             "en",
             n % 2 == 0});
    }
    const ProjectSentiment sentiment = ProjectSentiment::learn(texts);
    QCOMPARE(sentiment.choices().size(), 1);
    QVERIFY(!sentiment.choices().first().isLearned);
    QVERIFY(sentiment.choices().first().wordsF1 >= sentiment.choices().first().learnedF1);
    QVERIFY(!sentiment.isAnyLearned());
    TextFeatures features;
    QVERIFY(!sentiment.score(features, {}, "It was good", "en"));
}

void TestProjectSentiment::choosesForEachLanguageByItself()
{
    std::vector<RatedFeedback> texts = madeUp(400, "xx");
    for (const auto &[count, language] :
         {std::pair(150, "yy"), std::pair(90, "zz"), std::pair(10, "qq"), std::pair(30, "")}) {
        const auto more = madeUp(count, language, quint32(count));
        texts.insert(texts.end(), more.begin(), more.end());
    }
    const ProjectSentiment sentiment = ProjectSentiment::learn(texts);
    QCOMPARE(sentiment.choices().size(), 2);
    QCOMPARE(sentiment.choices()[0].language, u"xx"_s);
    QCOMPARE(sentiment.choices()[1].language, QString());
    QCOMPARE(sentiment.choices()[1].n, 270);
    QCOMPARE(sentiment.languages(), (QStringList{u""_s, u"yy"_s, u"zz"_s}));
    QVERIFY(sentiment.choiceFor("yy") == &sentiment.choices()[1]);
    QVERIFY(sentiment.choiceFor("") == &sentiment.choices()[1]);
    QVERIFY(!sentiment.choiceFor("qq"));
    QVERIFY(!sentiment.choiceFor("en"));
}

void TestProjectSentiment::needsEnoughOfEither_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("too few") << 100 << 99 << false;
    QTest::newRow("enough") << 100 << 100 << true;
    QTest::newRow("too few bad ones") << 500 << 19 << false;
    QTest::newRow("enough bad ones") << 500 << 20 << true;
}
void TestProjectSentiment::needsEnoughOfEither()
{
    QFETCH(const int, good);
    QFETCH(const int, bad);
    QFETCH(const bool, isEnough);
    MadeUpTexts made(3);
    std::vector<RatedFeedback> texts;
    for (int n = 0; n < good + bad; ++n)
        texts.push_back({{}, made.next(n < good), "xx", n < good});
    QCOMPARE(ProjectSentiment::learn(texts).isAnyLearned(), isEnough);
}

void TestProjectSentiment::isTheSameEachTimeAndCanBeKept()
{
    std::vector<RatedFeedback> texts = madeUp(300, "xx");
    const auto more = madeUp(250, "", 7);
    texts.insert(texts.end(), more.begin(), more.end());
    const ProjectSentiment one = ProjectSentiment::learn(texts);
    QCOMPARE(one.toBytes(), ProjectSentiment::learn(texts).toBytes());
    const ProjectSentiment kept = ProjectSentiment::fromBytes(one.toBytes());
    QCOMPARE(kept.choices(), one.choices());
    QCOMPARE(kept.languages(), one.languages());
    TextFeatures features;
    for (const RatedFeedback &text : texts) {
        QVERIFY(kept.score(features, {}, text.text, text.language) ==
                one.score(features, {}, text.text, text.language));
    }
    const ProjectSentiment nothing = ProjectSentiment::fromBytes(ProjectSentiment().toBytes());
    QVERIFY(nothing.choices().isEmpty());
}

void TestProjectSentiment::refusesDamagedBytes()
{
    const QByteArray bytes = ProjectSentiment::learn(madeUp(300, "xx")).toBytes();
    QVERIFY_THROWS_EXCEPTION(Error, (void)ProjectSentiment::fromBytes({}));
    QRandomGenerator random(11);
    for (int n = 0; n < 200; ++n) {
        QByteArray damaged = bytes.left(n % 2 == 0 ? bytes.size() : random.bounded(bytes.size()));
        for (int i = random.bounded(4); i > 0 && !damaged.isEmpty(); --i)
            damaged[random.bounded(std::min<qsizetype>(damaged.size(), 120))] = char(random.bounded(256));
        try {
            TextFeatures features;
            const double score =
                ProjectSentiment::fromBytes(damaged).score(features, {}, "lamo zorl", "xx").value_or(0);
            QVERIFY(std::abs(score) <= 1);
        } catch (const Error &) {
        }
    }
}

void TestProjectSentiment::stopsWhenTold()
{
    const std::atomic_bool stopped = true;
    QVERIFY(ProjectSentiment::learn(madeUp(300, "xx"), &stopped).choices().isEmpty());
}

void TestProjectSentiment::scoresTheUnratedRestOfItsFile()
{
    std::vector<Row> all = rows(300, true, 1);
    const std::vector<Row> unrated = rows(100, false, 2);
    all.insert(all.end(), unrated.begin(), unrated.end());
    const auto id = import(all);
    QVERIFY2(right(scores(id)) >= 98, qPrintable(QString::number(right(scores(id)))));
    const auto sentiment = projectSentiment(m_project->rows());
    QVERIFY(sentiment);
    QCOMPARE(sentiment->choices().first().n, 300);
    // Ratings stay what they are.
    evidence()->forEach([&](const EvidenceItem &item) {
        if (item.index() < 300)
            QCOMPARE(item.emotion(), std::optional(item.index() % 2 == 0 ? 2.0 : -2.0));
    });
}

void TestProjectSentiment::scoresLongTextsUpToTheLast()
{
    // Megabytes of them: more than are held at once.
    std::vector<Row> all = rows(300, true, 1);
    for (Row &row : rows(200, false, 2)) {
        while (row.text.size() < 25'000)
            row.text += " lamo tiker osund prana welto";
        all.push_back(row);
    }
    const auto id = import(all);
    QCOMPARE(scores(id).size(), size_t(200));
    QVERIFY2(right(scores(id)) >= 199, qPrintable(QString::number(right(scores(id)))));
}

void TestProjectSentiment::scoresOlderFeedbackWhenRatingsCome()
{
    const auto older = import(rows(100, false, 2));
    QVERIFY(!projectSentiment(m_project->rows()));
    QVERIFY(right(scores(older)) < 20);
    import(rows(300, true, 1));
    QVERIFY(right(scores(older)) >= 98);
    const auto read = evidence();
    for (size_t n = 0; n < 100; ++n)
        QVERIFY(n % 2 == 0 ? read->at(n).mood() == Mood::Good : read->at(n).mood() == Mood::Bad);
}

void TestProjectSentiment::undoingTheImportBringsTheOldScoresBack()
{
    const auto older = import(rows(100, false, 2));
    const std::vector<double> before = scores(older);
    auto known = evidence();
    Changes changes;
    connect(m_project.get(), &Project::changed, this, [&](const Changes &c) { changes = c; });
    const auto rated = import(rows(300, true, 1));
    const std::vector<double> after = scores(older);
    QVERIFY(before != after);
    const auto emotions = [](const FeedbackEvidence &read) {
        std::vector<double> result;
        for (size_t n = 0; n < 100; ++n)
            result.push_back(read.at(n).emotion().value_or(9));
        return result;
    };
    known = FeedbackEvidence::read(m_project->rows(), known, changes);
    m_project->undo();
    QVERIFY(scores(older) == before);
    known = FeedbackEvidence::read(m_project->rows(), known, changes); // as a window does that was open
    QVERIFY(emotions(*known) == emotions(*evidence()));
    QVERIFY(!projectSentiment(m_project->rows()));
    m_project->redo();
    QVERIFY(scores(older) == after);
    known = FeedbackEvidence::read(m_project->rows(), known, changes);
    QVERIFY(emotions(*known) == emotions(*evidence()));
    m_project->edit({"Remove"}, [&](Edit &edit) { removeImport(edit, rated); });
    QVERIFY(scores(older) == before);
    QVERIFY(m_project->check().isEmpty());
}

void TestProjectSentiment::laterImportsAreScoredByWhatWasLearned()
{
    std::vector<Row> first = rows(300, true, 1);
    first.push_back(rows(1, false, 3).front());
    import(first);
    QCOMPARE(count("lesson"), 1);
    const auto later = import(rows(100, false, 2));
    QCOMPARE(count("lesson"), 1);
    QVERIFY(right(scores(later)) >= 98);
}

void TestProjectSentiment::learnsAgainWhenRatingsWereAdded()
{
    const auto older = import(rows(100, false, 2));
    import(rows(300, true, 1));
    import(rows(20, true, 3)); // less than a tenth more
    QCOMPARE(projectSentiment(m_project->rows())->choices().first().n, 300);
    const std::vector<double> before = scores(older);
    import(rows(50, true, 4));
    QCOMPARE(projectSentiment(m_project->rows())->choices().first().n, 370);
    QVERIFY(scores(older) != before);
    m_project->undo();
    QCOMPARE(projectSentiment(m_project->rows())->choices().first().n, 300);
    QVERIFY(scores(older) == before);
}

/** What is read item by item, counted, and written to a file that makes a new project is all the same. */
void TestProjectSentiment::isTheSameInCurvesExportsAndCopies()
{
    const auto older = import(rows(100, false, 2));
    import(rows(300, true, 1));
    const auto read = evidence();
    size_t n = 0;
    forEachFeedback(m_project->rows(), [&](const Feedback &feedback) {
        [&] { QCOMPARE(read->at(n++).emotion(), emotionOf(feedback.item, feedback.sentiment)); }();
        return true;
    });
    const QList<Feedback> one = feedbackOf(m_project->rows(), {m_project->find(older)->batch + 7});
    QCOMPARE(one.first().sentiment, std::optional(scores(older)[7]));
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    writeJson(*m_project, json);
    const auto copy = Project::inMemory(startFromJson(readJson(json.data())));
    const auto copied = FeedbackEvidence::read(copy->rows());
    QCOMPARE(copied->count(), read->count());
    for (size_t i = 0; i < read->count(); ++i)
        QVERIFY(copied->at(i).emotion() == read->at(i).emotion());
    QBuffer again;
    again.open(QIODevice::WriteOnly);
    writeJson(*copy, again);
    QCOMPARE(again.data(), json.data());
}

void TestProjectSentiment::aSmallProjectKeepsTheWords()
{
    const auto older = import(rows(100, false, 2));
    const std::vector<double> before = scores(older);
    import(rows(198, true, 1));
    QVERIFY(!projectSentiment(m_project->rows()));
    QVERIFY(scores(older) == before);
    QCOMPARE(count("learned"), 0);
}

void TestProjectSentiment::aStoppedImportLeavesNothing()
{
    const auto older = import(rows(100, false, 2));
    const std::vector<double> before = scores(older);
    int asked = 0;
    QVERIFY(!import(rows(3000, true, 1), [&] { return ++asked < 3; })); // two blocks of 2,000, then learning
    QCOMPARE(asked, 3);
    QCOMPARE(count("lesson") + count("learned"), 0);
    QCOMPARE(count("batch"), 1);
    QVERIFY(scores(older) == before);
}

void TestProjectSentiment::isBetterThanTheWordsInRealLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("gain"); // in macro-F1, at least
    QTest::newRow("spanish-hotels-a") << u"es"_s << 0.08;
    QTest::newRow("arabic-restaurants") << u"ar"_s << 0.08;
    QTest::newRow("japanese-hotel-sentences-a") << u"ja"_s << 0.02;
    QTest::newRow("chinese-food-delivery") << u"zh"_s << 0.03;
}
/** Half of a file comes with its ratings, the other without: those are then scored better than by words. */
void TestProjectSentiment::isBetterThanTheWordsInRealLanguages()
{
    const QString folder = qEnvironmentVariable("THROUGHLINE_DATA");
    if (folder.isEmpty())
        QSKIP("THROUGHLINE_DATA is not set: without the files of rated texts this is left out.");
    QFETCH(const QString, language);
    QFETCH(const double, gain);
    const QByteArray name = QTest::currentDataTag();
    const auto &files = labelledFiles();
    const auto file = std::find_if(files.begin(), files.end(), [&](const LabelledFile &f) { return f.name == name; });
    LabelledTexts texts;
    QVERIFY2(texts.read(folder + u"/open/feedback/"_s + QString::fromLatin1(file->path),
                        QString::fromLatin1(file->text), QString::fromLatin1(file->label), file->verdict, file->quoted,
                        QString::fromLatin1(file->relevant)),
             qPrintable(texts.problem()));
    std::vector<Row> rated;
    std::vector<Row> unrated;
    std::map<std::string, bool> isGood;
    for (const RatedText &text : texts.texts()) {
        const std::string line =
            QString::fromUtf8(text.text.data(), qsizetype(text.text.size())).trimmed().toStdString();
        if (!isGood.emplace(line, text.isGood).second)
            continue;
        const bool isForLearning = isGood.size() % 2 == 0;
        (isForLearning ? rated : unrated).push_back({line, !isForLearning ? 0 : text.isGood ? 5 : 1, ""});
    }
    const auto older = import(unrated);
    const auto quality = [&] {
        SentimentQuality result;
        forEachFact(m_project->rows(), *m_project->find(older), [&](const Feedback &feedback) {
            const auto known = isGood.find(feedback.item.text);
            if (known != isGood.end())
                result.count(known->second, feedback.sentiment.value_or(0));
            return true;
        });
        return result;
    };
    const SentimentQuality byWords = quality();
    import(rated);
    const SentimentQuality learned = quality();
    const auto sentiment = projectSentiment(m_project->rows());
    QVERIFY(sentiment);
    const SentimentChoice *choice = sentiment->choiceFor(language.toStdString());
    QVERIFY(choice && choice->isLearned);
    const QString numbers = u"%1 rated; measured by itself: words %2, learned %3 (n = %4); the other half: words %5, "
                            "learned %6 (n = %7)"_s.arg(rated.size())
                                .arg(choice->wordsF1, 0, 'f', 3)
                                .arg(choice->learnedF1, 0, 'f', 3)
                                .arg(choice->n)
                                .arg(byWords.macroF1(), 0, 'f', 3)
                                .arg(learned.macroF1(), 0, 'f', 3)
                                .arg(learned.n());
    QVERIFY2(learned.macroF1() > byWords.macroF1() + gain, qPrintable(numbers));
    // What it says of itself holds.
    QVERIFY2(std::abs(learned.macroF1() - choice->learnedF1) < 0.04, qPrintable(numbers));
    qInfo("%s", qPrintable(numbers));
}

void TestProjectSentiment::learnsFromFiftyThousandInSeconds()
{
    std::vector<RatedFeedback> texts = madeUp(50'000, "xx");
    QElapsedTimer timer;
    timer.start();
    const ProjectSentiment sentiment = ProjectSentiment::learn(std::move(texts));
    const qint64 elapsed = timer.elapsed();
    QVERIFY(sentiment.isAnyLearned());
    qInfo("Learned from 50,000 rated texts in %lld ms", elapsed);
    QVERIFY2(elapsed < 60'000, qPrintable(QString::number(elapsed))); // without optimisation, on a busy machine
}

QTEST_GUILESS_MAIN(TestProjectSentiment)
#include "tst_projectsentiment.moc"
