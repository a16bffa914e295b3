#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/opentable.h"
#include "model/store/error.h"
#include "readrecords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder() { return qEnvironmentVariable("THROUGHLINE_DATA"); }

QJsonDocument expectedOf(const QString &path)
{
    QString expected = path;
    if (!QFile::exists(path + u".expected.json"_s))
        expected.chop(4);
    QFile file(expected + u".expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QStringList cellsOf(const QJsonValue &row)
{
    QStringList cells;
    for (const QJsonValue &cell : row.toArray())
        cells.append(cell.toString().remove(u'\0')); // text has no NUL
    return cells;
}

/** As we read them: empty lines, @p blank to others, are no records, and all are as wide as the first at least. */
QList<QStringList> asRead(const QList<QStringList> &rows, const QStringList &blank)
{
    QList<QStringList> result;
    for (QStringList row : rows) {
        if (row == blank)
            continue;
        while (!result.isEmpty() && row.size() < result.constFirst().size())
            row.append(QString());
        result.append(row);
    }
    return result;
}

/** Cases that ask for what a file of records isn't read with, or for the opposite of what we want. */
const QHash<QString, QString> leftOut{
    {u"weird_head_padding"_s, u"it has semicolons, and is expected to be split at commas"_s},
    {u"papa-core-023"_s, u"an opening quote without end swallows the rest of the file: to us it is text"_s},
    {u"papa-core-041"_s, u"comments"_s},
    {u"papa-core-043"_s, u"comments"_s},
    {u"papa-core-045"_s, u"comments"_s},
    {u"papa-core-047"_s, u"comments"_s},
    {u"papa-core-049"_s, u"comments"_s},
    {u"papa-core-051"_s, u"comments"_s},
    {u"papa-core-057"_s, u"comments"_s},
    {u"papa-core-062"_s, u"renames columns of the same name"_s},
    {u"papa-parse-025"_s, u"a line feed as the delimiter"_s},
    {u"papa-parse-027"_s, u"a delimiter of two characters"_s},
    {u"papa-parse-030"_s, u"turns texts into numbers and truth values"_s},
    {u"papa-parse-032"_s, u"turns texts into numbers and truth values"_s},
    {u"papa-parse-034"_s, u"turns texts into numbers and truth values"_s},
    {u"papa-parse-041"_s, u"turns texts into dates"_s},
    {u"papa-parse-055"_s, u"reads some records only"_s},
    {u"papa-parse-059"_s, u"reads some records only"_s},
    {u"papa-parse-067"_s, u"comments"_s},
    {u"papa-parse-073"_s, u"an escape character other than the quote"_s},
    {u"papa-parse-089"_s, u"leaves out records of blanks"_s},
    {u"papa-parse-093"_s, u"skips records, not lines"_s},
};

} // namespace

/**
 * Against the tables of csv-spectrum, csv-test-data, csvkit, messytables and PapaParse, and real feedback, which stay
 * where they are.
 */
class TestCsvConformance : public QObject
{
    Q_OBJECT

    void addFiles(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        const QDir dir(dataFolder() + folder);
        for (const QString &name : dir.entryList({u"*.csv"_s, u"*.tsv"_s, u"*.ssv"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }

private slots:
    void initTestCase()
    {
        if (dataFolder().isEmpty())
            QSKIP("The tables of others were left out: THROUGHLINE_DATA names no folder that has them.");
    }

    void readsLikePython_data()
    {
        addFiles(u"/open/csv/csvkit"_s);
        addFiles(u"/open/csv/messytables"_s);
    }
    void readsLikePython()
    {
        QFETCH(QString, path);
        if (leftOut.contains(QFileInfo(path).completeBaseName()))
            return;
        const QJsonObject expected = expectedOf(path).object();
        QVERIFY(!expected.isEmpty());
        QString encoding = expected["encoding"_L1].toString().toUpper();
        if (encoding == "LATIN-1"_L1)
            encoding = u"ISO-8859-1"_s;
        else if (encoding.startsWith("UTF-8"_L1))
            encoding = u"UTF-8"_s;
        const QByteArray delimiter = expected["delimiter"_L1].toString().toLatin1();
        const auto reader = openTable(path, rawFormat(delimiter[0], encoding));
        QList<QStringList> rows;
        for (const QJsonValue &row : expected["rows"_L1].toArray())
            rows.append(cellsOf(row));
        // Of long files the expectation has the first rows and the number of all.
        const qsizetype more = expected["records"_L1].toInt() - rows.size();
        const QList<QStringList> read = allOf(*reader).rows;
        if (more > 0)
            rows.removeLast(); // says that there are more
        rows = asRead(rows, {});
        QCOMPARE(read.size(), rows.size() + (more > 0 ? more + 1 : 0));
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(read[i], rows[i]);
    }

    void readsLikeTheOthers_data()
    {
        addFiles(u"/open/csv/csv-spectrum"_s);
        addFiles(u"/open/csv/csv-test-data"_s);
    }
    void readsLikeTheOthers()
    {
        QFETCH(QString, path);
        if (path.contains("/bad-"_L1)) {
            detectFormat(path); // no crash is all that is expected
            return;
        }
        QList<QStringList> rows;
        const QJsonArray expected = expectedOf(path).array();
        const bool named = !expected.isEmpty() && expected[0].isObject();
        if (path.contains("all-empty"_L1)) {
            QVERIFY_THROWS_EXCEPTION(Error, openTable(path, rawFormat(',')));
            return;
        }
        TableFormat format = rawFormat(',');
        format.hasHeader = named || path.contains("header-"_L1);
        const auto reader = openTable(path, format);
        const ReadRecords read = allOf(*reader);
        for (const QJsonValue &row : expected) {
            if (!named) {
                rows.append(cellsOf(row));
                continue;
            }
            QStringList cells;
            for (const QString &column : read.columns)
                cells.append(row[column].toString());
            rows.append(cells);
        }
        QCOMPARE(read.rows, rows);
    }

    void readsLikePapaParse_data() { addFiles(u"/open/csv/papaparse"_s); }
    void readsLikePapaParse()
    {
        QFETCH(QString, path);
        const QString name = QFileInfo(path).completeBaseName();
        if (leftOut.contains(name))
            return;
        const QJsonObject expected = expectedOf(path).object();
        const QJsonObject config = expected["config"_L1].toObject();
        QList<QStringList> rows;
        if (!config.contains("header"_L1) || !config["header"_L1].toBool()) {
            for (const QJsonValue &row : expected["expected"_L1]["data"_L1].toArray())
                rows.append(cellsOf(row));
        }
        TableFormat format = rawFormat(',');
        try {
            format = detectFormat(path);
        } catch (const Error &) {
            QVERIFY(asRead(rows, {QString()}).isEmpty());
            return;
        }
        format.hasHeader = config["header"_L1].toBool();
        format.skippedLines = config["skipFirstNLines"_L1].toInt();
        if (config.contains("delimiter"_L1))
            format.delimiter = config["delimiter"_L1].toString()[0].toLatin1();
        if (config.contains("quoteChar"_L1))
            format.quote = config["quoteChar"_L1].toString()[0].toLatin1();
        const auto reader = openTable(path, format);
        const ReadRecords read = allOf(*reader);
        if (format.hasHeader) {
            for (const QJsonValue &row : expected["expected"_L1]["data"_L1].toArray()) {
                QStringList cells;
                for (const QString &column : read.columns)
                    cells.append(row[column].toString());
                for (const QJsonValue &surplus : row["__parsed_extra"_L1].toArray())
                    cells.append(surplus.toString());
                rows.append(cells);
            }
        }
        QCOMPARE(read.rows, asRead(rows, {QString()}));
    }

    void readsRealFeedback_data()
    {
        QTest::addColumn<QString>("path");
        const QDir root(dataFolder() + u"/open/feedback"_s);
        for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir dir(root.filePath(folder));
            for (const QString &name : dir.entryList(QDir::Files)) {
                if (QFile::exists(dir.filePath(name) + u".expected.json"_s))
                    QTest::newRow(qPrintable(name)) << dir.filePath(name);
            }
        }
    }
    void readsRealFeedback()
    {
        QFETCH(QString, path);
        const QJsonObject expected = expectedOf(path).object();
        const TableFormat format = detectFormat(path);
        const auto reader = openTable(path, format);
        const ReadRecords read = allOf(*reader);
        // An empty line is no record.
        QCOMPARE(read.rows.size(), expected["records"_L1].toInt() - expected["widths"_L1]["0"_L1].toInt());
        if (expected.contains("columns"_L1)) {
            // In JSON a key that only some records have is a column, too.
            if (format.kind == TableFormat::Kind::Separated)
                QCOMPARE(read.columns.size(), expected["columns"_L1].toInt());
            else
                QVERIFY(read.columns.size() >= expected["columns"_L1].toInt());
        }
        for (const QJsonValue &key : expected["keys"_L1].toArray())
            QVERIFY(read.columns.contains(key.toString()));
        if (expected.contains("firstRecord"_L1) || format.kind != TableFormat::Kind::Separated)
            QCOMPARE(format.hasHeader, expected.contains("header"_L1) || format.kind != TableFormat::Kind::Separated);
        if (expected.contains("header"_L1)) {
            QStringList header = cellsOf(expected["header"_L1]);
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (header[i].isEmpty())
                    header[i] = u"Column %1"_s.arg(i + 1);
            }
            QCOMPARE(read.columns, header);
        }
        if (expected.contains("firstRecord"_L1)) {
            // The expectation leaves out empty cells at the end of some.
            QStringList first = cellsOf(expected["firstRecord"_L1]);
            QCOMPARE(read.rows.constFirst().first(first.size()), first);
            QStringList last = cellsOf(expected["lastRecord"_L1]);
            QCOMPARE(read.rows.constLast().first(last.size()), last);
        }
        if (expected.contains("first"_L1)) {
            QCOMPARE(read.rows.constFirst()[read.columns.indexOf("text"_L1)],
                     expected["first"_L1]["text"_L1].toString());
            QCOMPARE(read.rows.constLast()[read.columns.indexOf("class"_L1)], QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvConformance)
#include "tst_csvconformance.moc"
