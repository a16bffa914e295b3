#include "mapsample.h"

#include "views/map/mapexport.h"
#include "views/map/mapsheet.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <ctime>

using namespace Views;
using namespace Model;
using namespace Qt::StringLiterals;
using Format = MapExportOptions::Format;
using Paper = MapExportOptions::Paper;

/** Exports of maps: complete, the same every time, and text stays text. */
class TestMapExport : public QObject
{
    Q_OBJECT
private:
    static QByteArray written(const Project &project, const QList<Id<Journey>> &journeys, MapExportOptions options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exportMap(project, journeys, buffer, options);
        return buffer.data();
    }
    static void keep(const QByteArray &bytes, const QString &name)
    {
        if (!qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            return;
        QFile file(qEnvironmentVariable("THROUGHLINE_PICTURES") + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /** The texts of all elements named @p element, each in one piece. */
    static QStringList svgTexts(const QByteArray &svg, QLatin1String element)
    {
        QStringList result;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
                result.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        if (reader.hasError())
            qWarning() << reader.errorString() << reader.lineNumber();
        return result;
    }
    /** As FORMATS.md compares: NFKC, without bidi marks and blanks. */
    static QString plain(QString text)
    {
        text = text.normalized(QString::NormalizationForm_KC);
        text.removeIf([](QChar c) {
            return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        });
        return text;
    }
    static QString pdfText(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"map.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QList<Id<Touchpoint>> touchpoints(const Project &project)
    {
        QList<Id<Touchpoint>> result;
        for (const Touchpoint &row : project.all<Touchpoint>())
            result.append(row.id);
        return result;
    }
    static const QStringList &names()
    {
        static const QStringList list{
            u"配送が遅れて、誰も連絡をくれない"_s,
            u"يتأخر الطرد يومين ولا أحد يخبرنا"_s,
            u"Ships 📦 late 😡"_s,
            u"A <b>bold</b> & \"quoted\" name"_s,
            u"Grüße aus Österreich"_s,
            u"A very long name that goes on about everything that happened on that day, from the morning until late"_s};
        return list;
    }
    static std::unique_ptr<Project> worldly()
    {
        auto project = Project::inMemory();
        MapSample::look(*project);
        const auto ids = touchpoints(*project);
        project->edit(Label("Rename"), [&](Edit &edit) {
            for (int i = 0; i < names().size(); ++i)
                edit.set(ids[i], &Touchpoint::name, names()[i]);
        });
        return project;
    }

private slots:
    void sameBytes_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("svg") << Format::Svg;
        QTest::newRow("png") << Format::Png;
        QTest::newRow("pdf") << Format::Pdf;
    }
    void sameBytes()
    {
        QFETCH(Format, format);
        const auto project = worldly();
        const QList<Id<Journey>> journeys{project->all<Journey>().front().id};
        MapExportOptions options;
        options.format = format;
        const QByteArray first = written(*project, journeys, options);
        QTest::qWait(1100); // a second later, the time of day must not show
        const QByteArray second = written(*project, journeys, options);
        QVERIFY(!first.isEmpty());
        QVERIFY(first == second);
        keep(first, u"export."_s + QString::fromUtf8(QTest::currentDataTag()));
        options.dark = true;
        QVERIFY(written(*project, journeys, options) != first);
    }
    void svgHoldsEveryName()
    {
        const auto project = worldly();
        const QByteArray svg = written(*project, {project->all<Journey>().front().id}, {});
        const QStringList titles = svgTexts(svg, "title"_L1);
        const QStringList texts = svgTexts(svg, "text"_L1);
        for (const Touchpoint &row : project->all<Touchpoint>()) {
            QVERIFY2(titles.contains(row.name), qPrintable(row.name));
            const bool whole = std::any_of(texts.begin(), texts.end(),
                                           [&](const QString &text) { return plain(text) == plain(row.name); });
            QVERIFY2(whole, qPrintable(row.name));
        }
        for (const Stage &row : project->all<Stage>())
            QVERIFY(texts.contains(row.name));
        QVERIFY(texts.contains(u"Online shop: first order"_s));
    }
    void pdfTextStaysText()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto project = worldly();
        MapExportOptions options;
        options.format = Format::Pdf;
        const QString text = plain(pdfText(written(*project, {project->all<Journey>().front().id}, options)));
        for (const Touchpoint &row : project->all<Touchpoint>())
            QVERIFY2(text.contains(plain(row.name)), qPrintable(row.name + u"\n"_s + text));
    }
    void severalJourneysAreSeveralPages()
    {
        const auto project = Project::inMemory();
        const auto first = MapSample::look(*project);
        const auto second = MapSample::look(*project);
        MapExportOptions options;
        options.format = Format::Pdf;
        QCOMPARE(written(*project, {first, second}, options).count("/Type /Page\n"), 2);
    }
    void paper_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("pages");
        QTest::newRow("A4") << u"A4"_s << 1;
        QTest::newRow("letter") << u"letter"_s << 1;
        QTest::newRow("A0") << u"A0"_s << 1;
    }
    void paper()
    {
        QFETCH(QString, name);
        QFETCH(int, pages);
        const auto project = Project::inMemory();
        const auto journey = MapSample::look(*project);
        MapExportOptions options;
        options.format = Format::Pdf;
        options.paper = *paperNamed(name);
        const QByteArray pdf = written(*project, {journey}, options);
        QCOMPARE(pdf.count("/Type /Page\n"), pages);
        keep(pdf, u"paper-"_s + name + u".pdf"_s);
    }
    void largeMapsSpreadOverPages()
    {
        const auto project = Project::inMemory();
        const auto journey = MapSample::large(*project, 20, 40, 100);
        MapExportOptions options;
        options.format = Format::Pdf;
        options.paper = Paper::A4;
        const QByteArray pdf = written(*project, {journey}, options);
        const auto pages = pdf.count("/Type /Page\n");
        QVERIFY(pages > 10);
        keep(pdf, u"spread.pdf"_s);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = plain(pdfText(pdf));
        for (const Touchpoint &row : project->all<Touchpoint>())
            QVERIFY2(text.contains(plain(row.name)), qPrintable(row.name));
    }
    void pagesCoverTheMap()
    {
        const auto project = Project::inMemory();
        const MapSheet sheet(*project, MapSample::large(*project, 7, 90, 100), Theme::light());
        const QSizeF limit(1400, 1000);
        double area = 0;
        QRectF all;
        for (const MapPage &page : sheet.pages(limit)) {
            QVERIFY(page.size.width() <= limit.width());
            QVERIFY(page.size.height() <= limit.height());
            area += page.map.width() * page.map.height();
            all |= page.map;
        }
        QCOMPARE(all, sheet.wholePage().map);
        QCOMPARE(area, all.width() * all.height());
    }
    void fiveThousand()
    {
        const auto project = Project::inMemory();
        const auto journey = MapSample::large(*project, 50, 100, 1001);
        for (const Format format : {Format::Svg, Format::Pdf, Format::Png}) {
            MapExportOptions options;
            options.format = format;
            const std::clock_t start = std::clock();
            const QByteArray bytes = written(*project, {journey}, options);
            qInfo("%d: %lld bytes in %.0f ms of processor time", int(format), bytes.size(),
                  1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
            keep(bytes, u"large."_s + QStringList{u"svg"_s, u"png"_s, u"pdf"_s}[int(format)]);
            if (format == Format::Png) {
                QBuffer buffer;
                buffer.setData(bytes);
                QImageReader reader(&buffer);
                const QSize size = reader.size();
                qInfo("%d × %d pixels", size.width(), size.height());
                QVERIFY(size.width() > 50 * 4 * Measure::columnPitch * 0.75);
                // The last touchpoint is there: the lower right corner is no blank ground.
                QImageReader::setAllocationLimit(2048);
                const QImage image = reader.read();
                QVERIFY(!image.isNull());
                const QImage corner = image.copy(image.width() - 260, image.height() - 280, 200, 200);
                QVERIFY(corner.convertToFormat(QImage::Format_Indexed8).colorCount() > 8);
            }
        }
    }
    void tooLargeForAPng()
    {
        const auto project = Project::inMemory();
        const auto journey = MapSample::look(*project);
        const auto id = touchpoints(*project).back();
        project->edit(Label("Move"), [&](Edit &edit) {
            edit.set(id, &Touchpoint::row, 4000);
            edit.set(id, &Touchpoint::column, 600);
        });
        MapExportOptions options;
        options.format = Format::Png;
        QVERIFY_THROWS_EXCEPTION(Error, written(*project, {journey}, options));
    }
    void noJourneyIsASentence()
    {
        const auto project = Project::inMemory();
        QVERIFY_THROWS_EXCEPTION(Error, written(*project, {}, {}));
    }
};

QTEST_MAIN(TestMapExport)
#include "tst_mapexport.moc"
