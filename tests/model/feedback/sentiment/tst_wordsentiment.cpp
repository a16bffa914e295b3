#include "model/feedback/sentiment/wordlist.h"
#include "model/feedback/sentiment/wordsentiment.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

class TestWordSentiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feels_data();
    void feels();
    void compares_data();
    void compares();
    void marksWhatMadeIt();
    void readsTheTitle();
    void readsOtherLanguagesAsEnglish();
    void staysWithinItsScale();
    void readsAnyBytes();
    void everyListIsThere_data();
    void everyListIsThere();

private:
    WordSentiment m_words;
};

void TestWordSentiment::feels_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sign");
    const auto row = [](const char *language, const QString &text, int sign) {
        QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << sign;
    };
    row("en", u""_s, 0);
    row("en", u"We went on Tuesday."_s, 0);
    row("en", u"Nothing."_s, 0);
    row("en", u"Great staff!"_s, 1);
    row("en", u"The food was not good."_s, -1);
    row("en", u"Not bad at all"_s, 1);
    row("en", u"I don’t like it"_s, -1);
    row("en", u"It didn't arrive."_s, -1);
    row("en", u"No problems, would recommend"_s, 1);
    row("en", u"Complete waste of money"_s, -1);
    row("en", u"The room was nice but the bed was awful"_s, -1);
    row("en", u"Awful start, but the evening was wonderful"_s, 1);
    row("en", u"not good but great"_s, 1);
    row("en", u"soooo goooood"_s, 1);
    row("en", u"It could be better"_s, -1);
    row("en", u"👍"_s, 1);
    row("en", u"👎🏿"_s, -1);
    row("en", u"The package came on Monday :-("_s, -1);
    row("de", u"Das Zimmer war sauber und das Personal freundlich"_s, 1);
    row("de", u"Das war nicht gut"_s, -1);
    row("de", u"Nicht nur schnell, sondern auch freundlich"_s, 1);
    row("de", u"Das Essen war gut, aber der Service war eine Katastrophe"_s, -1);
    row("de", u"Schon wieder Zugausfälle und Riesenprobleme"_s, -1);
    row("de", u"Kein Problem, alles bestens 😀"_s, 1);
    row("fr", u"Le personnel n'est pas aimable"_s, -1);
    row("fr", u"Très bon accueil, je recommande"_s, 1);
    row("fr", u"La chambre est belle mais l'odeur est horrible"_s, -1);
    row("fr", u"Rien à redire"_s, 1);
    row("es", u"La habitación no estaba limpia"_s, -1);
    row("es", u"Un hotel muy bonito, volveremos sin duda"_s, 1);
    row("es", u"la peor experiencia, nunca más"_s, -1);
    row("ar", u"المطعم ممتاز جداً والأكل لذيذ"_s, 1);
    row("ar", u"الخدمة سيئة والأسعار غالية"_s, -1);
    row("ar", u"الأكل غير نظيف"_s, -1);
    row("ja", u"とても美味しかったです。"_s, 1);
    row("ja", u"美味しくなかった。"_s, -1);
    row("ja", u"部屋が狭くて残念でした。"_s, -1);
    row("ja", u"申し分ないホテルです"_s, 1);
    row("zh", u"味道很好，送得很快"_s, 1);
    row("zh", u"不好吃，送得太慢"_s, -1);
    row("zh", u"服務熱情，很滿意"_s, 1);
    row("it", u"Camera pulita e personale gentilissimo"_s, 1);
    row("it", u"Pessima esperienza, camera sporca"_s, -1);
    row("nl", u"Heel vriendelijk en schoon"_s, 1);
    row("nl", u"Het ontbijt was niet lekker"_s, -1);
    row("pt", u"O quarto não estava limpo"_s, -1);
    row("pt", u"Adorei, super recomendo"_s, 1);
    row("pl", u"Bardzo miła obsługa, polecam"_s, 1);
    row("pl", u"Nie polecam"_s, -1);
    row("ru", u"Всё отлично, рекомендую"_s, 1);
    row("ru", u"Ужасно, не рекомендую"_s, -1);
    row("tr", u"Çok güzel, tavsiye ederim"_s, 1);
    row("tr", u"Yemek güzel değil"_s, -1);
}

void TestWordSentiment::feels()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const double score = m_words.score({}, text.toStdString(), language.toStdString());
    QTEST((score > 0) - (score < 0), "sign");
    QCOMPARE(m_words.explain({}, text.toStdString(), language.toStdString()).score, score);
}

