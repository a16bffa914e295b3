#include "views/widgets/timewords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeWords : public QObject
{
    Q_OBJECT
private slots:
    void says_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("words");
        const QDateTime now = noon();
        QTest::newRow("now") << now << u"just now"_s;
        QTest::newRow("a little ahead") << now.addSecs(20) << u"just now"_s;
        QTest::newRow("minutes") << now.addSecs(-185) << u"3 min ago"_s;
        QTest::newRow("today") << now.addSecs(-2 * 3600) << u"today, 10:00 AM"_s;
        QTest::newRow("yesterday") << now.addDays(-1) << u"yesterday, 12:00 PM"_s;
        QTest::newRow("this year") << now.addDays(-30) << u"4 October, 12:00 PM"_s;
        QTest::newRow("long ago") << now.addYears(-2) << u"3 November 2024"_s;
        QTest::newRow("a clock that is wrong") << now.addDays(2) << u"5 November, 12:00 PM"_s;
    }
    void says()
    {
        QFETCH(QDateTime, time);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(Views::timeInWords(time.toUTC(), noon().toUTC()).replace(QChar(0x202f), u' '), words);
    }

private:
    static QDateTime noon() { return QDateTime(QDate(2026, 11, 3), QTime(12, 0)); }
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
