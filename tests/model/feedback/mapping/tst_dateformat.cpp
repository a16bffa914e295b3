#include "model/feedback/mapping/dateformat.h"

#include <QDateTime>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** "2019-09-24" for a day, "2019-09-24T10:11:12.000Z" for a time, "" for none. */
QString read(const DateFormat &format, const QString &text)
{
    FeedbackTime time;
    if (!format.read(text.toStdString(), time))
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    return time.hasTime ? utc.toString(Qt::ISODateWithMs) : utc.date().toString(Qt::ISODate);
}

} // namespace

class TestDateFormat : public QObject
{
    Q_OBJECT
private slots:
    void readsByItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &text, const QString &date) {
            QTest::newRow(qPrintable(text)) << text << date;
        };
        row(u"2019-09-24"_s, u"2019-09-24"_s);
        row(u" 2019/9/4 "_s, u"2019-09-04"_s);
        row(u"20190924"_s, u"2019-09-24"_s);
        row(u"2019-09-24T10:11:12Z"_s, u"2019-09-24T10:11:12.000Z"_s);
        row(u"2019-09-24T10:11:12.5+02:00"_s, u"2019-09-24T08:11:12.500Z"_s);
        row(u"2019-09-24 10:11:12.123456 UTC"_s, u"2019-09-24T10:11:12.123Z"_s);
        row(u"2019-09-24 10:11"_s, u"2019-09-24T10:11:00.000Z"_s);
        row(u"20190924T101112-0330"_s, u"2019-09-24T13:41:12.000Z"_s);
        row(u"2019-09-24T00:30+02"_s, u"2019-09-23T22:30:00.000Z"_s);
        row(u"31-Jul-18"_s, u"2018-07-31"_s);
        row(u"1-Jan-70"_s, u"1970-01-01"_s);
        row(u"1-Jan-68"_s, u"2068-01-01"_s);
        row(u"Sep 24, 2019"_s, u"2019-09-24"_s);
        row(u"Sept. 24th, 2019"_s, u"2019-09-24"_s);
        row(u"Tuesday, 24 September 2019"_s, u"2019-09-24"_s);
        row(u"Tue, 24 Sep 2019 10:11:12 GMT"_s, u"2019-09-24T10:11:12.000Z"_s);
        row(u"Tue Sep 24 10:11:12 +0000 2019"_s, u"2019-09-24T10:11:12.000Z"_s);
        row(u"Tue Sep 24 2019 10:11:12 GMT+0200 (Central European Summer Time)"_s, u"2019-09-24T08:11:12.000Z"_s);
        row(u"Sep 24, 2019 at 1:05 PM"_s, u"2019-09-24T13:05:00.000Z"_s);
        row(u"Sep 24, 2019 12:05 a.m."_s, u"2019-09-24T00:05:00.000Z"_s);
        row(u"24. September 2019"_s, u"2019-09-24"_s);
        row(u"Dienstag, 3. März 2020 um 14:05 Uhr"_s, u"2020-03-03T14:05:00.000Z"_s);
        row(u"1er août 2019"_s, u"2019-08-01"_s);
        row(u"14 févr. 2020 à 14h30"_s, u"2020-02-14T14:30:00.000Z"_s);
        row(u"24 de septiembre de 2019"_s, u"2019-09-24"_s);
        row(u"24 settembre 2019"_s, u"2019-09-24"_s);
        row(u"5 de março de 2021"_s, u"2021-03-05"_s);
        row(u"5 maart 2021"_s, u"2021-03-05"_s);
        row(u"5 października 2021"_s, u"2021-10-05"_s);
        row(u"MÄRZ 5, 2021"_s, u"2021-03-05"_s);
        row(u"mar. 3 mars 2020"_s, u"2020-03-03"_s);
        row(u"2019年9月24日"_s, u"2019-09-24"_s);
        row(u"2019/09/24(火) 10:11"_s, u"2019-09-24T10:11:00.000Z"_s);
        row(u"２０１９／０９／２４"_s, u"2019-09-24"_s);
        row(u"٢٠١٩-٠٩-٢٤"_s, u"2019-09-24"_s);
        row(u"24/09/2019"_s, u"2019-09-24"_s); // only one order gives a day
        row(u"09/24/2019"_s, u"2019-09-24"_s);
        row(u"03/03/2019"_s, u"2019-03-03"_s);
        row(u"03/04/2019"_s, {}); // two do
        row(u"31 Feb 2019"_s, {});
        row(u"2019-02-29"_s, {});
        row(u"2020-02-29"_s, u"2020-02-29"_s);
        row(u"2019-13-01"_s, {});
        row(u"2019-09-24 25:00"_s, {});
        row(u"2019-09-24 10:61"_s, {});
        row(u"10:11:12"_s, {});
        row(u"September 2019"_s, {});
        row(u"24"_s, {});
        row(u"1569319872"_s, {});
        row(u"192.168.1.20"_s, {});
        row(u"yesterday"_s, {});
        row(u"2019-09-24 and more"_s, {});
        row(u"-"_s, {});
        row(QString(200, u'1'), {});
        row(u"2019-09-24T10:11:"_s, {});
        row(u"1:"_s, {});
    }
    void readsByItself()
    {
        QFETCH(QString, text);
        QTEST(read({}, text), "date");
    }

    void readsAsTold_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &format, const QString &text, const QString &date) {
            QTest::addRow("%s: %s", qPrintable(format), qPrintable(text)) << format << text << date;
        };
        row(u"dmy"_s, u"03/04/2019"_s, u"2019-04-03"_s);
        row(u"mdy"_s, u"03/04/2019"_s, u"2019-03-04"_s);
        row(u"MDY"_s, u"3/4/19 1:05 PM"_s, u"2019-03-04T13:05:00.000Z"_s);
        row(u"dmy"_s, u"3.4.19"_s, u"2019-04-03"_s);
        row(u"dmy"_s, u"31/02/2019"_s, {});
        row(u"dmy"_s, u"12/31/2019"_s, {});
        row(u"mdy"_s, u"31/12/2019"_s, {});
        row(u"dmy"_s, u"2019-12-31"_s, u"2019-12-31"_s);
        row(u"ymd"_s, u"19/12/31"_s, u"2019-12-31"_s);
        row(u"epoch"_s, u"1569319872"_s, u"2019-09-24T10:11:12.000Z"_s);
        row(u"epoch-ms"_s, u"1569319872500"_s, u"2019-09-24T10:11:12.500Z"_s);
        row(u"epoch"_s, u"99999999999999999"_s, {});
        row(u"excel"_s, u"43732"_s, u"2019-09-24"_s);
        row(u"excel"_s, u"43732.75"_s, u"2019-09-24T18:00:00.000Z"_s);
        row(u"excel"_s, u"-5"_s, {});
        row(u"dd/MM/yyyy"_s, u"03/04/2019"_s, u"2019-04-03"_s);
        row(u"dd/MM/yyyy"_s, u"03/04/2019 10:11"_s, u"2019-04-03T10:11:00.000Z"_s);
        row(u"dd/MM/yyyy"_s, u"2019-04-03"_s, {});
        row(u"dd/MM/yyyy"_s, u"03/04/19"_s, {});
        row(u"dd/MM/yyyy"_s, u"03/04/2019x"_s, {});
        row(u"dd/MM/yyyy HH:mm:ss"_s, u"03/04/2019 10:11:12"_s, u"2019-04-03T10:11:12.000Z"_s);
        row(u"MM/dd/yy hh:mm AP"_s, u"03/04/19 01:05 PM"_s, u"2019-03-04T13:05:00.000Z"_s);
        row(u"%d/%m/%Y"_s, u"03/04/2019"_s, u"2019-04-03"_s);
        row(u"%-d/%-m/%y %I:%M %p"_s, u"3/4/19 12:05 AM"_s, u"2019-04-03T00:05:00.000Z"_s);
        row(u"%d %B %Y"_s, u"3 März 2019"_s, u"2019-03-03"_s);
        row(u"%FT%T%z"_s, u"2019-04-03T10:11:12+0200"_s, u"2019-04-03T08:11:12.000Z"_s);
        row(u"yyyy-mm-dd hh:mm"_s, u"2019-04-03 10:11"_s, u"2019-04-03T10:11:00.000Z"_s);
        row(u"DD.MM.YYYY"_s, u"03.04.2019"_s, u"2019-04-03"_s);
        row(u"yyyy-MM-dd'T'HH:mm:ss.SSSZ"_s, u"2019-04-03T10:11:12.5+01:00"_s, u"2019-04-03T09:11:12.500Z"_s);
        row(u"yyyyMMdd"_s, u"20190403"_s, u"2019-04-03"_s);
        row(u"dd MMM yyyy"_s, u"03 Okt 2019"_s, u"2019-10-03"_s);
        row(u"dd MMM yyyy"_s, u"03 Foo 2019"_s, {});
        row(u"EEE, dd MMM yyyy"_s, u"Tue, 24 Sep 2019"_s, u"2019-09-24"_s);
    }
    void readsAsTold()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        const auto known = DateFormat::ofWord(format);
        QVERIFY(known);
        QTEST(read(*known, text), "date");
        QCOMPARE(DateFormat::ofWord(known->word()), known);
    }

    void refusesFormats_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto &format : {u""_s, u"date"_s, u"dd/MM"_s, u"%d/%m"_s, u"foo"_s, u"%"_s, u"'"_s})
            QTest::addRow("%s", qPrintable(format)) << format;
    }
    void refusesFormats()
    {
        QFETCH(QString, format);
        QVERIFY(!DateFormat::ofWord(format));
    }

    void survivesAnything()
    {
        QRandomGenerator random(7);
        const QByteArray signs("0123456789012345::--//.. TZ+amp\xC2\xA0\xD9\xA1jansep(),%");
        const auto pattern = DateFormat::ofWord(u"EEE dd MMM yyyy hh:mm:ss.SSS a Z"_s);
        FeedbackTime time;
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (int i = random.bounded(30); i > 0; --i)
                text += signs[random.bounded(int(signs.size()))];
            for (const auto kind : {DateFormat::Kind::Automatic, DateFormat::Kind::DayFirst, DateFormat::Kind::Serial})
                DateFormat(kind).read(text, time);
            pattern->read(text, time);
        }
    }
};

QTEST_GUILESS_MAIN(TestDateFormat)
#include "tst_dateformat.moc"