void TestWordSentiment::compares_data()
{
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("stronger word") << u"excellent"_s << u"ok"_s;
    QTest::newRow("very") << u"very friendly"_s << u"friendly"_s;
    QTest::newRow("slightly") << u"slightly dirty"_s << u"dirty"_s;
    QTest::newRow("exclamation") << u"The staff was friendly!"_s << u"The staff was friendly"_s;
    QTest::newRow("capitals") << u"The staff was GREAT today"_s << u"The staff was great today"_s;
    QTest::newRow("no stress where all is capitals") << u"the staff was dirty"_s << u"THE STAFF WAS VERY DIRTY"_s;
    QTest::newRow("negated is weaker than its opposite") << u"not terrible"_s << u"terrible"_s;
    QTest::newRow("last counts more") << u"rude but helpful"_s << u"helpful but rude"_s;
    QTest::newRow("a negator ends with its sentence") << u"I could not. Good food"_s << u"I could not say good food"_s;
}

void TestWordSentiment::compares()
{
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(m_words.score({}, better.toStdString(), "en") > m_words.score({}, worse.toStdString(), "en"));
}

void TestWordSentiment::marksWhatMadeIt()
{
    const std::string text = "Très cool 👍, not good";
    const Sentiment found = m_words.explain("Awful", text, "en");
    QStringList marked;
    for (const SentimentSpan &span : found.spans)
        marked.append(
            (span.inTitle ? u"title "_s : QString()) +
            QString::fromStdString((span.inTitle ? "Awful" : text).substr(span.begin, span.end - span.begin)) +
            (span.contribution > 0 ? u"+"_s : u"−"_s));
    QCOMPARE(marked.join(u'|'), u"title Awful−|cool+|👍+|not good−"_s);
}

void TestWordSentiment::readsTheTitle()
{
    QVERIFY(m_words.score("Terrible", "We went on Tuesday.", "en") < 0);
    QVERIFY(m_words.score("Terrible", "Great!", "en") < m_words.score({}, "Great!", "en"));
}

void TestWordSentiment::readsOtherLanguagesAsEnglish()
{
    QCOMPARE(m_words.score({}, "great", "fi"), m_words.score({}, "great", "en"));
    QCOMPARE(m_words.score({}, "great", {}), m_words.score({}, "great", "en"));
    QVERIFY(m_words.score({}, "Hyvä ❤", "fi") > 0);
}

void TestWordSentiment::staysWithinItsScale()
{
    std::string good;
    std::string bad;
    while (good.size() < 10000) {
        good += "VERY excellent!!!! ";
        bad += "absolutely horrible!!!! ";
    }
    const double best = m_words.score(good, good, "en");
    const double worst = m_words.score(bad, bad, "en");
    QVERIFY2(best > 0.99 && best <= 1, qPrintable(QString::number(best)));
    QVERIFY2(worst < -0.99 && worst >= -1, qPrintable(QString::number(worst)));
    QVERIFY(!m_words.explain(good, good, "en").spans.empty());
}

void TestWordSentiment::readsAnyBytes()
{
    QVERIFY(m_words.score({}, "\xFF\xC3 good \0\xE2\x82 food\xF0"sv, "en") > 0);
    QRandomGenerator random(9);
    for (const std::string_view language : {"en", "de", "fr", "ar", "ja", "zh", "xx"}) {
        for (int round = 0; round < 1000; ++round) {
            std::string bytes(size_t(random.bounded(120)), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const Sentiment found = m_words.explain(bytes, bytes, language);
            QVERIFY(std::abs(found.score) <= 1);
            for (const SentimentSpan &span : found.spans)
                QVERIFY(span.begin < span.end && span.end <= bytes.size());
        }
    }
}

void TestWordSentiment::everyListIsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "zh"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestWordSentiment::everyListIsThere()
{
    QFETCH(const QString, language);
    // Every line of the lists has to mean something.
    QStringList files{u":/lexica/afinn-%1.txt"_s.arg(language), u":/lexica/throughline-%1.txt"_s.arg(language)};
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QString section;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u'[')) {
                section = line;
                QVERIFY2(
                    QStringList({u"[words]"_s, u"[negators]"_s, u"[followers]"_s, u"[boosters]"_s, u"[but]"_s,
                                 u"[neutral]"_s, u"[endings]"_s, u"[beginnings]"_s, u"[compounds]"_s, u"[reach]"_s})
                        .contains(section),
                    qPrintable(name + u": "_s + line));
            } else if ((section == u"[words]"_s || section == u"[boosters]"_s) && !line.isEmpty()) {
                bool isNumber = false;
                const double value = line.section(u' ', 0, 0).toDouble(&isNumber);
                QVERIFY2(isNumber && value >= -5 && value <= 5, qPrintable(name + u": "_s + line));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestWordSentiment)
#include "tst_wordsentiment.moc"
