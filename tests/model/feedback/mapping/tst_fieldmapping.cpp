#include "model/feedback/mapping/fieldmapping.h"
#include "model/store/error.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestFieldMapping : public QObject
{
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QStringList &columns, const QString &words,
                            const QString &written) { QTest::newRow(name) << columns << words << written; };
        const QStringList columns{u"Review"_s, u"Stars, 1:5 = best"_s, u" When "_s, u"Überblick"_s};
        row("nothing", columns, {}, {});
        row("one", columns, u"Review=text"_s, u"Review=text"_s);
        row("case and blanks", columns, u" rEVIEW = Text , when=DATE:dmy,überBLICK=title"_s,
            u"Review=text, When =date:dmy,Überblick=title"_s);
        row("escapes", columns, uR"(Stars\, 1\:5 \= best=rating:0-10)"_s, uR"(Stars\, 1\:5 \= best=rating:0-10)"_s);
        row("numbers", columns, u"#1=text,#4=csat:5-1"_s, u"Review=text,Überblick=csat:5-1"_s);
        row("usual options", columns, u"#1=csat:1-5,#3=ces:2"_s, u"Review=csat, When =ces"_s);
        row("other options", columns, u"#1=ces:1,#4=rating:-1-1"_s, u"Review=ces:1,Überblick=rating:-1-1"_s);
        row("a pattern with signs", columns, uR"(#3=date:MMM dd\, yyyy HH:mm)"_s,
            uR"( When =date:MMM dd\, yyyy HH:mm)"_s);
        row("ignored", columns, u"#1=ignore,#2=ignore,#3=text"_s, u" When =text"_s);
        row("blank pieces", columns, u",Review=text,,"_s, u"Review=text"_s);
        row("two of one name", {u"a"_s, u"A "_s}, u"#1=text,#2=title"_s, u"a=text,#2=title"_s);
        row("a number for a name", {u"b"_s, u"#1"_s}, u"#1=text"_s, u"#1=text"_s);
        row("a loose backslash", {uR"(a\)"_s}, u"#1=text"_s, u"#1=text"_s);
        row("no name", {u""_s, u"x"_s}, u"#1=text"_s, u"#1=text"_s);
    }
    void parses()
    {
        QFETCH(QStringList, columns);
        QFETCH(QString, words);
        const FieldMapping mapping = FieldMapping::parse(words, columns);
        QTEST(mapping.words(columns), "written");
        QTEST(FieldMapping::parse(mapping.words(columns), columns).words(columns), "written");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &words, const QString &says) {
            QTest::newRow(qPrintable(words)) << words << says;
        };
        row(u"Reviw=text"_s, u"“Reviw” is no column of this file. Its columns are “Review”, “Stars”."_s);
        row(u"#3=text"_s, u"“#3” is no column of this file. Its columns are “Review”, “Stars”."_s);
        row(u"#0=text"_s, u"“#0” is no column"_s);
        row(u"Review=txt"_s, u"“txt” is not a field. The fields are ignore, text, title,"_s);
        row(u"Review"_s, u"“Review” doesn't say which field a column is."_s);
        row(u"Review="_s, u"“” is not a field."_s);
        row(u"=text"_s, u"“” is no column"_s);
        row(u"Stars=rating:5"_s, u"“5” is not a scale. Write its worst and its best value, for example 1-5."_s);
        row(u"Stars=csat:"_s, u"“” is not a scale."_s);
        row(u"Stars=ces:3"_s, u"“3” is not a version of CES. Write 1 or 2."_s);
        row(u"Stars=date:x"_s, u"“x” is not a form of dates."_s);
        row(u"Stars=text:x"_s, u"“text” takes nothing after a colon."_s);
        row(u"Review=text,Stars=text"_s, u"Two columns are mapped to “text”. Choose one of them."_s);
        row(u"Review=text,#1=title"_s, u"“Review” is mapped twice. Choose one field."_s);
    }
    void refuses()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        QString said;
        try {
            FieldMapping::parse(words, {u"Review"_s, u"Stars"_s});
        } catch (const Error &error) {
            said = error.sentence();
        }
        QVERIFY2(said.startsWith(says), qPrintable(said));
    }

    void reportsEachColumn()
    {
        const QStringList columns{u"Review"_s, u"Stars"_s, u"Review"_s};
        const FieldMapping mapping = FieldMapping::parse(u"Review=text,Stars=rating:1-10"_s, columns);
        using Lines = QList<std::pair<QString, QString>>;
        QCOMPARE(mapping.report(columns),
                 (Lines{{u"Review"_s, u"text"_s}, {u"Stars"_s, u"rating:1-10"_s}, {u"#3"_s, u"ignore"_s}}));
    }

    void aFieldMoves()
    {
        FieldMapping mapping(2);
        mapping.setUse(0, {.field = ImportField::Text});
        mapping.setUse(1, {.field = ImportField::Text});
        QCOMPARE(mapping.columnOf(ImportField::Text), 1);
        QCOMPARE(mapping.use(0).field, ImportField::Ignore);
        QCOMPARE(mapping.columnOf(ImportField::Ignore), -1);
    }

    void fieldsHaveTheWordsOfTheContract()
    {
        QCOMPARE(
            fieldWords().join(u' '),
            u"ignore text title author date source channel rating nps csat ces language stage touchpoint journey "
            "persona ref url answered_at answer response_minutes first_contact rating_min rating_max ces_version"_s);
        for (const QString &word : fieldWords())
            QCOMPARE(fieldWord(*fieldOfWord(word.toUpper())), word);
        QVERIFY(!fieldOfWord(u"texts"));
    }
};

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
