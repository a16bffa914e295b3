#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/numberformat.h"
#include "model/feedback/reading/opentable.h"
#include "model/store/error.h"
#include "readrecords.h"

#include <QtTest>

#include <zlib.h>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** A zip file of parts that are packed, or not; it says of them what it is told to. */
class Zip
{
public:
    void add(const QByteArray &name, const QByteArray &content, qint64 saidSize = -1)
    {
        uLongf size = compressBound(uLong(content.size()));
        QByteArray packed(qsizetype(size), Qt::Uninitialized);
        compress(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(content.constData()),
                 uLong(content.size()));
        packed = packed.first(qsizetype(size)).sliced(2).chopped(4); // deflate without zlib's frame
        const auto crc = crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
        QByteArray head;
        number(head, 20, 2); // version
        number(head, 0, 2);
        number(head, 8, 2); // deflate
        number(head, 0, 4); // time
        number(head, qint64(crc), 4);
        number(head, packed.size(), 4);
        number(head, saidSize < 0 ? content.size() : saidSize, 4);
        number(head, name.size(), 2);
        number(head, 0, 2);
        m_directory += "PK\1\2";
        number(m_directory, 20, 2);
        m_directory += head;
        number(m_directory, 0, 2);
        number(m_directory, 0, 2);
        number(m_directory, 0, 2);
        number(m_directory, 0, 4);
        number(m_directory, m_bytes.size(), 4);
        m_directory += name;
        m_bytes += "PK\3\4" + head + name + packed;
        ++m_count;
    }
    QByteArray bytes() const
    {
        QByteArray end = "PK\5\6";
        number(end, 0, 4);
        number(end, m_count, 2);
        number(end, m_count, 2);
        number(end, m_directory.size(), 4);
        number(end, m_bytes.size(), 4);
        number(end, 0, 2);
        return m_bytes + m_directory + end;
    }

private:
    static void number(QByteArray &to, qint64 value, int size)
    {
        for (int i = 0; i < size; ++i)
            to += char(value >> (8 * i));
    }
    QByteArray m_bytes;
    QByteArray m_directory;
    int m_count = 0;
};

const QByteArray sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts that each workbook has; @p sheets are the contents of their sheetData. */
Zip workbook(const QList<QByteArray> &sheets, const QByteArray &strings = {}, const QByteArray &properties = {})
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    QByteArray types;
    QByteArray names;
    QByteArray links;
    for (int i = 1; i <= sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        types +=
            "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + type + "worksheet+xml\"/>";
        names += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        links += "<Relationship Id=\"rId" + number + "\" Type=\"" + relations +
                 "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
    }
    Zip zip;
    zip.add(
        "[Content_Types].xml",
        xml + "<Types xmlns=\"" + package +
            "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
            "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
            type + "sheet.main+xml\"/>" + types + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type +
            "styles+xml\"/>"
            "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" +
            type + "sharedStrings+xml\"/></Types>");
    zip.add("_rels/.rels", xml + "<Relationships xmlns=\"" + package +
                               "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", xml + "<workbook xmlns=\"" + sheetSpace + "\" xmlns:r=\"" + relations + "\">" +
                                   properties + "<sheets>" + names + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", xml + "<Relationships xmlns=\"" + package + "relationships\">" + links +
                                              "<Relationship Id=\"rId100\" Type=\"" + relations +
                                              "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId101\" Type=\"" +
                                              relations +
                                              "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    zip.add("xl/styles.xml",
            xml + "<styleSheet xmlns=\"" + sheetSpace +
                "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd"
                "\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"0.00\\ &quot;days&quot;\"/></numFmts>"
                "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                "<borders count=\"1\"><border/></borders>"
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                "<cellXfs count=\"6\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                "<xf numFmtId=\"20\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                "<xf numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                "</styleSheet>");
    zip.add("xl/sharedStrings.xml", xml + "<sst xmlns=\"" + sheetSpace + "\">" + strings + "</sst>");
    for (int i = 1; i <= sheets.size(); ++i)
        zip.add("xl/worksheets/sheet" + QByteArray::number(i) + ".xml", xml + "<worksheet xmlns=\"" + sheetSpace +
                                                                            "\"><sheetData>" + sheets[i - 1] +
                                                                            "</sheetData></worksheet>");
    return zip;
}

QByteArray text(const QByteArray &place, const QByteArray &value)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray number(const QByteArray &place, const QByteArray &value, int style = 0)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

