#include "model/feedback/sentiment/learnedsentiment.h"
#include "model/feedback/sentiment/sentimentcheck.h"
#include "model/store/error.h"

#include <QRandomGenerator>
#include <QtTest>

#include <deque>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** Texts in words that no list knows: only their ratings tell what they mean. */
class MadeUpTexts
{
public:
    explicit MadeUpTexts(int count, quint32 seed = 1)
    {
        const QStringList good{u"zorl"_s, u"mivta"_s, u"ぬむ"_s, u"كزرن"_s};
        const QStringList bad{u"quamp"_s, u"drelf"_s, u"へふ"_s, u"ضظغو"_s};
        const QStringList either{u"lamo"_s, u"tiker"_s, u"osund"_s, u"prana"_s, u"welto"_s};
        QRandomGenerator random(seed);
        for (int i = 0; i < count; ++i) {
            const bool isGood = random.bounded(3) > 0;
            QStringList words;
            for (int n = 3 + random.bounded(6); n > 0; --n)
                words.append(either[random.bounded(5)]);
            // One text in ten says the opposite of its rating.
            const bool saysGood = random.bounded(10) > 0 ? isGood : !isGood;
            words.insert(random.bounded(words.size()), (saysGood ? good : bad)[random.bounded(4)]);
            const std::string &text = m_kept.emplace_back(words.join(u' ').toStdString());
            m_texts.push_back({{}, text, isGood});
        }
    }
    const std::vector<RatedText> &texts() const { return m_texts; }

private:
    std::deque<std::string> m_kept;
    std::vector<RatedText> m_texts;
};

} // namespace

class TestLearnedSentiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatWordsMean();
    void knowsNothingFromTooFewTexts();
    void isTheSameEachTime();
    void canBeKept();
    void refusesDamagedBytes();
    void stopsWhenTold();
    void checksOnTextsThatItHasNotSeen();
    void countsMacroF1();
};

void TestLearnedSentiment::learnsWhatWordsMean()
{
    const MadeUpTexts made(600);
    const LearnedSentiment model = LearnedSentiment::train(made.texts());
    TextFeatures features;
    QVERIFY(model.score(features, {}, "lamo zorl tiker") > 0.2);
    QVERIFY(model.score(features, {}, "lamo quamp tiker") < -0.2);
    QVERIFY(model.score(features, "ぬむ", "lamo") > 0);
    QVERIFY(model.score(features, {}, "ضظغو lamo") < 0);
    QVERIFY(model.score(features, {}, "zorls") > 0); // a form that it never saw
    QCOMPARE(model.score(features, {}, ""), 0.0);

    const std::string text = "osund quamp welto";
    const Sentiment found = model.explain(features, {}, text);
    QCOMPARE(found.score, model.score(features, {}, text));
    const auto strongest = std::min_element(found.spans.begin(), found.spans.end(), [](const auto &a, const auto &b) {
        return a.contribution < b.contribution;
    });
    QVERIFY(strongest != found.spans.end());
    QCOMPARE(text.substr(strongest->begin, strongest->end - strongest->begin), "quamp");
}

void TestLearnedSentiment::knowsNothingFromTooFewTexts()
{
    QVERIFY(LearnedSentiment::train({}).isEmpty());
    const std::vector<RatedText> onlyGood(100, RatedText{{}, "fine", true});
    QVERIFY(LearnedSentiment::train(onlyGood).isEmpty());
    const std::vector<RatedText> noWords(100, RatedText{{}, "!!!", true});
    QVERIFY(LearnedSentiment::train(noWords).isEmpty());
    TextFeatures features;
    QCOMPARE(LearnedSentiment().score(features, "good", "good"), 0.0);
    QVERIFY(LearnedSentiment().explain(features, {}, "good").spans.empty());
}

void TestLearnedSentiment::isTheSameEachTime()
{
    const MadeUpTexts made(300);
    QCOMPARE(LearnedSentiment::train(made.texts()).toBytes(), LearnedSentiment::train(made.texts()).toBytes());
}

