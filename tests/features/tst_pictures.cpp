#include "app/actions/actioncatalogue.h"
#include "app/welcome/welcomepage.h"
#include "support/program.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"
#include "views/theme/themeswitch.h"

#include <QApplication>
#include <QtTest>

using namespace App;
using namespace Qt::StringLiterals;

/**
 * What the screens look like, light and dark, small and large. Writes the pictures into the folder THROUGHLINE_PICTURES
 * where it is given, to be looked at; and holds that each is really in its theme and not empty.
 */
class Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screens_data();
    void screens();
};

void Pictures::screens_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const char *screen : {"welcome", "map", "inspector", "inbox", "metrics", "history"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
                QTest::addRow("%s-%s-%d", screen, dark ? "dark" : "light", size.width())
                    << QString::fromLatin1(screen) << dark << size;
            }
        }
    }
}

void Pictures::screens()
{
    QFETCH(QString, screen);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Program program;
    program.settings().setTheme(dark ? Views::ThemeSwitch::Choice::Dark : Views::ThemeSwitch::Choice::Light);
    Views::ThemeSwitch::instance().setChoice(dark ? Views::ThemeSwitch::Choice::Dark
                                                  : Views::ThemeSwitch::Choice::Light);
    QWidget *shown = nullptr;
    if (screen == u"welcome") {
        program.sample();
        program.closeAll(); // so that there is a recent project
        program.windows().showWelcome();
        shown = program.windows().welcome();
    } else {
        MainWindow *window = program.sample();
        QVERIFY(window);
        shown = window;
        auto *map = window->findChild<Views::MapView *>();
        map->setAnimated(false);
        if (screen == u"inspector") {
            const auto nodes = map->scene().nodesIn(map->scene().bounds());
            map->select({map->scene().node(nodes.value(nodes.size() / 2)).id});
        } else if (screen == u"inbox" || screen == u"metrics") {
            const ActionId page = screen == u"inbox" ? ActionId::ShowFeedback : ActionId::ShowMetrics;
            window->actions().action(page)->trigger();
        } else if (screen == u"history") {
            for (const auto &touchpoint : window->project().all<Model::Touchpoint>().first(6)) {
                window->project().edit(Model::Label("Rename “%1”", {touchpoint.name}), [&](Model::Edit &edit) {
                    edit.set(touchpoint.id, &Model::Touchpoint::name, touchpoint.name + u" again"_s);
                });
            }
            window->project().undo();
            window->actions().action(ActionId::ShowHistory)->trigger();
        }
    }
    QVERIFY(shown);
    shown->resize(size);
    QTest::qWait(700); // thumbnails and tiles come when there is time
    const QImage image = shown->grab().toImage();
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QSet<QRgb> colours;
    qint64 lightness = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
            lightness += qGray(image.pixel(x, y));
        }
    }
    const double mean = double(lightness) / ((image.width() + 6) / 7) / ((image.height() + 6) / 7);
    QVERIFY(dark ? mean < 80 : mean > 200);
    QVERIFY(colours.size() > 25);
    if (shown->isWindow())
        program.closeAll();
    Views::ThemeSwitch::instance().setChoice(Views::ThemeSwitch::Choice::Light);
}

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
