#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/opentable.h"
#include "model/store/error.h"
#include "readrecords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <unicode/ucnv.h>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** Every record on a line of its own, cells between bars. */
QString shown(const ReadRecords &records)
{
    QString text = records.columns.join(u'|');
    for (qsizetype i = 0; i < records.rows.size(); ++i)
        text += u"\n%1 "_s.arg(records.lines[i]) + records.rows[i].join(u'|');
    return text;
}

QString read(const QByteArray &bytes, const QString &name = u"x.csv"_s)
{
    const auto reader = openTable(bytes, name, detectFormat(bytes, name));
    return shown(allOf(*reader));
}

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 6 + 16, Qt::Uninitialized);
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error));
    ucnv_close(converter);
    return bytes;
}

/** JSON is easier to read here with single quotes. */
QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

/** What is said of a file that can't be read. */
QString refusal(const QByteArray &bytes, const QString &name = u"x.csv"_s)
{
    try {
        const auto reader = openTable(bytes, name, detectFormat(bytes, name));
        allOf(*reader);
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT
private slots:
    void separated_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("records");
        QTest::newRow("plain") << QByteArray("text,rating\nGood,5\nBad,1\n") << u"text|rating\n2 Good|5\n3 Bad|1"_s;
        QTest::newRow("no line end at the end") << QByteArray("text,rating\nGood,5") << u"text|rating\n2 Good|5"_s;
        QTest::newRow("CR LF") << QByteArray("text,rating\r\nGood,5\r\nBad,1\r\n")
                               << u"text|rating\n2 Good|5\n3 Bad|1"_s;
        QTest::newRow("CR only") << QByteArray("text,rating\rGood,5\r\"a\rb\",1\rc,2")
                                 << u"text|rating\n2 Good|5\n3 a\rb|1\n5 c|2"_s;
        QTest::newRow("all of them") << QByteArray("text,rating\r\nGood,5\nBad,1\rSo,3\r\n")
                                     << u"text|rating\n2 Good|5\n3 Bad|1\n4 So|3"_s;
        QTest::newRow("lines inside of cells")
            << QByteArray("text,rating\n\"a\nb\r\nc\",5\nd,1\n") << u"text|rating\n2 a\nb\r\nc|5\n5 d|1"_s;
        QTest::newRow("escaped quotes") << QByteArray("text,rating\n\"He said \"\"no\"\", twice\",5\n")
                                        << u"text|rating\n2 He said \"no\", twice|5"_s;
        QTest::newRow("a lone quote in a quoted cell")
            << QByteArray("text,rating\n\"He said \"no\" twice\",5\n") << u"text|rating\n2 He said \"no\" twice|5"_s;
        QTest::newRow("quotes inside") << QByteArray("text,rating\na 5\" pipe,5\n\"b, c\",4\n")
                                       << u"text|rating\n2 a 5\" pipe|5\n3 b, c|4"_s;
        QTest::newRow("a quote without end") << QByteArray("text,rating\n\"a, b\",1\n\"c\",2\n\"d,3\ne,4\nf,5\n")
                                             << u"text|rating\n2 a, b|1\n3 c|2\n4 \"d|3\n5 e|4\n6 f|5"_s;
        QTest::newRow("quotes that are text")
            << QByteArray("text\trating\n\"no\" he said\t1\n\"Yes\" \"and\"\t2\n\"\"so\"\" so\t3\n\"well\t4\n")
            << u"text|rating\n2 \"no\" he said|1\n3 \"Yes\" \"and\"|2\n4 \"\"so\"\" so|3\n5 \"well|4"_s;
        QTest::newRow("single quotes") << QByteArray("'text','rating'\n'a, b','5'\n'c''d','4'\n")
                                       << u"text|rating\n2 a, b|5\n3 c'd|4"_s;
        QTest::newRow("blanks after a quoted cell")
            << QByteArray("\"text\" ,\"rating\"\n\"a\"  ,\"5\" \n") << u"text|rating\n2 a|5"_s;
        QTest::newRow("short and long records")
            << QByteArray("a,b,c\n1,2,3\n1,2\n1\n1,2,3,4,5\n") << u"a|b|c\n2 1|2|3\n3 1|2|\n4 1||\n5 1|2|3|4|5"_s;
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,2\n\n\n3,4\n\n") << u"a|b\n5 1|2\n8 3|4"_s;
        QTest::newRow("semicolons") << QByteArray("Text;Note\nGut, aber teuer;2,5\nSchlecht;1,0\n")
                                    << u"Text|Note\n2 Gut, aber teuer|2,5\n3 Schlecht|1,0"_s;
        QTest::newRow("tabs") << QByteArray("text\trating\na, b, c\t5\nd\t4\n") << u"text|rating\n2 a, b, c|5\n3 d|4"_s;
        QTest::newRow("bars") << QByteArray("text|rating\na; b, c|5\nd|4\n") << u"text|rating\n2 a; b, c|5\n3 d|4"_s;
        QTest::newRow("carets") << QByteArray("text^rating\na^5\nd^4\n") << u"text|rating\n2 a|5\n3 d|4"_s;
        QTest::newRow("sep=") << QByteArray("sep=;\r\ntext;rating\r\na,b;5\r\n") << u"text|rating\n3 a,b|5"_s;
        QTest::newRow("sep= of a delimiter that none would guess")
            << QByteArray("\xef\xbb\xbfSEP=#\ntext#rating\na,b#5\n") << u"text|rating\n3 a,b|5"_s;
        QTest::newRow("sep= in quotes") << QByteArray("\"sep=,\"\ntext,rating\n\"a\",5\n") << u"text|rating\n3 a|5"_s;
        QTest::newRow("titles")
            << QByteArray("Survey of May\n\"Made on\n1 June\"\n\ntext,date,rating\na,2024-05-01,5\nb,2024-05-02,4\n")
            << u"text|date|rating\n6 a|2024-05-01|5\n7 b|2024-05-02|4"_s;
        QTest::newRow("titles filled up")
            << QByteArray("Survey,,\n,,\ntext,date,rating\na,2024-05-01,5\nb,2024-05-02,4\n")
            << u"text|date|rating\n4 a|2024-05-01|5\n5 b|2024-05-02|4"_s;
        QTest::newRow("one column") << QByteArray("text\nGood, but slow\nBad\n") << u"text\n2 Good, but slow\n3 Bad"_s;
        QTest::newRow("columns without names")
            << QByteArray(",rating,  \na,5,x\n") << u"Column 1|rating|Column 3\n2 a|5|x"_s;
        QTest::newRow("no header: numbers") << QByteArray("7,Good,5\n8,Bad,1\n9,So so,3\n")
                                            << u"Column 1|Column 2|Column 3\n1 7|Good|5\n2 8|Bad|1\n3 9|So so|3"_s;
        QTest::newRow("no header: dates") << QByteArray("2024-05-01,Good\n2024-05-02,Bad\n")
                                          << u"Column 1|Column 2\n1 2024-05-01|Good\n2 2024-05-02|Bad"_s;
        QTest::newRow("a header of years")
            << QByteArray("text,2023,2024\na,5.5,4\nb,3,2\n") << u"text|2023|2024\n2 a|5.5|4\n3 b|3|2"_s;
        QTest::newRow("NULs") << QByteArray("text,rating\nGo\0od,5\nBad\0,1\nSomething longer,2\n", 46)
                              << u"text|rating\n2 Good|5\n3 Bad|1\n4 Something longer|2"_s;
        QTest::newRow("Arabic, Japanese, emoji")
            << QByteArray(
                   "text,rating\n\"خدمة سيئة، جدا\",1\n配達が遅い。,2\n👍🏽 great 🇩🇪,5\n")
            << u"text|rating\n2 خدمة سيئة، جدا|1\n3 配達が遅い。|2\n4 👍🏽 great 🇩🇪|5"_s;
        QTest::newRow("damaged UTF-8")
            << QByteArray(
                   "text,rating\nüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü \xc3 a\xff\xed\xa0\x80,5\nb\xe2\x82,4\n")
            << u"text|rating\n2 üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü \ufffd a\ufffd\ufffd\ufffd\ufffd|5\n3 b\ufffd|4"_s;
        QTest::newRow("header only") << QByteArray("text,rating\n") << u"text|rating"_s;
        QTest::newRow("brackets are no JSON") << QByteArray("[text],rating\n[a],5\n") << u"[text]|rating\n2 [a]|5"_s;
    }
    void separated()
    {
        QFETCH(QByteArray, bytes);
        QTEST(read(bytes), "records");
    }

    void tellsWhereQuotesDontMatch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("all closed") << QByteArray("a,b\n1,\"two\nlines\"\n3,4\n") << 0;
        QTest::newRow("inches") << QByteArray("a,b\n1,5\" wide\n3,4\n") << 0;
        QTest::newRow("in the last cell") << QByteArray("a,b\n1,2\n3,\"four") << 3;
        QTest::newRow("before other lines") << QByteArray("a,b\n1,2\n3,\"four\n5,6\n7,8\n") << 3;
        QTest::newRow("closed by the next text") << QByteArray("a,b\n1,\"two\"\n3,\"four\n5,\"six, seven\"\n") << 3;
        QTest::newRow("a lone one inside") << QByteArray("a,b\n1,\"5\" wide\"\n3,4\n") << 0;
        QTest::newRow("twice") << QByteArray("a,b\n1,\"2\n3,4\n5,\"six\n") << 2;
    }
    void tellsWhereQuotesDontMatch()
    {
        QFETCH(QByteArray, bytes);
        const auto table = openTable(bytes, u"x.csv"_s, TableFormat());
        TableRow row;
        while (table->next(row))
            continue;
        QTEST(int(table->mismatchedQuotes()), "line");
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString german =
            u"text;note\nDie Lieferung war zu spät, größtes Ärgernis;1\nSehr schöne Möbel, gerne wieder. "
            u"Grüße aus Köln!;5\nÜber 100 € gespart;4\n"_s;
        const QString japanese =
            u"text,rating\n配達が遅くて、とても残念でした。,1\nサービスが良かったです。また利用します。,5\n"_s;
        const QString russian =
            u"text,rating\nДоставка опоздала на три дня,1\nОчень хороший сервис, спасибо большое,5\n"_s;
        const QString arabic = u"text,rating\nالخدمة كانت سيئة للغاية ولن أعود,1\nطعام لذيذ وموظفون ودودون جدا,5\n"_s;
        const QString chinese = u"text,rating\n送餐太慢了，味道一般，不会再来,1\n服务非常好，下次还会光顾这家店,5\n"_s;
        const QString korean =
            u"text,rating\n배송이 너무 늦어서 실망했습니다,1\n서비스가 정말 좋았어요 감사합니다,5\n"_s;
        const auto add = [](const char *name, const QByteArray &bytes, const QString &text, const QString &encoding) {
            QTest::newRow(name) << bytes << text << encoding;
        };
        add("UTF-8", german.toUtf8(), german, u"UTF-8"_s);
        add("UTF-8 with a mark", "\xef\xbb\xbf" + german.toUtf8(), german, u"UTF-8"_s);
        add("UTF-16LE with a mark", "\xff\xfe" + encoded(japanese, "UTF-16LE"), japanese, u"UTF-16LE"_s);
        add("UTF-16BE with a mark", "\xfe\xff" + encoded(german, "UTF-16BE"), german, u"UTF-16BE"_s);
        add("UTF-16LE", encoded(german, "UTF-16LE"), german, u"UTF-16LE"_s);
        add("UTF-16LE of Japanese", encoded(japanese, "UTF-16LE"), japanese, u"UTF-16LE"_s);
        add("UTF-16BE", encoded(russian, "UTF-16BE"), russian, u"UTF-16BE"_s);
        add("UTF-32LE with a mark", QByteArray("\xff\xfe\0\0", 4) + encoded(german, "UTF-32LE"), german, u"UTF-32LE"_s);
        add("UTF-32BE", encoded(german, "UTF-32BE"), german, u"UTF-32BE"_s);
        add("Windows-1252", encoded(german, "windows-1252"), german, u"windows-1252"_s);
        add("Windows-1251", encoded(russian, "windows-1251"), russian, u"windows-1251"_s);
        add("KOI8-R", encoded(russian, "KOI8-R"), russian, u"KOI8-R"_s);
        add("Windows-1256", encoded(arabic, "windows-1256"), arabic, u"windows-1256"_s);
        add("Shift JIS", encoded(japanese, "Shift_JIS"), japanese, u"Shift_JIS"_s);
        add("EUC-JP", encoded(japanese, "EUC-JP"), japanese, u"EUC-JP"_s);
        add("ISO-2022-JP", encoded(japanese, "ISO-2022-JP"), japanese, u"ISO-2022-JP"_s);
        add("GB 18030", encoded(chinese, "GB18030"), chinese, u"GB18030"_s);
        add("EUC-KR", encoded(korean, "EUC-KR"), korean, u"EUC-KR"_s);
        const QString plain = u"text,rating\n"_s + u"a plain line of ASCII,5\n"_s.repeated(100'000);
        add("Windows-1252 far into the file", encoded(plain + u"zu spät,1\n"_s, "windows-1252"),
            plain + u"zu spät,1\n"_s, u"windows-1252"_s);
        add("UTF-8 far into the file", (plain + u"配達,1\n"_s).toUtf8(), plain + u"配達,1\n"_s, u"UTF-8"_s);
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const TableFormat format = detectFormat(bytes, u"x.csv"_s);
        QTEST(format.encoding, "encoding");
        const auto reader = openTable(bytes, u"x.csv"_s, format);
        const ReadRecords records = allOf(*reader);
        // The same as of the text in UTF-8, which other tests look at.
        const auto same = openTable(text.toUtf8(), u"x.csv"_s, detectFormat(text.toUtf8(), u"x.csv"_s));
        QCOMPARE(shown(records), shown(allOf(*same)));
        QVERIFY(!shown(records).contains(u'\ufffd'));
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("records");
        QTest::newRow("a list")
            << QByteArray("[\n{\"text\": \"Good\", \"rating\": 5},\n{\"rating\": 1.50, \"text\": \"Bad\"}]")
            << u"text|rating\n2 Good|5\n3 Bad|1.50"_s;
        QTest::newRow("in an object")
            << quoted("{'total': 2, 'columns': [{'a': 1}], 'data': {'items': [{'t': 'x'}, {'t': 'y'}]}, 'b': []}")
            << u"t\n1 x\n1 y"_s;
        QTest::newRow("one object") << QByteArray("{\"text\": \"Good\",\n \"tags\": [\"a\"]}")
                                    << u"text|tags\n1 Good|[\"a\"]"_s;
        QTest::newRow("lines") << QByteArray("{\"text\": \"Good\"}\n\n{\"text\": \"Bad\", \"n\": 2}\n")
                               << u"text|n\n1 Good|\n3 Bad|2"_s;
        QTest::newRow("nested") << quoted(
                                       "[{'user': {'name': 'A', 'home': {'city': 'B'}}, 'text': 't'}, {'text': 'u'}]")
                                << u"user.name|user.home.city|text\n1 A|B|t\n1 ||u"_s;
        QTest::newRow("values that are no text")
            << quoted("[{'a': null, 'b': true, 'c': [1, 'x\\'y', {'z': null}], 'd': -1e5, 'e': NaN}]")
            << u"a|b|c|d|e\n1 |true|[1,\"x\\\"y\",{\"z\":null}]|-1e5|"_s;
        QTest::newRow("escapes") << quoted("[{'a': '1\\n2\\té\\u00e9\\ud83d\\ude00\\/\\ud83d!\\udc00'}]")
                                 << u"a\n1 1\n2\téé😀/\ufffd!\ufffd"_s;
        QTest::newRow("lists") << quoted("[['text', 'rating'], ['Good', 5, 'more']]")
                               << u"Column 1|Column 2|Column 3\n1 text|rating|\n1 Good|5|more"_s;
        QTest::newRow("texts") << quoted("['Good', 'Bad']") << u"Column 1\n1 Good\n1 Bad"_s;
        QTest::newRow("a key that comes later") << QByteArray("[{\"a\":1},{\"b\":2,\"a\":3}]") << u"a|b\n1 1|\n1 3|2"_s;
        QTest::newRow("UTF-16") << "\xff\xfe" + encoded(u"[{\"text\": \"遅い\"}]"_s, "UTF-16LE") << u"text\n1 遅い"_s;
    }
    void json()
    {
        QFETCH(QByteArray, bytes);
        QTEST(read(bytes, u"x.json"_s), "records");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *row, const QByteArray &bytes, const QString &says,
                            const QString &name = u"x.csv"_s) { QTest::newRow(row) << bytes << name << says; };
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise += char((i * 7919 + i / 3) % 251);
        add("empty", "", u"no records"_s);
        add("blank", " \n\r\n\n", u"no records"_s);
        add("a mark only", "\xef\xbb\xbf", u"no records"_s);
        add("gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) + noise, u"a compressed file"_s);
        add("PNG", "\x89PNG\r\n\x1a\n" + noise, u"a picture"_s);
        add("program",
            "\x7f"
            "ELF\2\1\1" +
                noise,
            u"a program"_s);
        add("PDF", "%PDF-1.7\n" + noise, u"a PDF document"_s);
        add("old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise, u"a workbook of an old Excel"_s);
        add("web page", "<!DOCTYPE html>\n<html><body>Log in</body></html>", u"a web page"_s);
        add("zip", "PK\3\4" + noise, u"a compressed file"_s);
        add("noise", noise, u"no text"_s);
        add("JSON without records", "{}", u"no records"_s, u"x.json"_s);
        add("an empty list", "[]", u"no records"_s, u"x.json"_s);
        add("JSON cut off", "[{\"a\": 1},\n{\"a\": ", u"line 2"_s, u"x.json"_s);
        add("broken JSON", "[{\"a\": 1},\n{\"a\" 2}]", u"line 2"_s, u"x.json"_s);
        add("a broken line", "{\"a\": 1}\n{\"a\": 2}\n{\"a\": oops}\n", u"line 3"_s, u"x.jsonl"_s);
        add("deep JSON", "[" + QByteArray("{\"a\":").repeated(100'000), u"can't be understood"_s, u"x.json"_s);
        add("deep lists", QByteArray("[").repeated(100'000), u"can't be understood"_s, u"x.json"_s);
        add("a million columns", QByteArray("a,").repeated(1'000'000), u"too large"_s);
        add("a million columns below", "a,b\n1,2\n" + QByteArray("a,").repeated(1'000'000), u"line 3"_s);
        add("a cell without end", "a,b\n1,2\n" + QByteArray(17 << 20, 'x'), u"line 3"_s);
        add("a text without end", "[{\"a\": \"" + QByteArray(17 << 20, 'x') + "\"}]", u"too large"_s, u"x.json"_s);
        add(
            "many keys",
            "[{" +
                [] {
                    QByteArray keys;
                    for (int i = 0; i < 20'000; ++i)
                        keys += "\"k" + QByteArray::number(i) + "\":1,";
                    return keys;
                }() +
                "\"z\":1}]",
            u"too large"_s, u"x.json"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QString sentence = refusal(bytes, name);
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY2(sentence.contains(name) && sentence.endsWith(u'.'), qPrintable(sentence));
    }

    void saysThatThereIsNoFile()
    {
        QVERIFY_THROWS_EXCEPTION(Error, detectFormat(u"/nowhere/x.csv"_s));
        QVERIFY_THROWS_EXCEPTION(Error, detectFormat(u"/"_s));
        QVERIFY_THROWS_EXCEPTION(Error, detectFormat(u"/dev/zero"_s));
    }

    void readsLongCells_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("10,000 characters") << 10'000;
        QTest::newRow("3 million characters") << 3'000'000;
    }
    void readsLongCells()
    {
        QFETCH(int, size);
        const QByteArray text = QByteArray("長い\"\"\n").repeated(size / 4);
        const QByteArray bytes = "text,rating\n\"" + text + "\",5\nb,4\n";
        const auto reader = openTable(bytes, u"x.csv"_s, detectFormat(bytes, u"x.csv"_s));
        const ReadRecords records = allOf(*reader);
        QCOMPARE(records.rows.size(), 2);
        QCOMPARE(records.rows[0][0], QString::fromUtf8(text).replace("\"\""_L1, "\""_L1));
        QCOMPARE(records.lines[1], 3 + size / 4);
    }

    /** Records must not depend on where the pieces end in which a file is read. */
    void readsAcrossPieces()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text\r\n");
        const int count = 150'000;
        for (int i = 0; i < count; ++i)
            file.write(QByteArray::number(i) + ",\"é配😀 \"\"" + QByteArray(i % 37, 'x') + "\"\"\r\n\"\r\n");
        file.close();
        const auto reader = openTable(file.fileName(), detectFormat(file.fileName()));
        TableRow row;
        int i = 0;
        double progress = 0;
        for (; reader->next(row); ++i) {
            const QByteArray text = "é配😀 \"" + QByteArray(i % 37, 'x') + "\"\r\n";
            QCOMPARE(row.cells.size(), size_t(2));
            if (row.cells[0] != QByteArray::number(i).toStdString() || row.cells[1] != text.toStdString() ||
                row.line != 2 + 2 * i)
                QFAIL(qPrintable(u"record %1"_s.arg(i)));
            QVERIFY(reader->progress() >= progress);
            progress = reader->progress();
        }
        QCOMPARE(i, count);
        QCOMPARE(reader->progress(), 1.0);
    }

    /** Quotes that open again and again must not cost reading the rest again and again. */
    void isNotSlowedDownByQuotes()
    {
        const QByteArray bytes = "text,rating\n" + QByteArray("\"a b c,5\n").repeated(1'000'000);
        QElapsedTimer timer;
        timer.start();
        TableFormat format;
        const auto reader = openTable(bytes, u"x.csv"_s, format);
        const ReadRecords records = allOf(*reader);
        QCOMPARE(records.rows.size(), 1'000'000);
        QCOMPARE(records.rows.constLast(), (QStringList{u"\"a b c"_s, u"5"_s}));
        QVERIFY2(timer.elapsed() < 20'000, "took too long");
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