ReadRecords read(const QByteArray &bytes)
{
    const auto reader = openTable(bytes, u"x.xlsx"_s, detectFormat(bytes, u"x.xlsx"_s));
    return allOf(*reader);
}

const QByteArray header = "<row r=\"1\">" + text("A1", "text") + text("B1", "value") + "</row>";

} // namespace

class TestWorkbookReader : public QObject
{
    Q_OBJECT
private slots:
    void readsRecords()
    {
        const QByteArray strings =
            "<si><t>text</t></si><si><t>rating</t></si><si><t xml:space=\"preserve\"> 遅い &amp; خدمة "
            "😀\n</t></si><si><r><t>in </t></r><r><rPr><b/></rPr><t>parts</t></r></si>";
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>5</v></c></row>"
            "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>3</v></c></row>"
            "<row r=\"6\"><c r=\"B6\"><v>1</v></c><c r=\"D6\" t=\"inlineStr\"><is><t>more_x000D_</t></is></c></row>";
        const QByteArray bytes = workbook({"", rows, header}, strings).bytes();
        const TableFormat format = detectFormat(bytes, u"x.xlsx"_s);
        QCOMPARE(format.kind, TableFormat::Kind::Workbook);
        QVERIFY(format.hasHeader);
        const auto reader = openTable(bytes, u"x.xlsx"_s, format);
        const ReadRecords records = allOf(*reader);
        QCOMPARE(records.columns, (QStringList{u"text"_s, u"rating"_s}));
        QCOMPARE(records.rows,
                 (QList<QStringList>{
                     {u" 遅い & خدمة 😀\n"_s, u"5"_s}, {u"in parts"_s, u""_s}, {u""_s, u"1"_s, u""_s, u"more\r"_s}}));
        QCOMPARE(records.lines, (QList<qint64>{2, 5, 6}));
        QCOMPARE(reader->progress(), 1.0);
    }

    void skipsTitles()
    {
        const QByteArray rows = "<row r=\"2\">" + text("A2", "Survey of May") + "</row><row r=\"4\">" +
                                text("A4", "text") + text("B4", "rating") + "</row><row r=\"5\">" + text("A5", "Good") +
                                number("B5", "5") + "</row><row r=\"6\">" + text("A6", "Bad") + number("B6", "1") +
                                "</row>";
        const ReadRecords records = read(workbook({rows}).bytes());
        QCOMPARE(records.columns, (QStringList{u"text"_s, u"rating"_s}));
        QCOMPARE(records.rows.size(), 2);
        QCOMPARE(records.lines, (QList<qint64>{5, 6}));
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("value");
        QTest::newRow("whole number") << number("B2", "100000") << u"100000"_s;
        QTest::newRow("shortest form") << number("B2", "0.10000000000000001") << u"0.1"_s;
        QTest::newRow("negative") << number("B2", "-3.5E-2") << u"-0.035"_s;
        QTest::newRow("no date") << number("B2", "45413", 3) << u"45413"_s;
        QTest::newRow("day") << number("B2", "45413", 1) << u"2024-05-01"_s;
        QTest::newRow("day and time") << number("B2", "45413.5104166667", 2) << u"2024-05-01T12:15:00"_s;
        QTest::newRow("midnight") << number("B2", "45413", 5) << u"2024-05-01T00:00:00"_s;
        QTest::newRow("time") << number("B2", "0.75", 4) << u"18:00:00"_s;
        QTest::newRow("before March 1900") << number("B2", "1", 1) << u"1900-01-01"_s;
        QTest::newRow("after February 1900") << number("B2", "61", 1) << u"1900-03-01"_s;
        QTest::newRow("no day of this calendar") << number("B2", "99999999", 1) << u"99999999"_s;
        QTest::newRow("true") << QByteArray("<c r=\"B2\" t=\"b\"><v>1</v></c>") << u"true"_s;
        QTest::newRow("false") << QByteArray("<c r=\"B2\" t=\"b\"><v>0</v></c>") << u"false"_s;
        QTest::newRow("inline") << text("B2", "&lt;b&gt;") << u"<b>"_s;
        QTest::newRow("formula") << QByteArray("<c r=\"B2\"><f>1+1</f><v>2</v></c>") << u"2"_s;
        QTest::newRow("formula of a text") << QByteArray("<c r=\"B2\" t=\"str\"><f>A1</f><v>Good</v></c>") << u"Good"_s;
        QTest::newRow("formula of a date")
            << QByteArray("<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>45413</v></c>") << u"2024-05-01"_s;
    }
    void values()
    {
        QFETCH(QByteArray, cell);
        const ReadRecords records =
            read(workbook({header + "<row r=\"2\">" + text("A2", "Good") + cell + "</row>"}).bytes());
        QCOMPARE(records.rows.size(), 1);
        QTEST(records.rows[0][1], "value");
    }

