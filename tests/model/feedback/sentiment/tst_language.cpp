#include "model/feedback/sentiment/language.h"

#include <QRandomGenerator>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void readsAnyBytes();
    void saysTheSameInAllThreads();
};

void TestLanguage::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("signs only") << u"!!! 12.50 :-) ★"_s << u""_s;
    QTest::newRow("English") << u"The room was clean and the staff were friendly."_s << u"en"_s;
    QTest::newRow("German") << u"Das Zimmer war sauber, aber das Frühstück ist nicht zu empfehlen."_s << u"de"_s;
    QTest::newRow("German with English words")
        << u"Der Service ist top, aber das Online Tracking war nicht gut"_s << u"de"_s;
    QTest::newRow("French") << u"Le personnel est très gentil mais la chambre était sale."_s << u"fr"_s;
    QTest::newRow("Spanish without accents")
        << u"el hotel es muy bonito pero la habitacion no estaba limpia"_s << u"es"_s;
    QTest::newRow("Italian") << u"La camera era molto bella e il personale gentile"_s << u"it"_s;
    QTest::newRow("Portuguese") << u"O quarto não estava limpo e o atendimento foi muito ruim"_s << u"pt"_s;
    QTest::newRow("Dutch") << u"De kamer was schoon maar het ontbijt is niet goed"_s << u"nl"_s;
    QTest::newRow("Polish") << u"Pokój był bardzo czysty, ale śniadanie nie jest dobre"_s << u"pl"_s;
    QTest::newRow("Russian") << u"Номер был чистый, но завтрак не очень"_s << u"ru"_s;
    QTest::newRow("Greek, by CLD2 alone") << u"Το δωμάτιο ήταν καθαρό και το προσωπικό πολύ φιλικό"_s << u"el"_s;
    QTest::newRow("Hebrew") << u"החדר היה נקי והצוות היה מאוד אדיב ומסביר פנים"_s << u"he"_s;
    QTest::newRow("Arabic") << u"المطعم ممتاز جداً والعاملين متعاونين"_s << u"ar"_s;
    QTest::newRow("Arabic, one word") << u"ممتاز"_s << u"ar"_s;
    QTest::newRow("Japanese") << u"駅から近くて便利でした。"_s << u"ja"_s;
    QTest::newRow("Japanese, one word") << u"おいしい"_s << u"ja"_s;
    QTest::newRow("Chinese") << u"很快，好吃，味道足，量大"_s << u"zh"_s;
    QTest::newRow("Chinese, one word") << u"好吃"_s << u"zh"_s;
    QTest::newRow("Korean") << u"방이 깨끗하고 직원이 친절해요"_s << u"ko"_s;
    QTest::newRow("Korean, one word") << u"최고"_s << u"ko"_s;
}

void TestLanguage::finds()
{
    QFETCH(const QString, text);
    QTEST(QString::fromStdString(Model::languageOf(text.toStdString())), "language");
}

void TestLanguage::readsAnyBytes()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(size_t(random.bounded(300)), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(round % 2 ? 256 : 128));
        QVERIFY(Model::languageOf(bytes).size() % 2 == 0);
    }
    // Invalid and cut characters, NULs and non-characters in a text that can be read all the same.
    const std::string text = "The r\xF0oom\xC3 was \0 clean \xEF\xBF\xBF and the st\xED\xA0\x80"
                             "aff were \xE3\x81"s;
    QCOMPARE(Model::languageOf(text), "en");
    const std::string greek = "\xFFΤο δωμάτιο\0 ήταν καθαρό και το προσωπικό \xF4\x90\x80\x80 πολύ φιλικό\xE2"s;
    QCOMPARE(Model::languageOf(greek), "el");
    std::string longText;
    while (longText.size() < 10'000'000)
        longText += "das ist ein sehr langer Text und er geht immer weiter ";
    QCOMPARE(Model::languageOf(longText), "de");
}

void TestLanguage::saysTheSameInAllThreads()
{
    const std::vector<std::string> texts{"Room: spotless, breakfast: superb", "好吃",
                                         "Zimmer sauber, Personal freundlich", "Chambre propre, personnel accueillant"};
    std::vector<std::string> expected;
    for (const std::string &text : texts)
        expected.push_back(Model::languageOf(text));
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (size_t round = 0; round < 2000; ++round)
                wrong += Model::languageOf(texts[round % texts.size()]) != expected[round % texts.size()];
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
