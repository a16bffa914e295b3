#include "model/feedback/mapping/rowconverter.h"
#include "model/feedback/mapping/valuewords.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** One row under a mapping whose columns are called a, b, c, … */
struct Conversion
{
    explicit Conversion(const QString &words, const QStringList &cells, const ItemDefaults &defaults = {})
    {
        QStringList columns;
        for (qsizetype i = 0; i < cells.size(); ++i)
            columns += QString(QChar(u'a' + char16_t(i)));
        RowConverter converter(FieldMapping::parse(words, columns), columns, defaults);
        std::vector<std::string> utf8;
        for (const QString &cell : cells)
            utf8.push_back(cell.toStdString());
        const std::vector<std::string_view> views(utf8.begin(), utf8.end());
        // What the row before left must not stay.
        item.text = "old";
        item.nps = 3;
        item.source = Source::Chat;
        isKept = converter.convert({7, views}, item, problems) == RowConverter::Outcome::Converted;
    }
    QString reason() const { return problems.isEmpty() ? QString() : problems.first().reason; }

    FeedbackItem item;
    QList<ImportProblem> problems;
    bool isKept = false;
};

QString number(const std::optional<double> &value) { return value ? QString::number(*value) : QString(); }
QString number(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

} // namespace

class TestRowConverter : public QObject
{
    Q_OBJECT
private slots:
    void fillsAnItem()
    {
        const Conversion row(
            u"a=text,b=title,c=author,d=date:dmy,e=channel,f=language,g=stage,h=touchpoint,i=journey,"
            "j=persona,k=ref,l=url,m=answered_at,n=answer,o=response_minutes,p=first_contact,q=source"_s,
            {u" Sehr gut!\nWirklich "_s, u"Toll"_s, u"Jörg"_s, u"31/12/2019"_s, u"Web"_s, u"de-DE"_s, u"Kauf"_s,
             u"Kasse"_s, u"Laden"_s, u"Eva"_s, u"A-1"_s, u"https://a.example"_s, u"2020-01-01 10:00"_s, u"Danke"_s,
             u"1.5"_s, u"Ja"_s, u"Tweet"_s});
        QVERIFY(row.isKept);
        QCOMPARE(row.reason(), QString());
        const FeedbackItem &item = row.item;
        QCOMPARE(item.text, "Sehr gut!\nWirklich");
        QCOMPARE(item.title, "Toll");
        QCOMPARE(item.author, "Jörg");
        QVERIFY(item.date == (FeedbackTime{1'577'750'400'000, false}));
        QCOMPARE(item.channel, "Web");
        QCOMPARE(item.language, "de");
        QCOMPARE(item.stage, "Kauf");
        QCOMPARE(item.touchpoint, "Kasse");
        QCOMPARE(item.journey, "Laden");
        QCOMPARE(item.persona, "Eva");
        QCOMPARE(item.ref, "A-1");
        QCOMPARE(item.url, "https://a.example");
        QVERIFY(item.answeredAt == (FeedbackTime{1'577'872'800'000, true}));
        QCOMPARE(item.answer, "Danke");
        QCOMPARE(item.responseMinutes, 1.5);
        QCOMPARE(item.firstContact, true);
        QCOMPARE(item.source, Source::Social);
        QVERIFY(!item.nps);
    }

