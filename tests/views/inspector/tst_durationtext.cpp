#include "views/widgets/durationtext.h"

#include <QLocale>
#include <QTest>

using namespace Views;

class TestDurationText : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void isWritten_data()
    {
        QTest::addColumn<double>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0 min");
        QTest::newRow("part of a minute") << 0.5 << QStringLiteral("0.5 min");
        QTest::newRow("minutes") << 45.0 << QStringLiteral("45 min");
        QTest::newRow("hours and minutes") << 90.0 << QStringLiteral("1 h 30 min");
        QTest::newRow("days") << 2880.0 << QStringLiteral("2 d");
        QTest::newRow("all") << 1501.0 << QStringLiteral("1 d 1 h 1 min");
        QTest::newRow("years") << 1440.0 * 1000 << QStringLiteral("1,000 d");
    }
    void isWritten()
    {
        QFETCH(double, minutes);
        QFETCH(QString, text);
        QCOMPARE(durationText(minutes), text);
        QCOMPARE(durationFromText(text).value_or(-1), minutes);
    }

    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("minutes");
        QTest::newRow("a number alone") << QStringLiteral(" 15 ") << 15.0;
        QTest::newRow("long words") << QStringLiteral("2 days 3 hours") << 3060.0;
        QTest::newRow("without spaces") << QStringLiteral("1h30m") << 90.0;
        QTest::newRow("capitals") << QStringLiteral("2 D") << 2880.0;
        QTest::newRow("word") << QStringLiteral("soon") << -1.0;
        QTest::newRow("unknown unit") << QStringLiteral("3 moons") << -1.0;
        QTest::newRow("rest") << QStringLiteral("3 h or so") << -1.0;
        QTest::newRow("below zero") << QStringLiteral("-3") << -1.0;
        QTest::newRow("too long for a project") << QStringLiteral("999999999999999") << -1.0;
        QTest::newRow("empty") << QString() << -1.0;
    }
    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(double, minutes);
        QCOMPARE(durationFromText(text).value_or(-1), minutes);
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(durationText(1.5), QStringLiteral("1,5 min"));
        QCOMPARE(durationFromText(QStringLiteral("1,5 h")).value_or(-1), 90.0);
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
