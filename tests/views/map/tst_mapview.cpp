#include "maphands.h"

#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"
#include "views/map/mapcamera.h"
#include "views/map/mappainter.h"
#include "views/map/maptiles.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

/** Seeing a map, and drawing one: the gestures of the select tool, as a person makes them. */
class TestMapView : public QObject
{
    Q_OBJECT
private slots:
    void doubleClickOnEmptyGroundNamesANewTouchpoint()
    {
        const auto map = MapHands::empty();
        map->doubleClick(map->slot(1, 0, 0));
        QVERIFY(map->isTyping());
        QCOMPARE(map->project->undoCount(), 0);
        map->type(u"Reads reviews"_s);
        map->key(Qt::Key_Return);
        QVERIFY(!map->isTyping());
        QCOMPARE(map->project->undoCount(), 1);
        QVERIFY(map->has(u"Reads reviews"_s));
        QCOMPARE(map->node(u"Reads reviews"_s)->slot, (MapSlot{1, 0, 0}));
        QCOMPARE(map->view.selectedTouchpoints(), QSet{map->node(u"Reads reviews"_s)->id});
    }

    void givingUpANewNameLeavesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc at once") << QString() << Qt::Key_Escape;
        QTest::newRow("Esc after typing") << u"Half a na"_s << Qt::Key_Escape;
        QTest::newRow("Enter without a name") << QString() << Qt::Key_Return;
        QTest::newRow("Enter with blanks") << u"   "_s << Qt::Key_Return;
        QTest::newRow("Tab without a name") << QString() << Qt::Key_Tab;
    }
    void givingUpANewNameLeavesNothing()
    {
        QFETCH(QString, text);
        QFETCH(Qt::Key, key);
        const auto map = MapHands::empty();
        map->doubleClick(map->slot(0, 0, 0));
        map->type(text);
        map->key(key);
        QVERIFY(!map->isTyping());
        QCOMPARE(map->scene().nodeCount(), 0);
        QVERIFY(map->project->history().isEmpty());
    }

    void tabAddsTheNextAndControlEnterABranch()
    {
        const auto map = MapHands::empty();
        map->doubleClick(map->slot(0, 0, 0));
        map->type(u"First"_s);
        map->key(Qt::Key_Tab);
        QVERIFY(map->isTyping());
        // The map makes room for what is only being named.
        QCOMPARE(map->scene().geometry().stage(0).columns, 2);
        map->type(u"Second"_s);
        map->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(map->isTyping());
        map->type(u"Other"_s);
        map->key(Qt::Key_Return);
        QCOMPARE(map->names(), QStringList({u"First"_s, u"Second"_s, u"Other"_s}));
        QVERIFY(map->connected(u"First"_s, u"Second"_s, ConnectionKind::Next));
        QVERIFY(map->connected(u"First"_s, u"Other"_s, ConnectionKind::Alternative));
        QCOMPARE(map->node(u"Second"_s)->slot, (MapSlot{0, 1, 0}));
        QCOMPARE(map->node(u"Other"_s)->slot, (MapSlot{0, 1, 1}));
        QCOMPARE(map->project->undoCount(), 3);
    }

    void roomThatWasOnlyMeantGoesAgain()
    {
        const auto map = MapHands::empty();
        map->doubleClick(map->slot(0, 0, 0));
        map->type(u"First"_s);
        map->key(Qt::Key_Tab);
        map->key(Qt::Key_Escape);
        QCOMPARE(map->scene().geometry().stage(0).columns, 1);
    }

    void pressingElsewhereKeepsTheName()
    {
        const auto map = MapHands::empty();
        map->doubleClick(map->slot(0, 0, 0));
        map->type(u"Kept"_s);
        map->click(map->slot(3, 0, 2));
        QVERIFY(!map->isTyping());
        QVERIFY(map->has(u"Kept"_s));
    }

    void doubleClickOnATouchpointRenamesIt()
    {
        const auto map = MapHands::withLook();
        const int before = map->project->undoCount();
        map->doubleClick(map->at(u"Reads reviews"_s));
        QCOMPARE(map->editor()->toPlainText(), u"Reads reviews"_s);
        map->editor()->selectAll();
        map->type(u"Compares"_s);
        map->key(Qt::Key_Return);
        QVERIFY(map->has(u"Compares"_s));
        QCOMPARE(map->project->undoCount(), before + 1);
    }

    void aNameThatStaysLeavesNoEntry()
    {
        const auto map = MapHands::withLook();
        const int before = map->project->undoCount();
        map->doubleClick(map->at(u"Reads reviews"_s));
        map->key(Qt::Key_Return);
        QCOMPARE(map->project->undoCount(), before);
    }

    void clicksSelect()
    {
        const auto map = MapHands::withLook();
        QSignalSpy spy(&map->view, &MapView::selectionChanged);
        const auto reads = map->node(u"Reads reviews"_s)->id;
        const auto pays = map->node(u"Pays in five steps"_s)->id;
        map->click(map->at(u"Reads reviews"_s));
        QCOMPARE(map->view.selectedTouchpoints(), QSet{reads});
        map->click(map->at(u"Pays in five steps"_s), Qt::ControlModifier);
        QCOMPARE(map->view.selectedTouchpoints(), (QSet{reads, pays}));
        map->click(map->at(u"Reads reviews"_s), Qt::ShiftModifier);
        QCOMPARE(map->view.selectedTouchpoints(), QSet{pays});
        map->click(map->slot(2, 0, 3));
        QVERIFY(map->view.selectedTouchpoints().isEmpty());
        QVERIFY(spy.count() >= 4);
    }

    void theRubberBandSelectsWhatItTouches()
    {
        const auto map = MapHands::withLook();
        const QRectF first = map->node(u"Looks around the shop"_s)->rect;
        const QRectF last = map->node(u"Asks about returns"_s)->rect;
        map->drag(map->at(first.topLeft() + QPointF(20, -16)), map->at(last.center()));
        QCOMPARE(map->view.selectedTouchpoints().size(), 3);
    }

    void aDragMovesToASlotAndOthersMakeRoom()
    {
        const auto map = MapHands::withLook();
        const int before = map->project->undoCount();
        map->drag(map->at(u"Hears of it at work"_s), map->at(u"Reads reviews"_s));
        QCOMPARE(map->node(u"Hears of it at work"_s)->slot, (MapSlot{1, 0, 1}));
        QCOMPARE(map->node(u"Reads reviews"_s)->slot, (MapSlot{1, 0, 2}));
        QCOMPARE(map->node(u"Asks about returns"_s)->slot, (MapSlot{1, 0, 3}));
        QCOMPARE(map->project->undoCount(), before + 1);
        map->project->undo();
        QCOMPARE(map->node(u"Reads reviews"_s)->slot, (MapSlot{1, 0, 1}));
    }

    void aDragBetweenTwoColumnsMakesOne()
    {
        const auto map = MapHands::withLook();
        const QRectF left = map->node(u"Pays in five steps"_s)->rect;
        const QRectF right = map->node(u"Gets a confirmation"_s)->rect;
        map->drag(map->at(u"Hears of it at work"_s), map->at((left.center() + right.center()) / 2));
        QCOMPARE(map->node(u"Hears of it at work"_s)->slot, (MapSlot{2, 1, 0}));
        QCOMPARE(map->node(u"Gets a confirmation"_s)->slot, (MapSlot{2, 2, 0}));
        QCOMPARE(map->node(u"Pays in five steps"_s)->slot, (MapSlot{2, 0, 0}));
    }

    void escapeGivesADragUp()
    {
        const auto map = MapHands::withLook();
        const int before = map->project->undoCount();
        map->beginDrag(map->at(u"Hears of it at work"_s), map->at(u"Reads reviews"_s));
        QTest::keyClick(&map->view, Qt::Key_Escape);
        QTest::mouseRelease(map->view.viewport(), Qt::LeftButton, {}, map->at(u"Reads reviews"_s));
        QCOMPARE(map->project->undoCount(), before);
    }

    void aDragFromTheEdgeConnects()
    {
        const auto map = MapHands::withLook();
        map->drag(map->edgeOf(u"Hears of it at work"_s), map->at(u"Asks about returns"_s));
        QVERIFY(map->connected(u"Hears of it at work"_s, u"Asks about returns"_s, ConnectionKind::Next));
        QCOMPARE(map->view.selectedConnections().size(), 1);
    }

    void aConnectionDroppedOnEmptyGroundNamesANewTouchpoint()
    {
        const auto map = MapHands::withLook();
        map->drag(map->edgeOf(u"Hears of it at work"_s), map->slot(2, 0, 2));
        QVERIFY(map->isTyping());
        map->type(u"Calls"_s);
        map->key(Qt::Key_Return);
        QVERIFY(map->connected(u"Hears of it at work"_s, u"Calls"_s, ConnectionKind::Next));
        QCOMPARE(map->node(u"Calls"_s)->slot, (MapSlot{2, 0, 2}));
    }

    void theWheelScrollsAndZoomsAtThePointer()
    {
        const auto map = MapHands::withLook();
        map->view.resize(500, 300);
        const QPointF pointer(300, 200);
        const auto wheel = [&](int angle, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(pointer, map->view.viewport()->mapToGlobal(pointer), {}, {0, angle}, {}, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(map->view.viewport(), &event);
        };
        wheel(-120, Qt::ShiftModifier);
        QCOMPARE(map->view.visibleScene().left(), 80.0);
        wheel(-120, {});
        QCOMPARE(map->view.visibleScene().top(), 80.0);
        const QPointF under = map->view.toScene(pointer);
        wheel(120, Qt::ControlModifier);
        QVERIFY(map->view.zoom() > 1.1);
        QVERIFY((map->view.toScene(pointer) - under).manhattanLength() < 1e-6);
    }

    void fitShowsEverything()
    {
        const auto map = MapHands::withLook();
        map->view.resize(400, 300);
        QSignalSpy spy(&map->view, &MapView::viewChanged);
        map->view.fit();
        const QRectF seen = map->view.visibleScene();
        QVERIFY(seen.contains(map->node(u"Tells 9 others"_s)->rect));
        QVERIFY(seen.contains(map->node(u"Asks about returns"_s)->rect));
        QCOMPARE(spy.count(), 1);
        QVERIFY(!map->view.horizontalScrollBar()->isVisible());
        map->view.actualSize();
        QCOMPARE(map->view.zoom(), 1.0);
    }

    void theViewIsRememberedBeforeTheWindowIsShown()
    {
        const auto map = MapHands::withLook();
        map->view.resize(500, 300);
        map->view.zoomAt(1.7, {200, 200});
        const QPointF centre = map->view.visibleScene().center();
        MapView other;
        other.setProject(map->project.get(), map->view.journey());
        QVERIFY(other.restoreState(map->view.saveState()));
        other.resize(500, 300);
        other.show();
        other.resize(520, 310);
        QVERIFY((other.visibleScene().center() - centre).manhattanLength() < 1e-6);
        QCOMPARE(other.zoom(), 1.7);
    }

    void theViewIsRemembered()
    {
        const auto map = MapHands::withLook();
        map->view.resize(500, 300);
        map->view.zoomAt(1.7, {200, 200});
        const QRectF seen = map->view.visibleScene();
        const QByteArray state = map->view.saveState();
        map->view.fit();
        QVERIFY(map->view.restoreState(state));
        QVERIFY((map->view.visibleScene().topLeft() - seen.topLeft()).manhattanLength() < 1e-6);
        QVERIFY(!map->view.restoreState("nonsense"));
    }

    void tilesArePaintedOnceAndAgainOnlyWhereSomethingChanged()
    {
        const auto map = MapHands::withLook();
        const MapPainter look(Theme::light());
        MapCamera camera;
        camera.setCanvas({512, 512});
        camera.setContent({0, 0, 4000, 4000});
        MapTiles tiles;
        QImage image(512, 600, QImage::Format_RGB32);
        const auto paint = [&](std::chrono::milliseconds budget) {
            QPainter painter(&image);
            return tiles.paint(painter, {map->scene(), look, camera, 1, budget});
        };
        QVERIFY(!paint(std::chrono::milliseconds(0)));
        QCOMPARE(tiles.paintedCount(), 1);
        QVERIFY(paint(std::chrono::seconds(10)));
        QCOMPARE(tiles.paintedCount(), 4);
        camera.setOffset({100, 0});
        QVERIFY(paint(std::chrono::seconds(10)));
        QCOMPARE(tiles.paintedCount(), 6);
        tiles.invalidate({QRectF(10, 10, 20, 20)});
        QVERIFY(paint(std::chrono::seconds(10)));
        QCOMPARE(tiles.paintedCount(), 7);
        QVERIFY(paint(std::chrono::seconds(10)));
        QCOMPARE(tiles.paintedCount(), 7);
    }

    void afterAnEditThePictureIsAsIfPaintedAnew_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        QTest::newRow("large") << 1.7 << 1.0;
        QTest::newRow("as it is") << 1.0 << 1.0;
        QTest::newRow("on a fine screen") << 0.8 << 1.5;
        QTest::newRow("shapes for names") << 0.41 << 1.0;
        QTest::newRow("far out") << 0.13 << 1.0;
    }
    void afterAnEditThePictureIsAsIfPaintedAnew()
    {
        QFETCH(const double, zoom);
        QFETCH(const double, ratio);
        const auto map = MapHands::withLook();
        Project &project = *map->project;
        const MapPainter look(Theme::light());
        MapScene scene;
        scene.load(project, map->view.journey());
        MapTiles tiles;
        MapCamera camera;
        camera.setCanvas({900, 500});
        camera.setContent({0, 0, 4000, 4000});
        camera.zoomAt(zoom, {});
        const auto picture = [&](MapTiles &kept) {
            QImage image(QSizeF(900 * ratio, 560 * ratio).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            image.setDevicePixelRatio(ratio);
            QPainter painter(&image);
            kept.paint(painter, {scene, look, camera, ratio, std::chrono::seconds(10)});
            return image;
        };
        picture(tiles);
        int layouts = 0;
        connect(&project, &Project::changed, this, [&](const Changes &changes) {
            const MapDamage damage = scene.apply(project, changes);
            layouts += damage.layout;
            damage.layout ? tiles.invalidate() : tiles.invalidate(damage.rects);
        });
        // Smoothed edges may be a shade off where a picture is cut.
        const auto compare = [&] {
            MapTiles anew;
            const QImage kept = picture(tiles);
            const QImage expected = picture(anew);
            int furthest = 0;
            for (int y = 0; y < kept.height(); ++y) {
                for (int x = 0; x < kept.width(); ++x) {
                    const QRgb a = kept.pixel(x, y);
                    const QRgb b = expected.pixel(x, y);
                    furthest = std::max({furthest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                         std::abs(qBlue(a) - qBlue(b))});
                }
            }
            QVERIFY2(furthest <= 2, qPrintable(u"a channel is %1 of 255 off"_s.arg(furthest)));
        };
        const auto change = [&](const std::function<void(Edit &)> &edit) {
            QVERIFY(project.edit(Label("Change"), edit));
            compare();
        };
        const auto touchpoints = project.where(&Touchpoint::journey, map->view.journey());
        const auto connections = project.where(&Connection::journey, map->view.journey());
        change([&](Edit &edit) { edit.set(touchpoints[2].id, &Touchpoint::name, u"Una parola più lunga"_s); });
        change([&](Edit &edit) { edit.set(touchpoints[4].id, &Touchpoint::row, 5); });
        change([&](Edit &edit) { edit.set(touchpoints[1].id, &Touchpoint::pain, true); });
        change([&](Edit &edit) { edit.set(connections[3].id, &Connection::label, u"if it fits"_s); });
        change([&](Edit &edit) { edit.set(connections[1].id, &Connection::kind, ConnectionKind::Returns); });
        change([&](Edit &edit) { setEmotion(edit, touchpoints[3].id, {}, -2); });
        change([&](Edit &edit) { removeTouchpoints(edit, {touchpoints[5].id}, false); });
        for (int n = 0; n < 7; ++n) {
            project.undo();
            compare();
        }
        QVERIFY(layouts < 14);
    }

    void arrowsWalkTheGraph()
    {
        const auto map = MapHands::withLook();
        map->key(Qt::Key_Right);
        QCOMPARE(map->view.currentTouchpoint(), map->node(u"Sees a drawing that a friend shared"_s)->id);
        map->key(Qt::Key_Right);
        QCOMPARE(map->view.currentTouchpoint(), map->node(u"Looks around the shop"_s)->id);
        map->key(Qt::Key_Down);
        QCOMPARE(map->view.currentTouchpoint(), map->node(u"Reads reviews"_s)->id);
        map->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(map->view.selectedTouchpoints().size(), 2);
        map->key(Qt::Key_Left);
        QCOMPARE(map->view.selectedTouchpoints().size(), 1);
        map->key(Qt::Key_End);
        QCOMPARE(map->view.currentTouchpoint(), map->node(map->names().last())->id);
    }

    void controlArrowsMoveAsOneEntry()
    {
        const auto map = MapHands::withLook();
        const int before = map->project->undoCount();
        map->click(map->at(u"Asks about returns"_s));
        map->view.moveRight();
        map->view.moveRight();
        QCOMPARE(map->node(u"Asks about returns"_s)->slot, (MapSlot{2, 1, 2}));
        QCOMPARE(map->project->undoCount(), before + 1);
    }

    void deletingOffersToCloseTheGap()
    {
        const auto map = MapHands::withLook();
        map->click(map->at(u"Looks around the shop"_s));
        map->view.deleteSelection();
        QVERIFY(!map->has(u"Looks around the shop"_s));
        map->project->undo();
        map->click(map->at(u"Looks around the shop"_s));
        map->view.deleteAndCloseGap();
        QVERIFY(!map->has(u"Looks around the shop"_s));
        QVERIFY(
            map->connected(u"Sees a drawing that a friend shared"_s, u"Pays in five steps"_s, ConnectionKind::Next));
    }

    void readOnlyProjectsAreOnlySeen()
    {
        MapHands map;
        map.view.setProject(nullptr, {});
        map.view.addTouchpoint();
        map.view.deleteSelection();
        map.view.rename();
        map.view.grab();
        QVERIFY(!map.view.canEdit());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("doing");
        for (const bool dark : {false, true}) {
            const auto row = [dark](const char *name, double zoom, const QString &doing) {
                QTest::addRow("canvas-%s-%s", name, dark ? "dark" : "light") << dark << zoom << doing;
            };
            row("selected", 1, u"select"_s);
            row("shapes", 0.4, u"select all"_s);
            row("large", 2, u"select"_s);
            row("moving", 1, u"move"_s);
            row("between", 1, u"between"_s);
            row("connecting", 1, u"connect"_s);
            row("refused", 1, u"refuse"_s);
            row("naming", 1, u"name"_s);
            row("naming-small", 0.5, u"name"_s);
            row("title", 1, u"title"_s);
            row("stage", 1, u"stage"_s);
            row("gap", 1, u"gap"_s);
        }
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(double, zoom);
        QFETCH(QString, doing);
        ThemeSwitch::instance().setChoice(dark ? ThemeSwitch::Choice::Dark : ThemeSwitch::Choice::Light);
        const auto map = MapHands::withLook();
        map->view.zoomAt(zoom, {});
        map->click(map->at(u"Delivery is late"_s));
        if (doing == u"select all"_s) {
            map->view.selectAll();
        } else if (doing == u"move"_s) {
            map->beginDrag(map->at(u"Hears of it at work"_s), map->at(u"Reads reviews"_s) + QPoint(12, -9));
        } else if (doing == u"between"_s) {
            map->beginDrag(map->at(u"Hears of it at work"_s),
                           (map->at(u"Pays in five steps"_s) + map->at(u"Gets a confirmation"_s)) / 2);
        } else if (doing == u"connect"_s) {
            map->beginDrag(map->edgeOf(u"Hears of it at work"_s), map->slot(2, 0, 2));
        } else if (doing == u"refuse"_s) {
            map->beginDrag(map->edgeOf(u"Hears of it at work"_s), map->at(u"Reads reviews"_s));
        } else if (doing == u"name"_s) {
            map->view.addTouchpoint();
            map->editor()->insertPlainText(u"Rings the hotline 電話"_s);
        } else if (doing == u"title"_s) {
            map->doubleClick({map->at(QPointF(200, 0)).x(), 20});
        } else if (doing == u"stage"_s) {
            map->beginDrag({60, 20}, {430, 20});
        } else if (doing == u"gap"_s) {
            map->view.deleteSelection();
        }
        QImage image;
        do {
            image = map->view.grab().toImage();
        } while (!map->view.isPainted());
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Light);
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        QCOMPARE(image.pixelColor(image.width() - 90, image.height() - 3), theme.surface);
        if (qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            QVERIFY(image.save(qEnvironmentVariable("THROUGHLINE_PICTURES") + u'/' +
                               QLatin1String(QTest::currentDataTag()) + u".png"_s));
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
