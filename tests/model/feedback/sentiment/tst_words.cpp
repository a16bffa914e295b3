#include "model/feedback/sentiment/words.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QStringList foldedWords(WordSplitter &splitter, std::string_view utf8)
{
    QStringList result;
    for (const Word &word : splitter.split(utf8)) {
        const std::string_view folded = splitter.folded(word);
        result.append(QString::fromUtf8(folded.data(), qsizetype(folded.size())));
    }
    return result;
}

/** Everything that is said of the words of a text. */
QStringList described(WordSplitter &splitter, std::string_view utf8)
{
    QStringList result = foldedWords(splitter, utf8);
    const std::vector<Word> &words = splitter.split(utf8);
    for (size_t i = 0; i < words.size(); ++i)
        result[qsizetype(i)] +=
            u" %1–%2 %3 %4"_s.arg(words[i].begin).arg(words[i].end).arg(int(words[i].kind)).arg(words[i].capitals);
    return result;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void saysWhereWordsAre();
    void takesSignsOneByOne();
    void fastWayFindsIcusWords_data();
    void fastWayFindsIcusWords();
    void readsAnyBytes();
    void hashesTheSameEverywhere();
};

void TestWords::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // with | between
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("contractions") << u"Don't I'd O’Neill 'quoted'"_s << u"don't|i'd|o'neill|quoted"_s;
    QTest::newRow("numbers") << u"3.14 1,000 A4 5* 2nd"_s << u"3.14|1,000|a4|5|2nd"_s;
    QTest::newRow("no space after a stop") << u"It was good.Bad food:never"_s << u"it|was|good|bad|food|never"_s;
    QTest::newRow("underscores, hyphens") << u"a_b ___ well-made"_s << u"a_b|well|made"_s;
    QTest::newRow("accents") << u"Habitación CAFÉ pêche schön Straße"_s << u"habitacion|cafe|peche|schön|strasse"_s;
    QTest::newRow("accents apart") << u"scho\u0308n cafe\u0301"_s << u"schön|cafe"_s;
    QTest::newRow("Arabic") << u"المطعمُ مُمتازٌ جـــداً"_s << u"المطعم|ممتاز|جدا"_s;
    QTest::newRow("Arabic letters that people mix") << u"أحمد إلى ممتازة"_s << u"احمد|الي|ممتازه"_s;
    QTest::newRow("Chinese") << u"味道很好，下次再来"_s << u"味道|很好|下次|再来"_s;
    QTest::newRow("Japanese") << u"部屋はとても便利"_s << u"部屋|は|とても|便利"_s;
    QTest::newRow("Thai") << u"อาหารอร่อยมาก"_s << u"อาหาร|อร่อย|มาก"_s;
    QTest::newRow("Korean") << u"방이 깨끗해요!"_s << u"방이|깨끗해요"_s;
    QTest::newRow("full width") << u"ＶＩＰ ５"_s << u"vip|5"_s;
    QTest::newRow("emoji") << u"nice👍🏽👍 ❤️!"_s << u"nice|👍|👍|❤"_s;
    QTest::newRow("emoji of several") << u"👨\u200D👩\u200D👧 🇩🇪"_s << u"👨\u200D👩\u200D👧|🇩🇪"_s;
    QTest::newRow("typed emoji") << u"good :-) bad :(( I <3 it :D :/ =)"_s << u"good|:)|bad|:(|i|<3|it|:d|:/|:)"_s;
    QTest::newRow("no typed emoji") << u"http://x.de 10:(3) a:b Note: Do :Dog"_s << u"http|x|de|10|3|a|b|note|do|dog"_s;
}

void TestWords::splits()
{
    QFETCH(const QString, text);
    WordSplitter splitter;
    QTEST(foldedWords(splitter, text.toStdString()).join(u'|'), "words");
}

void TestWords::saysWhereWordsAre()
{
    WordSplitter splitter;
    const std::string text = "Très GUT 好吃 👍";
    QStringList found;
    for (const Word &word : splitter.split(text))
        found.append(QString::fromStdString(text.substr(word.begin, word.end - word.begin)) +
                     (word.capitals ? u"!"_s : QString()));
    QCOMPARE(found.join(u'|'), u"Très|GUT!|好吃|👍"_s);
}

void TestWords::takesSignsOneByOne()
{
    WordSplitter splitter(WordSplitter::Signs::OneByOne);
    QCOMPARE(foldedWords(splitter, "味道OK、おいしいコーヒー").join(u'|'), u"味|道|ok|お|い|し|い|コ|ー|ヒ|ー"_s);
}

void TestWords::fastWayFindsIcusWords_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("ASCII") << u"abcXYZ019 .,;:!?'\"_-()[]{}<>=/\\|@#$%&*+~^`\t\n\r"_s;
    QTest::newRow("Latin") << u"aeéüßÅñœ 0.,:;'’‘“”«»·_-…–—€™©\u0301\u0308\u00AD\u00A0"_s;
    QTest::newRow("Greek, Cyrillic") << u"αβΓДяё 7.,:;'’_-№·"_s;
    QTest::newRow("Arabic") << u"ابتثجة ٠١٫٬،؛؟ـً .,:'_"_s;
    QTest::newRow("Hangul") << u"가각힣ㄱㅏ a1.,:'"_s;
    QTest::newRow("emoji") << u"😀❤☺\uFE0F\u20E3 ab1.:)(;-D=<3"_s;
    QTest::newRow("Devanagari, Thai, Hebrew") << u"नमस्ते กขาำ אב\"' a1.,:"_s;
}

void TestWords::fastWayFindsIcusWords()
{
    QFETCH(const QString, letters);
    const QList<uint> characters = letters.toUcs4();
    WordSplitter fast;
    WordSplitter icu(WordSplitter::Signs::AsWords, WordSplitter::Way::OnlyIcu);
    QRandomGenerator random(11);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(14); i >= 0; --i)
            text += QChar::fromUcs4(characters[random.bounded(characters.size())]);
        const std::string utf8 = text.toStdString();
        const QStringList expected = described(icu, utf8);
        QVERIFY2(described(fast, utf8) == expected,
                 qPrintable(u"“%1”: %2, not %3"_s.arg(text, described(fast, utf8).join(u'|'), expected.join(u'|'))));
    }
}

void TestWords::readsAnyBytes()
{
    QRandomGenerator random(4);
    for (const auto signs : {WordSplitter::Signs::AsWords, WordSplitter::Signs::OneByOne}) {
        WordSplitter splitter(signs);
        for (int round = 0; round < 5000; ++round) {
            std::string bytes(size_t(random.bounded(80)), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            quint32 end = 0;
            for (const Word &word : splitter.split(bytes)) {
                QVERIFY(word.begin >= end && word.end > word.begin && word.end <= bytes.size());
                end = word.end;
            }
        }
    }
}

void TestWords::hashesTheSameEverywhere()
{
    // What was learned is kept by these numbers: they must never change.
    QCOMPARE(fixedHash("good"), 7270418385926321374U);
    QCOMPARE(joinedHash(fixedHash("very"), fixedHash("good")), 15195305379848865521U);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