void TestLearnedSentiment::canBeKept()
{
    const MadeUpTexts made(300);
    const LearnedSentiment model = LearnedSentiment::train(made.texts());
    const QByteArray bytes = model.toBytes();
    QVERIFY2(bytes.size() < 600'000, qPrintable(QString::number(bytes.size())));
    QVERIFY(LearnedSentiment::fromBytes(bytes) == model);
    QVERIFY(LearnedSentiment::fromBytes({}).isEmpty());
    QVERIFY(LearnedSentiment().toBytes().isEmpty());
}

void TestLearnedSentiment::refusesDamagedBytes()
{
    const QByteArray bytes = LearnedSentiment::train(MadeUpTexts(300).texts()).toBytes();
    for (const qsizetype length : {1, 4, 15, 16, 19, 20, 21, 100})
        QVERIFY_THROWS_EXCEPTION(Error, LearnedSentiment::fromBytes(bytes.first(length)));
    QVERIFY_THROWS_EXCEPTION(Error, LearnedSentiment::fromBytes(bytes.chopped(1)));
    QByteArray large = bytes; // claims 4 GB
    large.replace(16, 4, "\xFF\xFF\xFF\xFF");
    QVERIFY_THROWS_EXCEPTION(Error, LearnedSentiment::fromBytes(large));
    QByteArray endless = bytes; // a slope that is no number
    endless.replace(12, 4, "\x7F\xC0\x00\x00"_ba);
    QVERIFY_THROWS_EXCEPTION(Error, LearnedSentiment::fromBytes(endless));

    QRandomGenerator random(2);
    TextFeatures features;
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 4; ++i)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        try {
            const double score = LearnedSentiment::fromBytes(damaged).score(features, {}, "zorl quamp");
            QVERIFY(std::abs(score) <= 1);
        } catch (const Error &error) {
            QVERIFY(!error.sentence().isEmpty());
        }
    }
}

void TestLearnedSentiment::stopsWhenTold()
{
    const std::atomic_bool stopped = true;
    QVERIFY(LearnedSentiment::train(MadeUpTexts(300).texts(), &stopped).isEmpty());
}

void TestLearnedSentiment::checksOnTextsThatItHasNotSeen()
{
    const MadeUpTexts made(500);
    const SentimentCheck check = checkSentiment(made.texts());
    QCOMPARE(check.learned.n(), 500);
    QCOMPARE(check.byWords.n(), 500);
    // Nine texts of ten say what they mean; nothing could do better, and chance is 0.5.
    QVERIFY2(check.learned.macroF1() > 0.8 && check.learned.macroF1() < 0.95,
             qPrintable(QString::number(check.learned.macroF1())));
    QVERIFY(check.learnedIsBetter());
    QCOMPARE(checkSentiment(made.texts()).learned.macroF1(), check.learned.macroF1());

    // Where ratings have nothing to do with the texts, nothing can be learned.
    std::vector<RatedText> mixed = made.texts();
    QRandomGenerator random(8);
    for (RatedText &text : mixed)
        text.isGood = random.bounded(2);
    const double byChance = checkSentiment(mixed).learned.macroF1();
    QVERIFY2(std::abs(byChance - 0.5) < 0.08, qPrintable(QString::number(byChance)));

    const std::vector<RatedText> few(made.texts().begin(), made.texts().begin() + 30);
    QVERIFY(!checkSentiment(few).learnedIsBetter());
}

void TestLearnedSentiment::countsMacroF1()
{
    SentimentQuality quality;
    QCOMPARE(quality.macroF1(), 0.0);
    for (const double score : {0.5, 0.1, 0.9, -0.2, 0.0})
        quality.count(true, score);
    for (const double score : {-0.5, -0.1, 0.3})
        quality.count(false, score);
    // Good: 3 right, 1 wrongly taken, 2 missed. Bad: 2 right, 1 wrongly taken, 1 missed.
    QCOMPARE(quality.macroF1(), (6.0 / 9 + 4.0 / 6) / 2);
    QCOMPARE(quality.n(), 8);
}

QTEST_GUILESS_MAIN(TestLearnedSentiment)
#include "tst_learnedsentiment.moc"
