#include "shop.h"

#include "views/feedback/import/importassistant.h"
#include "views/feedback/import/importdialog.h"
#include "views/feedback/import/importresultdialog.h"
#include "views/feedback/import/importstrip.h"
#include "views/feedback/import/importtable.h"
#include "views/theme/themeswitch.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

/**
 * What the import looks like, light and dark. Writes the pictures into the folder THROUGHLINE_PICTURES where it is
 * given; and holds that each is in its theme. With THROUGHLINE_DATA it shows real files, too.
 */
class ImportPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void screens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        const QString data = qEnvironmentVariable("THROUGHLINE_DATA");
        QStringList files{u"start"_s, u"mess"_s, u"result"_s, u"strip"_s};
        if (!data.isEmpty()) {
            files += {u"arabic-restaurants/RES2.csv"_s,
                      u"chinese-food-delivery/waimai_10k.csv"_s,
                      u"japanese-hotel-sentences-a/pn_a.tsv"_s,
                      u"germeval2017-dev/dev.tsv"_s,
                      u"skytrax-seat/seat.csv"_s,
                      u"nps-retail-bank-2021/NPStimeseries.csv"_s,
                      u"cfpb-complaints/v1-public.csv"_s,
                      u"sfo-airport-survey-2017/2017_SFO_Customer_Survey.csv"_s,
                      u"uci-imdb/imdb.json"_s,
                      u"amazon-alexa/amazon_alexa.tsv"_s};
        }
        // Who doesn't look at them needs each once.
        const bool isAll = qEnvironmentVariableIsSet("THROUGHLINE_PICTURES");
        for (const QString &file : std::as_const(files)) {
            for (const bool dark : isAll ? QList{false, true} : QList{false}) {
                for (const QSize size : isAll ? QList{QSize(1120, 680), QSize(1720, 980)} : QList{QSize(1120, 680)})
                    QTest::addRow("%s-%s-%d", qPrintable(file.section(u'/', 0, 0)), dark ? "dark" : "light",
                                  size.width())
                        << file << size << dark;
            }
        }
    }
    void screens()
    {
        QFETCH(QString, file);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        ThemeSwitch::instance().setChoice(dark ? ThemeSwitch::Choice::Dark : ThemeSwitch::Choice::Light);
        const auto project = Project::inMemory();
        const Shop shop(*project);
        QWidget window;
        window.show();
        ImportAssistant assistant(*project, &window, m_folder.filePath(u"presets"_s));
        assistant.start();
        QWidget *shown = window.findChild<ImportDialog *>();
        shown->resize(size);
        const bool hasFile = file != u"start"_s && file != u"strip"_s;
        if (hasFile)
            assistant.start(path(file));
        auto *table = window.findChild<ImportTable *>();
        if (hasFile)
            QTRY_VERIFY(table->model()->rowCount() > 0);
        if (file == u"result"_s) {
            QTest::mouseClick(shown->findChild<QPushButton *>(u"importButton"_s), Qt::LeftButton);
            shown = window.findChild<ImportResultDialog *>();
            QVERIFY(shown);
        }
        if (file == u"strip"_s) {
            auto *strip = static_cast<ImportStrip *>(assistant.strip());
            strip->begin(u"Reviews of our shop, January.csv"_s);
            strip->showProgress(0.4, 412'000);
            strip->show();
            strip->resize(size.width(), strip->sizeHint().height());
            shown = strip;
        }
        QTest::qWait(100);
        const QImage image = shown->grab().toImage();
        if (const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(folder + u"/import-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
        const int lightness = qGray(image.pixel(image.width() / 2, image.height() - 4));
        QVERIFY(dark ? lightness < 80 : lightness > 200);
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Light);
    }

private:
    QString path(const QString &file)
    {
        if (file != u"mess"_s && file != u"result"_s)
            return qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/feedback/"_s + file;
        QFile out(m_folder.filePath(u"Reviews of our shop, January.csv"_s));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("The test's file can't be written.");
        out.write("Review no.,Written on,Name,Headline,Review,Stars,Recommend 0-10,Where,Answered\n");
        const char *rows[] = {
            "1041,01/02/2026,Marta K.,late and nobody told me,\"Two days late and I had to ring them to hear it. The "
            "parcel itself was fine.\",2,3,Delivery is late,03/02/2026\n",
            "1042,02/02/2026,Jörg,Danke!,\"Sehr schnelle Antwort, alles gut erklärt.\",5,10,Support,02/02/2026\n",
            "1043,02/02/2026,,,\"no puedo devolver el pedido, la página da error\",1,0,Returns,\n",
            "1044,03/02/2026,美咲,,配送がとても早かったです,5,9,Shop,\n",
            "1045,04/02/2026,Ben,Nice prints,\"Love the drawings, pricey shipping though\",seven,8,Looks around,\n",
            "1046,05/02/2026,,,,,,,\n",
            "1047,06/02/2026,أمل,,الخدمة ممتازة والموظفون متعاونون جداً,5,10,Shop,\n",
            "1048,07/02/2026,Camille,,livraison parfaite,4,9,Gets a confirmation,\n"};
        out.write("1040,31/31/2026,Ann,Fine,Nothing to add,4,8,Shop,\n");
        for (int n = 0; n < 12; ++n) {
            for (const char *row : rows)
                out.write(QByteArray(row).replace("104", QByteArray::number(104 + n)));
        }
        return out.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(ImportPictures)
#include "tst_importpictures.moc"