    void scores_data()
    {
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("value"); // empty: left out
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &use, const QString &cell, const QString &value, const QString &reason = {}) {
            QTest::addRow("%s: %s", qPrintable(use), qPrintable(cell)) << use << cell << value << reason;
        };
        row(u"rating"_s, u"4"_s, u"4"_s);
        row(u"rating"_s, u"4,5"_s, u"4.5"_s);
        row(u"rating"_s, u"6"_s, {}, u"“6” is not on the scale from 1 to 5."_s);
        row(u"rating"_s, u"good enough"_s, {}, u"“good enough” is not a number."_s);
        row(u"rating"_s, u"4/5"_s, u"4"_s);
        row(u"rating"_s, u"4/10"_s, {}, u"“4/10” is not on the scale from 1 to 5."_s);
        row(u"rating"_s, u"★★☆☆☆"_s, u"2"_s);
        row(u"rating"_s, u"80 %"_s, {}, u"“80 %” is not on the scale from 1 to 5."_s);
        row(u"rating:0-100"_s, u"80 %"_s, u"80"_s);
        row(u"rating:-1-1"_s, u"-1"_s, u"-1"_s);
        row(u"rating:-1-1"_s, u"neutral"_s, u"0"_s);
        row(u"rating:0-1"_s, u"negative"_s, u"0"_s);
        row(u"rating"_s, u"very satisfied"_s, u"5"_s);
        row(u"rating"_s, u"satisfied"_s, u"4"_s);
        row(u"rating:5-1"_s, u"very satisfied"_s, u"1"_s);
        row(u"rating"_s, u""_s, {});
        row(u"rating"_s, u" "_s, {});
        row(u"rating"_s, u"null"_s, {});
        row(u"nps"_s, u"10"_s, u"10"_s);
        row(u"nps"_s, u"9.0"_s, u"9"_s);
        row(u"nps"_s, u"8.5"_s, {}, u"“8.5” is not on the scale from 0 to 10."_s);
        row(u"nps"_s, u"11"_s, {}, u"“11” is not on the scale from 0 to 10."_s);
        row(u"nps"_s, u"-1"_s, {}, u"“-1” is not on the scale from 0 to 10."_s);
        row(u"nps"_s, u"positive"_s, {}, u"“positive” is not a number."_s);
        row(u"csat"_s, u"5"_s, u"5"_s);
        row(u"csat"_s, u"0"_s, {}, u"“0” is not on the scale from 1 to 5."_s);
        row(u"csat"_s, u"Blank"_s, {}, u"“Blank” is not a number."_s);
        row(u"csat:5-1"_s, u"1"_s, u"5"_s);
        row(u"csat:0-10"_s, u"5"_s, u"3"_s);
        row(u"csat:1-7"_s, u"7"_s, u"5"_s);
        row(u"ces"_s, u"7"_s, u"7"_s);
        row(u"ces"_s, u"8"_s, {}, u"“8” is not on the scale from 1 to 7."_s);
        row(u"ces:1"_s, u"5"_s, u"5"_s);
        row(u"ces:1"_s, u"6"_s, {}, u"“6” is not on the scale from 1 to 5."_s);
    }
    void scores()
    {
        QFETCH(QString, use);
        QFETCH(QString, cell);
        const Conversion row(u"a="_s + use, {cell});
        const FeedbackItem &item = row.item;
        QTEST(number(item.rating) + number(item.nps) + number(item.csat) + number(item.ces), "value");
        QTEST(row.reason(), "reason");
        QCOMPARE(row.isKept, row.reason().isEmpty() && !cell.trimmed().isEmpty() && cell != u"null");
        QCOMPARE(item.cesVersion, use == u"ces:1" && row.isKept ? 1 : 2);
    }

    void aRatingKeepsItsScale()
    {
        const Conversion row(u"a=rating:5-1"_s, {u"2"_s});
        QCOMPARE(row.item.ratingMin, 5.0);
        QCOMPARE(row.item.ratingMax, 1.0);
    }

    void aRowCanSayItsScales()
    {
        const QString words = u"a=rating,b=rating_min,c=rating_max,d=ces,e=ces_version"_s;
        const Conversion said(words, {u"9"_s, u"0"_s, u"10"_s, u"5"_s, u"1"_s});
        QCOMPARE(said.reason(), QString());
        QCOMPARE(said.item.rating, 9.0);
        QCOMPARE(said.item.ratingMin, 0.0);
        QCOMPARE(said.item.ratingMax, 10.0);
        QCOMPARE(said.item.cesVersion, 1);
        const Conversion unsaid(words, {u"9"_s, {}, {}, u"7"_s, {}});
        QCOMPARE(unsaid.reason(), u"“9” is not on the scale from 1 to 5."_s);
        QCOMPARE(unsaid.item.cesVersion, 2);
    }

    void leavesOut_data()
    {
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &use, const QString &cell, const QString &reason) {
            QTest::addRow("%s: %s", qPrintable(use), qPrintable(cell)) << use << cell << reason;
        };
        row(u"date"_s, u"31 Feb 2019"_s, u"“31 Feb 2019” is not a date."_s);
        row(u"answered_at"_s, u"soon"_s, u"“soon” is not a date."_s);
        row(u"source"_s, u"carrier pigeon"_s, u"“carrier pigeon” is not a source of feedback."_s);
        row(u"language"_s, u"Klingonish"_s, u"“Klingonish” is not a language."_s);
        row(u"first_contact"_s, u"maybe"_s, u"“maybe” is neither yes nor no."_s);
        row(u"response_minutes"_s, u"-3"_s, u"“-3” is less than 0 minutes."_s);
        row(u"response_minutes"_s, u"1:30"_s, u"“1:30” is not a number."_s);
        row(u"nps"_s, QString(5000, u'ä'), u"“"_s + QString(60, u'ä') + u"…” is not a number."_s);
    }
    void leavesOut()
    {
        QFETCH(QString, use);
        QFETCH(QString, cell);
        const Conversion row(u"b="_s + use + u",c=text"_s, {u""_s, cell, u"text"_s});
        QVERIFY(row.isKept);
        QCOMPARE(row.problems.size(), 1);
        QCOMPARE(row.problems.first().line, 7);
        QCOMPARE(row.problems.first().column, u"b"_s);
        QTEST(row.problems.first().reason, "reason");
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, const QString &words, const QStringList &cells, Source source,
                            bool kept) { QTest::newRow(name) << words << cells << int(source) << kept; };
        row("blank", u"a=text"_s, {u" \n"_s}, Source::Review, false);
        row("text", u"a=text"_s, {u"x"_s}, Source::Review, true);
        row("title only", u"a=title"_s, {u"x"_s}, Source::Review, false);
        row("a score", u"a=text,b=nps"_s, {u""_s, u"0"_s}, Source::Review, true);
        row("a score that is none", u"a=text,b=nps"_s, {u""_s, u"11"_s}, Source::Review, false);
        row("answered", u"a=answered_at"_s, {u"2020-01-01"_s}, Source::Review, true);
        row("an answer without its time", u"a=answer"_s, {u"Sorry"_s}, Source::Review, false);
        row("minutes", u"a=response_minutes"_s, {u"0"_s}, Source::Review, true);
        row("first contact", u"a=first_contact"_s, {u"no"_s}, Source::Review, true);
        row("a review's number", u"a=ref"_s, {u"1"_s}, Source::Review, false);
        row("a ticket's number", u"a=ref"_s, {u"1"_s}, Source::Ticket, true);
        row("a call's date", u"a=date"_s, {u"2020-01-01"_s}, Source::Phone, true);
        row("a call that is nothing", u"a=date"_s, {u"soon"_s}, Source::CallNote, false);
        row("a chat by its own word", u"a=date,b=source"_s, {u"2020-01-01"_s, u"live chat"_s}, Source::Review, true);
        row("an interview", u"a=date"_s, {u"2020-01-01"_s}, Source::Interview, false);
        row("an e-mail", u"a=ref"_s, {u"1"_s}, Source::Email, true);
    }
    void rejects()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, cells);
        QFETCH(int, source);
        const Conversion row(words, cells, {.source = Source(source)});
        QTEST(row.isKept, "isKept");
    }

    void hasDefaults()
    {
        const ItemDefaults defaults{Source::Survey, u"Kasse"_s, u"Laden"_s};
        const Conversion row(u"a=text,b=touchpoint,c=source"_s, {u"x"_s, {}, u"?"_s}, defaults);
        QCOMPARE(row.item.source, Source::Survey);
        QCOMPARE(row.item.touchpoint, "Kasse");
        QCOMPARE(row.item.journey, "Laden");
    }

    void takesShortAndLongRows()
    {
        const QStringList columns{u"a"_s, u"b"_s};
        RowConverter converter(FieldMapping::parse(u"a=text,b=nps"_s, columns), columns);
        FeedbackItem item;
        QList<ImportProblem> problems;
        const std::vector<std::string_view> cells{"x", "9", "and more"};
        QCOMPARE(converter.convert({1, std::span(cells).first(1)}, item, problems), RowConverter::Outcome::Converted);
        QVERIFY(!item.nps);
        QCOMPARE(converter.surplus().rows, 0);
        QCOMPARE(converter.convert({4, cells}, item, problems), RowConverter::Outcome::Converted);
        QCOMPARE(item.nps, 9);
        QCOMPARE(converter.convert({1, {}}, item, problems), RowConverter::Outcome::Rejected);
        // Empty cells at the end of each line are nothing to speak of; what a rejected row has there is.
        const std::vector<std::string_view> padded{"x", "9", "", " "};
        QCOMPARE(converter.convert({5, padded}, item, problems), RowConverter::Outcome::Converted);
        const std::vector<std::string_view> shifted{"", "", "", "late"};
        QCOMPARE(converter.convert({6, shifted}, item, problems), RowConverter::Outcome::Rejected);
        QCOMPARE(converter.surplus().rows, 2);
        QCOMPARE(converter.surplus().line, 4);
        QCOMPARE(converter.surplus().example, u"and more"_s);
        QVERIFY(problems.isEmpty());
    }

    void sources_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("source");
        for (int source = 0; source <= int(Source::Other); ++source) {
            const auto word = sourceWord(Source(source));
            const QString text = QString::fromLatin1(word.data(), qsizetype(word.size()));
            QTest::newRow(qPrintable(text)) << text.toUpper() << text;
        }
        const auto row = [](const QString &word, const QString &source) {
            QTest::newRow(qPrintable(word)) << word << source;
        };
        row(u"Phone call"_s, u"phone"_s);
        row(u"E-Mail"_s, u"email"_s);
        row(u"Umfrage"_s, u"survey"_s);
        row(u"Avis"_s, u"review"_s);
        row(u"Réclamation"_s, u"ticket"_s);
        row(u"電話"_s, u"phone"_s);
        row(u"واتساب"_s, {});
        row(u"phone|call"_s, {});
        row(u""_s, {});
    }
    void sources()
    {
        QFETCH(QString, word);
        const auto source = sourceOfWord(word.toStdString());
        QTEST(source ? QString::fromStdString(std::string(sourceWord(*source))) : QString(), "source");
    }

    void languages_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &word, const QString &code) {
            QTest::newRow(qPrintable(word)) << word << code;
        };
        row(u"en"_s, u"en"_s);
        row(u"EN"_s, u"en"_s);
        row(u"pt_BR"_s, u"pt"_s);
        row(u"zh-Hans-CN"_s, u"zh"_s);
        row(u"deu"_s, u"de"_s);
        row(u"German"_s, u"de"_s);
        row(u"Deutsch"_s, u"de"_s);
        row(u"allemand"_s, u"de"_s);
        row(u"日本語"_s, u"ja"_s);
        row(u"العربية"_s, u"ar"_s);
        row(u"xx"_s, {});
        row(u"1"_s, {});
        row(u"Air Canada"_s, {});
        row(u""_s, {});
    }
    void languages()
    {
        QFETCH(QString, word);
        QTEST(QString::fromStdString(std::string(languageCode(word.toStdString()))), "code");
    }

    void yesAndNo_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meaning");
        for (const auto &word : {u"yes"_s, u"Y"_s, u"TRUE"_s, u"1"_s, u"Ja"_s, u"oui"_s, u"Sí"_s, u"sì"_s, u"SIM"_s,
                                 u"tak"_s, u"はい"_s, u"是"_s, u"نعم"_s})
            QTest::newRow(qPrintable(word)) << word << u"yes"_s;
        for (const auto &word : {u"no"_s, u"False"_s, u"0"_s, u"Nein"_s, u"non"_s, u"não"_s, u"nee"_s, u"NIE"_s,
                                 u"いいえ"_s, u"否"_s, u"لا"_s})
            QTest::newRow(qPrintable(word)) << word << u"no"_s;
        for (const auto &word : {u"2"_s, u"perhaps"_s, u""_s})
            QTest::newRow(qPrintable(u"neither "_s + word)) << word << QString();
    }
    void yesAndNo()
    {
        QFETCH(QString, word);
        const auto answer = yesOrNo(word.toStdString());
        QTEST(answer ? (*answer ? u"yes"_s : u"no"_s) : QString(), "meaning");
    }
};

QTEST_GUILESS_MAIN(TestRowConverter)
#include "tst_rowconverter.moc"
