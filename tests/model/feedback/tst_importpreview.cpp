#include "model/feedback/feedbackimporter.h"
#include "model/feedback/importpreview.h"
#include "model/store/error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QString said(const FeedbackItem &item)
{
    QStringList parts;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts += QString::fromLatin1(name) + u'=' + value;
    };
    add("title", QString::fromStdString(item.title));
    add("text", QString::fromStdString(item.text));
    add("date", item.date ? item.date->isoText() : QString());
    add("rating", item.rating ? QString::number(*item.rating) : QString());
    add("nps", item.nps ? QString::number(*item.nps) : QString());
    return parts.join(u' ');
}

} // namespace

/** What the start of a file will become, before it is imported. */
class TestImportPreview : public QObject
{
    Q_OBJECT
private slots:
    void readsAFileAsItSeems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("first");
        QTest::newRow("commas") << QByteArray("Date,Review,Stars\n2026-01-31,Very good soup,5\n2026-02-01,Too late,1\n")
                                << u"UTF-8"_s << u","_s << true << u"Date=date,Review=text,Stars=rating:1-5"_s
                                << u"text=Very good soup date=2026-01-31 rating=5"_s;
        QTest::newRow("semicolons, windows-1252")
            << QByteArray("Datum;Kommentar;Note\n31.01.2026;Sch\xf6n gemacht, sehr sch\xf6n;1\n01.02.2026;"
                          "\xdc"
                          "berhaupt nicht h\xfc"
                          "bsch;5\n")
            << u"windows-1252"_s << u";"_s << true << u"Datum=date:dmy,Kommentar=text,Note=rating:1-5"_s
            << u"text=Schön gemacht, sehr schön date=2026-01-31 rating=1"_s;
        QTest::newRow("pasted cells") << QByteArray("\xef\xbb\xbf"
                                                    "Score\tComment\n9\tLovely people, came back twice\n"
                                                    "3\tNobody answered my call\n")
                                      << u"UTF-8"_s << u"\t"_s << true << QString() << QString();
        QTest::newRow("no header") << QByteArray("2026-01-31,The soup was very good indeed\n2026-02-01,Nobody came to "
                                                 "our table for an hour\n2026-02-03,We will be back\n")
                                   << u"UTF-8"_s << u","_s << false << u"Column 1=date,Column 2=text"_s
                                   << u"text=The soup was very good indeed date=2026-01-31"_s;
    }
    void readsAFileAsItSeems()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mapping);
        QFETCH(QString, first);
        const ImportSample sample(write(bytes));
        QTEST(sample.format().encoding, "encoding");
        QTEST(QString(QLatin1Char(sample.format().delimiter)), "delimiter");
        QTEST(sample.format().hasHeader, "hasHeader");
        QVERIFY(sample.isWhole());
        if (mapping.isEmpty())
            return;
        QCOMPARE(sample.guess().words(sample.columns()), mapping);
        const ImportPreview preview(sample, sample.guess(), {});
        QCOMPARE(said(preview.rows().front().item), first);
        QVERIFY(ImportPreview::saysSomething(sample.guess()));
    }

    void followsWishes()
    {
        const QString file = write("Result of 2026\nDate;Review\n2026-01-31;A, b and c\n2026-02-01;Late, again\n");
        const ImportSample commas(file, FormatWishes{.delimiter = ','});
        QCOMPARE(commas.format().delimiter, ',');
        const ImportSample semicolons(file, FormatWishes{.delimiter = ';'});
        QCOMPARE(semicolons.columns(), (QStringList{u"Date"_s, u"Review"_s}));
        QCOMPARE(semicolons.format().skippedLines, 1);
        const ImportSample data(file, FormatWishes{.delimiter = ';', .hasHeader = false});
        QCOMPARE(data.columns(), (QStringList{u"Column 1"_s, u"Column 2"_s}));
        QCOMPARE(data.records().front().cells, (std::vector<std::string>{"Date", "Review"}));
        const ImportSample cyrillic(write("Текст\nхорошо\n"), FormatWishes{.encoding = u"windows-1251"_s});
        QVERIFY(cyrillic.columns().first() != u"Текст"_s);
        QVERIFY_THROWS_EXCEPTION(Error, ImportSample(file, FormatWishes{.encoding = u"no-such-encoding"_s}));
    }

    void saysWhyRowsAndValuesAreLeftOut()
    {
        const ImportSample sample(write("Date,Review,Stars\n2026-01-31,Good,5\n2026-02-30,Bad,1\n2026-02-01,,\n"
                                        "2026-02-02,,9\n2026-02-03,\"Two\nlines\",3\n"));
        FieldMapping mapping = FieldMapping::parse(u"Date=date,Review=text,Stars=rating:1-5", sample.columns());
        const ImportPreview preview(sample, sample.settled(mapping), {});
        QCOMPARE(preview.examined(), 5);
        QCOMPARE(preview.rejected(), 2);
        QCOMPARE(preview.problems().size(), 1);
        QCOMPARE(preview.problems().first().line, 3);
        QCOMPARE(preview.problems().first().column, u"Date"_s);
        QVERIFY(preview.rows()[0].rejection.isEmpty());
        QCOMPARE(preview.rows()[2].rejection, RowConverter::rejection());
        QCOMPARE(preview.rows()[3].problems.size(), 1);
        QCOMPARE(preview.rows()[4].line, 6);
        // A ticket without a word is one nevertheless.
        const ImportPreview tickets(sample, sample.settled(mapping), {.source = Source::Ticket});
        QCOMPARE(tickets.rejected(), 0);
    }

    void findsLanguageAndFeeling()
    {
        const ImportSample sample(write(
            "text\nWhat a wonderful, friendly team, thank you!\nDas war leider sehr schlecht und viel zu spät.\n"));
        const ImportPreview preview(sample, FieldMapping::parse(u"text=text", sample.columns()), {});
        QCOMPARE(preview.rows()[0].item.language, std::string("en"));
        QVERIFY(preview.rows()[0].sentiment > 0.3);
        QCOMPARE(preview.rows()[1].item.language, std::string("de"));
        QVERIFY(preview.rows()[1].sentiment < 0);
    }

    void tellsDatesThatCouldBeReadBothWays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("example");
        QTest::newRow("both ways") << QByteArray("d\n05/05/2026\n01/02/2026\n") << u"01/02/2026"_s;
        QTest::newRow("one way") << QByteArray("d\n13/02/2026\n5/5/2026\n") << QString();
        QTest::newRow("ISO") << QByteArray("d\n2026-02-01\n") << QString();
        QTest::newRow("no dates") << QByteArray("d\nhello\n") << QString();
    }
    void tellsDatesThatCouldBeReadBothWays()
    {
        QFETCH(QByteArray, bytes);
        const ImportSample sample(write(bytes), FormatWishes{.hasHeader = true});
        QTEST(ImportPreview::ambiguousDate(sample, 0), "example");
    }

    void wrongFilesGiveASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray("\n \n\n");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00 and so on", 15);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("no text") << QByteArray(2000, '\1');
        QTest::newRow("one huge line") << QByteArray(70 << 20, 'a');
    }
    void wrongFilesGiveASentence()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(bytes);
        try {
            const ImportSample sample(file);
            QFAIL("It was read.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(u"“feedback.csv”"_s), qPrintable(error.sentence()));
            QVERIFY(error.sentence().endsWith(u'.'));
        }
    }

    void isFastAndKeepsOnlyTheStart()
    {
        QByteArray bytes("Date,Review,Stars\n");
        for (int n = 0; n < 20'000; ++n)
            bytes += "2026-01-" + QByteArray::number(n % 28 + 1) + ",The soup was good and the people were friendly," +
                     QByteArray::number(n % 5 + 1) + "\n";
        const ImportSample sample(write(bytes));
        QVERIFY(!sample.isWhole());
        QCOMPARE(sample.records().size(), size_t(ImportSample::mostRecords));
        const FieldMapping mapping = sample.guess();
        (void)ImportPreview(sample, mapping, {}); // word lists are read once
        QElapsedTimer timer;
        timer.start();
        const ImportPreview preview(sample, mapping, {});
        const qint64 took = timer.elapsed();
        QCOMPARE(preview.rows().size(), ImportPreview::mostRows);
        QCOMPARE(preview.examined(), 1000);
        QVERIFY2(took < 50, qPrintable(QString::number(took)));
    }

    void presetsOfOnesOwnAreFoundByTheirColumns()
    {
        const QString folder = m_folder.filePath(u"presets/below"_s);
        QCOMPARE(MappingPreset::ownIn(folder).size(), 0);
        const ImportSample sample(write("When,What,Note,When\n01/02/2026,Good food here,2,x\n"));
        const QString words = u"When=date:mdy,What=text,Note=rating:6-1"_s;
        const FieldMapping mapping = FieldMapping::parse(words, sample.columns());
        const auto kept =
            MappingPreset::save(folder, u"Café: Umfrage/2026"_s, mapping, sample.columns(), Source::Survey);
        QCOMPARE(kept.id(), u"café-umfrage-2026"_s);
        MappingPreset::save(folder, u"Café: Umfrage/2026"_s, mapping, sample.columns(), Source::Survey);
        QFile other(folder + u"/broken.json"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{");
        other.close();
        const QList<MappingPreset> presets = MappingPreset::ownIn(folder);
        QCOMPARE(presets.size(), 1);
        const MappingPreset *found = MappingPreset::fitting(presets, sample.columns());
        QVERIFY(found);
        QCOMPARE(found->title(), u"Café: Umfrage/2026"_s);
        QCOMPARE(found->source(), Source::Survey);
        QCOMPARE(sample.mappingOf(*found).words(sample.columns()), words);
        QVERIFY(!MappingPreset::fitting(presets, {u"When"_s, u"What"_s, u"Note"_s}));

        ImportOptions options;
        options.file = write("When,What,Note,When\n01/02/2026,Good food here,2,x\n");
        QVERIFY(ImportPlan(options).mapping().words(sample.columns()) != words);
        options.presetFolder = folder;
        QCOMPARE(ImportPlan(options).mapping().words(sample.columns()), words);
    }

    void aPresetThatCantBeWrittenSaysSo()
    {
        const QString file = write("text\nhello\n");
        QVERIFY_THROWS_EXCEPTION(
            Error, MappingPreset::save(file + u"/presets"_s, u"Mine"_s, FieldMapping(1), {u"text"_s}, {}));
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        const QString folder = qEnvironmentVariable("THROUGHLINE_DATA");
        const QDir data(folder + u"/open/feedback"_s);
        for (const QFileInfo &part : data.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &file : QDir(part.filePath()).entryInfoList(QDir::Files)) {
                if (!file.fileName().contains(u"SOURCE"_s) && !file.fileName().endsWith(u".expected.json"_s))
                    QTest::newRow(qPrintable(file.fileName())) << file.filePath();
            }
        }
        if (folder.isEmpty() || !data.exists())
            QTest::newRow("none") << QString();
    }
    void realFiles()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("THROUGHLINE_DATA doesn't name the folder of the real files.");
        const ImportSample sample(file);
        const ImportPreview preview(sample, sample.guess(), {});
        QCOMPARE(preview.examined(), qint64(sample.records().size()));
        // What the dialog hands on is read in the same way by the importer.
        ImportOptions options;
        options.file = file;
        options.format = sample.format();
        options.mapping = sample.guess().words(sample.columns());
        if (!options.mapping.isEmpty())
            QCOMPARE(ImportPlan(options).mapping().words(sample.columns()), options.mapping);
    }

    void messyTablesAreReadOrRefusedInASentence()
    {
        const QString data = qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/csv"_s;
        if (qEnvironmentVariableIsEmpty("THROUGHLINE_DATA") || !QDir(data).exists())
            QSKIP("THROUGHLINE_DATA doesn't name the folder of the real files.");
        QDirIterator files(data, {u"*.csv"_s, u"*.tsv"_s, u"*.ssv"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            try {
                const ImportSample sample(files.next());
                const ImportPreview preview(sample, sample.guess(), {});
                QCOMPARE(preview.examined(), qint64(sample.records().size()));
                ++read;
            } catch (const Error &error) {
                QVERIFY2(error.sentence().endsWith(u'.'), qPrintable(error.sentence()));
            }
        }
        QVERIFY(read > 20);
    }

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"feedback.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file can't be written.");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
