#include "model/feedback/facts.h"
#include "model/feedback/rejectedrows.h"
#include "model/store/error.h"
#include "model/store/project.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

/** The rows that an import left out, as a file to mend. */
class TestRejectedRows : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_project = Project::inMemory(); }
    void cleanup() { m_project.reset(); }

    void holdsTheirCellsLinesAndReasons_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows"); // with * for the reason
        QTest::newRow("commas") << QByteArray(
                                       "id,text,author\n1,Good,\"Ann, B.\"\n2,,\"Ben \"\"B\"\"\"\n3,Fine,\n4,,=1+1\n")
                                << QStringList{u"id,text,author,line,reason"_s, u"2,,\"Ben \"\"B\"\"\",3,*"_s,
                                               u"4,,\"'=1+1\",5,*"_s};
        QTest::newRow("lines in cells") << QByteArray("id,text,author\n1,\"Go\nod\",a\n2,,b\n")
                                        << QStringList{u"id,text,author,line,reason"_s, u"2,,b,4,*"_s};
        QTest::newRow("semicolons") << QByteArray("id;text;author\n1;Good;a\n2;;b;too much\n")
                                    << QStringList{u"id,text,author,line,reason"_s, u"2,,\"b, too much\",3,*"_s};
        QTest::newRow("another encoding")
            << QByteArray("id;text;author\n1;sch\xf6n, sehr sch\xf6n;J\xfcrgen\n2;;J\xfcrgen\n")
            << QStringList{u"id,text,author,line,reason"_s, u"2,,Jürgen,3,*"_s};
        QTest::newRow("JSON on one line")
            << QByteArray(R"([{"id": 1, "text": "Good", "author": "a"}, {"id": 2, "text": "", "author": "b"}])")
            << QStringList{u"id,text,author,line,reason"_s, u"2,,b,1,*"_s};
        QTest::newRow("none") << QByteArray("id,text,author\n1,Good,a\n")
                              << QStringList{u"id,text,author,line,reason"_s};
    }
    void holdsTheirCellsLinesAndReasons()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const ImportOptions options = optionsFor(bytes);
        const ImportReport report = import(options);
        QCOMPARE(report.rejected.size(), rows.size() - 1);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeRejectedRows(options, report, buffer));
        QVERIFY(buffer.data().startsWith("\xef\xbb\xbf"));
        QString expected = rows.join(u"\r\n"_s) + u"\r\n"_s;
        const QString reason = RowConverter::rejection();
        QCOMPARE(QString::fromUtf8(buffer.data().mid(3)), expected.replace(u'*', quotedIfNeeded(reason)));
    }

    void canBeMendedAndImportedAlone()
    {
        const ImportOptions options = optionsFor("id,text,author\n1,Good,a\n2,,b\n3,,c\n");
        const ImportReport report = import(options);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeRejectedRows(options, report, buffer));
        const QByteArray mended = QByteArray(buffer.data()).replace("2,,b", "2,Mended it is,b");
        ImportOptions again;
        again.file = write(mended);
        const ImportReport second = import(again);
        QCOMPARE(second.imported, 1);
        QCOMPARE(second.rejected.size(), 1);
        QCOMPARE(feedbackCount(m_project->rows()), 2);
        // What was said of the row before isn't part of it.
        QBuffer rest;
        rest.open(QIODevice::WriteOnly);
        QVERIFY(writeRejectedRows(again, second, rest));
        QVERIFY(rest.data().mid(3).startsWith("id,text,author,line,reason\r\n3,,c,3,"));
        QCOMPARE(rest.data().count('\n'), 2);
    }

    void saysWhenTheFileIsGoneOrTheDiskIsFull()
    {
        const ImportOptions options = optionsFor("id,text,author\n1,Good,a\n2,,b\n");
        const ImportReport report = import(options);
        QBuffer closed;
        QVERIFY_THROWS_EXCEPTION(Error, writeRejectedRows(options, report, closed));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QFile::remove(options.file);
        QVERIFY_THROWS_EXCEPTION(Error, writeRejectedRows(options, report, buffer));
    }

    void canBeStopped()
    {
        const ImportOptions options = optionsFor("id,text,author\n1,Good,a\n2,,b\n");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(!writeRejectedRows(options, import(options), buffer, [] { return false; }));
    }

private:
    static QString quotedIfNeeded(const QString &text) { return text.contains(u',') ? u'"' + text + u'"' : text; }
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"feedback.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file can't be written.");
        return file.fileName();
    }
    ImportOptions optionsFor(const QByteArray &bytes)
    {
        ImportOptions options;
        options.file = write(bytes);
        options.mapping = u"id=ref,text=text,author=author"_s;
        return options;
    }
    ImportReport import(const ImportOptions &options)
    {
        auto report = readFeedbackFile(m_project->rows().database(), options);
        m_project->edit(report->label(), [&](Edit &edit) { addImport(edit, *report); });
        return *report;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
