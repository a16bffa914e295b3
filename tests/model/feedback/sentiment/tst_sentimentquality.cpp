#include "model/feedback/sentiment/language.h"
#include "model/feedback/sentiment/sentimentcheck.h"
#include "tests/model/feedback/sentiment/labelledtexts.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

/** How well sentiment is found in real texts that were rated by the people who wrote them. */
class TestSentimentQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reaches_data();
    void reaches();
    void meansOfTheEnglishFiles();

private:
    QString m_folder;
    double m_words = 0;
    double m_learned = 0;
    int m_english = 0;
};

void TestSentimentQuality::initTestCase()
{
    m_folder = qEnvironmentVariable("THROUGHLINE_DATA");
    if (m_folder.isEmpty())
        QSKIP("THROUGHLINE_DATA is not set: without the files of rated texts this is left out.");
    m_folder += u"/open/feedback/"_s;
}

void TestSentimentQuality::reaches_data()
{
    QTest::addColumn<double>("words");
    QTest::addColumn<double>("learned");
    QTest::addColumn<double>("language"); // share of texts whose language was found
    // Measured, rounded down to the third digit.
    QTest::newRow("amazon-alexa") << 0.766 << 0.854 << 0.921;
    QTest::newRow("skytrax-seat") << 0.868 << 0.886 << 0.999;
    QTest::newRow("uci-amazon") << 0.888 << 0.845 << 0.963;
    QTest::newRow("uci-imdb") << 0.811 << 0.821 << 0.984;
    QTest::newRow("nhs-feedback-phase1") << 0.713 << 0.887 << 0.831;
    QTest::newRow("germeval2017-dev") << 0.626 << 0.710 << 0.976;
    QTest::newRow("spanish-hotels-a") << 0.860 << 0.969 << 0.994;
    QTest::newRow("arabic-restaurants") << 0.784 << 0.888 << 0.991;
    QTest::newRow("japanese-hotel-sentences-a") << 0.807 << 0.859 << 0.997;
    QTest::newRow("chinese-food-delivery") << 0.823 << 0.885 << 0.990;
}

void TestSentimentQuality::reaches()
{
    QFETCH(const double, words);
    QFETCH(const double, learned);
    QFETCH(const double, language);
    const QByteArray name = QTest::currentDataTag();
    const auto &files = labelledFiles();
    const auto file = std::find_if(files.begin(), files.end(), [&](const LabelledFile &f) { return f.name == name; });
    QVERIFY(file != files.end());
    LabelledTexts texts;
    QVERIFY2(texts.read(m_folder + QString::fromLatin1(file->path), QString::fromLatin1(file->text),
                        QString::fromLatin1(file->label), file->verdict, file->quoted,
                        QString::fromLatin1(file->relevant)),
             qPrintable(texts.problem()));
    std::vector<std::string> languages;
    for (const RatedText &text : texts.texts())
        languages.push_back(languageOf(text.text));
    const auto found = double(std::count(languages.begin(), languages.end(), file->language));
    const double share = found / double(languages.size());
    const SentimentCheck check = checkSentiment(texts.texts(), languages);
    const QString numbers = u"words %1, learned %2, language %3"_s.arg(check.byWords.macroF1(), 0, 'f', 4)
                                .arg(check.learned.macroF1(), 0, 'f', 4)
                                .arg(share, 0, 'f', 4);
    QVERIFY2(check.byWords.macroF1() >= words && check.learned.macroF1() >= learned && share >= language,
             qPrintable(numbers));
    // Whatever the numbers above: better than AFINN, and with learning no worse than naive Bayes but for a hundredth.
    QVERIFY2(check.byWords.macroF1() > file->afinn && check.learned.macroF1() >= file->bayes - 0.01,
             qPrintable(numbers));
    qInfo("%s", qPrintable(numbers));
    if (QByteArray(file->language) == "en") {
        ++m_english;
        m_words += check.byWords.macroF1();
        m_learned += check.learned.macroF1();
    }
}

void TestSentimentQuality::meansOfTheEnglishFiles()
{
    if (m_english != 5)
        QSKIP("Only with all five English files.");
    QVERIFY2(m_words / 5 > 0.705, qPrintable(QString::number(m_words / 5)));      // wink-sentiment
    QVERIFY2(m_learned / 5 >= 0.841, qPrintable(QString::number(m_learned / 5))); // naive Bayes
}

QTEST_GUILESS_MAIN(TestSentimentQuality)
#include "tst_sentimentquality.moc"
