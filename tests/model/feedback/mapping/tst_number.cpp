#include "model/feedback/mapping/number.h"
#include "model/feedback/mapping/scale.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestNumber : public QObject
{
    Q_OBJECT
private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withPoint");
        QTest::addColumn<QString>("withComma");
        const auto row = [](const QString &text, const QString &withPoint, const QString &withComma) {
            QTest::newRow(qPrintable(text)) << text << withPoint << withComma;
        };
        const auto same = [&row](const QString &text, const QString &number) { row(text, number, number); };
        same(u"0"_s, u"0"_s);
        same(u"-0"_s, u"0"_s);
        same(u"12"_s, u"12"_s);
        same(u"+12"_s, u"12"_s);
        same(u"−3,5"_s, u"-3.5"_s);
        same(u"4.5"_s, u"4.5"_s);
        same(u"4,5"_s, u"4.5"_s);
        same(u"4.0"_s, u"4"_s);
        same(u".5"_s, u"0.5"_s);
        same(u"5."_s, u"5"_s);
        row(u"1.234"_s, u"1.234"_s, u"1234"_s);
        row(u"1,234"_s, u"1234"_s, u"1.234"_s);
        same(u"1,234.5"_s, u"1234.5"_s);
        same(u"1.234,5"_s, u"1234.5"_s);
        same(u"1.234.567"_s, u"1234567"_s);
        same(u"1 234,5"_s, u"1234.5"_s);
        same(u"1 234"_s, u"1234"_s);
        same(u"12'345"_s, u"12345"_s);
        same(u"0.1"_s, u"0.1"_s);
        for (const auto &bad :
             {u""_s, u"-"_s, u"."_s, u"a"_s, u"1a"_s, u"1,23,4"_s, u"1.2.3"_s, u"12 34"_s, u"--1"_s, u"NA"_s, u"-NA"_s,
              u"nan"_s, u"inf"_s, u"1e5"_s, u"0x1"_s, u"1234567890123456789012"_s, u"1,2345.6"_s, u",,"_s})
            same(bad, {});
    }
    void numbers()
    {
        QFETCH(QString, text);
        const auto written = [&](bool comma) {
            const auto number = readNumber(text.toStdString(), comma);
            return number ? QString::number(*number, 'g', 12) : QString();
        };
        QTEST(written(false), "withPoint");
        QTEST(written(true), "withComma");
    }

    void scores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("score"); // value, out of, percent, word
        const auto row = [](const QString &text, const QString &score) {
            QTest::newRow(qPrintable(text)) << text << score;
        };
        row(u"4"_s, u"4"_s);
        row(u" 4,5 "_s, u"4.5"_s);
        row(u"٤"_s, u"4"_s);
        row(u"４"_s, u"4"_s);
        row(u"4/5"_s, u"4 of 5"_s);
        row(u"4 / 5"_s, u"4 of 5"_s);
        row(u"4 out of 5"_s, u"4 of 5"_s);
        row(u"4.0 out of 5 stars"_s, u"4 of 5"_s);
        row(u"4,0 von 5 Sternen"_s, u"4 of 5"_s);
        row(u"3 sur 5"_s, u"3 of 5"_s);
        row(u"5 stars"_s, u"5"_s);
        row(u"1 Star"_s, u"1"_s);
        row(u"4 étoiles"_s, u"4"_s);
        row(u"5点"_s, u"5"_s);
        row(u"★★★★☆"_s, u"4 of 5"_s);
        row(u"★★★"_s, u"3"_s);
        row(u"⭐⭐⭐⭐"_s, u"4"_s);
        row(u"80 %"_s, u"80%"_s);
        row(u"80%"_s, u"80%"_s);
        row(u"8０％"_s, u"80%"_s);
        row(u"5 - Very satisfied"_s, u"5"_s);
        row(u"10 – Extremely likely"_s, u"10"_s);
        row(u"3 (neutral)"_s, u"3"_s);
        row(u"FIVE"_s, u"5"_s);
        row(u"positive"_s, u"word 1"_s);
        row(u"Sehr zufrieden"_s, u"word 2"_s);
        row(u"NEGATIV"_s, u"word -1"_s);
        row(u"差评"_s, u"word -1"_s);
        row(u"إيجابي"_s, u"word 1"_s);
        row(u"neutral or dissatisfied"_s, u"word -1"_s);
        for (const auto &bad : {u""_s, u"4-5"_s, u"4 5"_s, u"/5"_s, u"4/"_s, u"4/0"_s, u"4 apples"_s, u"Blank"_s,
                                u"-o"_s, u"SS"_s, u"|"_s, u"4 |"_s, u"☆☆☆☆☆☆☆☆☆☆☆"_s, u"4 out of"_s, u"2019-01-02"_s})
            row(bad, {});
    }
    void scores()
    {
        QFETCH(QString, text);
        const auto score = readScore(text.toStdString(), false);
        QString found;
        if (score) {
            found = (score->isWord ? u"word "_s : QString()) + QString::number(score->value);
            if (score->outOf > 0)
                found += u" of "_s + QString::number(score->outOf);
            if (score->percent)
                found += u'%';
        }
        QTEST(found, "score");
    }

    void scales_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("scale");
        const auto row = [](const QString &word, const QString &scale) {
            QTest::newRow(qPrintable(word)) << word << scale;
        };
        row(u"1-5"_s, u"1-5"_s);
        row(u" 0 - 10 "_s, u"0-10"_s);
        row(u"5-1"_s, u"5-1"_s);
        row(u"-1-1"_s, u"-1-1"_s);
        row(u"-5--1"_s, u"-5--1"_s);
        row(u"1--1"_s, u"1--1"_s);
        row(u"0.5–5"_s, u"0.5-5"_s);
        for (const auto &bad :
             {u""_s, u"5"_s, u"1-1"_s, u"a-b"_s, u"1-5-9"_s, u"-"_s, u"1-"_s, u"-5"_s, u"1-99999999999"_s})
            row(bad, {});
    }
    void scales()
    {
        QFETCH(QString, word);
        const auto scale = Scale::ofWord(word);
        QTEST(scale ? scale->word() : QString(), "scale");
        if (scale)
            QCOMPARE(Scale::ofWord(scale->word()), scale);
    }

    void aScaleIsMapped()
    {
        QCOMPARE((Scale{0, 10}.mapped(5, Scale{1, 5})), 3.0);
        QCOMPARE((Scale{5, 1}.mapped(1, Scale{1, 5})), 5.0);
        QCOMPARE((Scale{-1, 1}.mapped(-1, Scale{1, 5})), 1.0);
        QVERIFY((Scale{5, 1}.contains(3)));
        QVERIFY((!Scale{5, 1}.contains(6)));
    }
};

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