    void countsDaysFrom1904()
    {
        const QByteArray rows = header + "<row r=\"2\">" + text("A2", "Good") + number("B2", "43951", 1) + "</row>";
        const QByteArray bytes = workbook({rows}, {}, "<workbookPr date1904=\"1\"/>").bytes();
        QCOMPARE(read(bytes).rows[0][1], u"2024-05-01"_s);
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("kind");
        const auto add = [](const char *code, NumberKind kind) {
            QTest::newRow(code) << QByteArray(code) << int(kind);
        };
        add("General", NumberKind::Number);
        add("0.00", NumberKind::Number);
        add("#,##0 \"days\"", NumberKind::Number);
        add("0\\d", NumberKind::Number);
        add("[Red]0", NumberKind::Number);
        add("[h]:mm", NumberKind::Number);
        add("dd.mm.yyyy", NumberKind::Day);
        add("[$-407]d. mmmm yyyy;@", NumberKind::Day);
        add("mmm yy", NumberKind::Day);
        add("yyyy-mm-dd hh:mm:ss.000", NumberKind::DayAndTime);
        add("h:mm AM/PM", NumberKind::Time);
        add("\"", NumberKind::Number);
        add("[", NumberKind::Number);
    }
    void formats()
    {
        QFETCH(QByteArray, code);
        QTEST(int(kindOfFormat(QString::fromUtf8(code))), "kind");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no data") << workbook({"", ""}).bytes() << u"no records"_s;
        QTest::newRow("cut off") << workbook({header}).bytes().chopped(300) << u"x.xlsx"_s;
        QTest::newRow("broken XML") << workbook({"<row r=\"1\"><c r=\"A1\"></row>"}).bytes() << u"damaged"_s;
        QTest::newRow("a wrong place") << workbook({"<row r=\"1\">" + number("!1", "1") + "</row>"}).bytes()
                                       << u"damaged"_s;
        Zip bomb;
        bomb.add("xl/workbook.xml", QByteArray(1000, ' '), 3'000'000'000);
        QTest::newRow("more than memory") << bomb.bytes() << u"too large"_s;
        Zip lying;
        lying.add("[Content_Types].xml", QByteArray(100'000'000, ' '), 100);
        lying.add("xl/workbook.xml", QByteArray(100'000'000, ' '), 100);
        QTest::newRow("parts larger than they say") << lying.bytes() << u"damaged"_s;
        Zip document;
        document.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        document.add("content.xml", "<x/>");
        QTest::newRow("OpenDocument") << document.bytes() << u"an OpenDocument file"_s;
        Zip archive;
        archive.add("a.csv", "a,b\n1,2\n");
        QTest::newRow("archive") << archive.bytes() << u"a compressed file"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        try {
            read(bytes);
            QFAIL("was read");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(says), qPrintable(error.sentence()));
        }
    }

    /** Whatever is broken, a sentence or records come of it. */
    void survivesDamage()
    {
        QByteArray rows = header;
        for (int i = 2; i < 40; ++i) {
            const QByteArray n = QByteArray::number(i);
            rows += "<row r=\"" + n + "\">" + text("A" + n, "Good") + number("B" + n, n, i % 6) + "</row>";
        }
        const QByteArray whole = workbook({rows}).bytes();
        QRandomGenerator random(11);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = whole;
            for (int change = 1 + random.bounded(4); change > 0; --change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (random.bounded(8) == 0)
                bytes.truncate(random.bounded(bytes.size()));
            try {
                read(bytes);
            } catch (const Error &) {
            }
        }
    }

    void readsManyRecords()
    {
        QByteArray rows = header;
        for (int i = 2; i <= 50'001; ++i) {
            const QByteArray n = QByteArray::number(i);
            rows += "<row r=\"" + n + "\">" + text("A" + n, "Good " + n) + number("B" + n, n) + "</row>";
        }
        const ReadRecords records = read(workbook({rows}).bytes());
        QCOMPARE(records.rows.size(), 50'000);
        QCOMPARE(records.rows.constLast(), (QStringList{u"Good 50001"_s, u"50001"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
