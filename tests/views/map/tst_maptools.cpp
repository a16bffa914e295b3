#include "maphands.h"

#include "views/map/gapbar.h"
#include "views/map/mapclipboard.h"
#include "views/map/mapheader.h"
#include "views/map/minimap.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

/** The tools, the strip of stage titles, the clipboard, and what stands in the map's corners. */
class TestMapTools : public QObject
{
    Q_OBJECT
private:
    static QPoint title(const MapHands &map, int stage)
    {
        return {map.at(QPointF(map.scene().geometry().stageLeft(stage) + 40, 0)).x(), 20};
    }
    static QStringList stageNames(const MapHands &map)
    {
        QStringList names;
        for (const MapStage &stage : map.scene().stages())
            names += stage.name;
        return names;
    }

private slots:
    void stagesAreRenamedInPlace()
    {
        const auto map = MapHands::withLook();
        map->doubleClick(title(*map, 1));
        QVERIFY(map->isTyping());
        map->editor()->selectAll();
        map->type(u"Looking around"_s);
        map->key(Qt::Key_Tab);
        QCOMPARE(map->scene().stages()[1].name, u"Looking around"_s);
        // Tab goes on to the next title.
        QVERIFY(map->isTyping());
        QCOMPARE(map->editor()->toPlainText(), map->scene().stages()[2].name);
        map->key(Qt::Key_Escape);
        QVERIFY(!map->isTyping());
    }

    void stagesAreReorderedByTheirTitles()
    {
        const auto map = MapHands::withLook();
        const QStringList before = stageNames(*map);
        const int undo = map->project->undoCount();
        map->drag(title(*map, 0), title(*map, 2) + QPoint(200, 0));
        QCOMPARE(stageNames(*map), QStringList({before[1], before[2], before[0], before[3], before[4]}));
        QCOMPARE(map->project->undoCount(), undo + 1);
        map->drag(title(*map, 2), title(*map, 0));
        QCOMPARE(stageNames(*map), before);
    }

    void stagesAreWidenedByTheirBorders_data()
    {
        QTest::addColumn<bool>("inHeader");
        QTest::newRow("in the strip") << true;
        QTest::newRow("in the map") << false;
    }
    void stagesAreWidenedByTheirBorders()
    {
        QFETCH(bool, inHeader);
        const auto map = MapHands::withLook();
        const QPoint border(map->at(QPointF(map->scene().geometry().stageRight(0), 0)).x(), inHeader ? 30 : 600);
        map->drag(border, border + QPoint(170, 0));
        QCOMPARE(map->scene().geometry().stage(0).columns, 2);
        // Never narrower than its touchpoints need.
        const QPoint decision(map->at(QPointF(map->scene().geometry().stageRight(2), 0)).x(), inHeader ? 30 : 600);
        map->drag(decision, decision - QPoint(300, 0));
        QCOMPARE(map->scene().geometry().stage(2).columns, 2);
    }

    void stagesFoldByTheirChevron()
    {
        const auto map = MapHands::withLook();
        const QPoint chevron(map->at(QPointF(map->scene().geometry().stageRight(1), 0)).x() - 16, 20);
        map->click(chevron);
        QVERIFY(map->scene().stages()[1].collapsed);
        QVERIFY(map->scene()
                    .node(map->scene().indexOf(map->project->where(&Touchpoint::name, u"Reads reviews"_s).first().id))
                    .hidden);
        map->project->undo();
        QVERIFY(!map->scene().stages()[1].collapsed);
    }

    void aStageIsAddedAtTheRightEnd()
    {
        const auto map = MapHands::withLook();
        map->click({map->at(QPointF(map->scene().geometry().width(), 0)).x() + 26, 28});
        QVERIFY(map->isTyping());
        map->key(Qt::Key_Escape);
        QCOMPARE(map->scene().stages().size(), 5);
        map->click({map->at(QPointF(map->scene().geometry().width(), 0)).x() + 26, 28});
        map->type(u"Renewal"_s);
        map->key(Qt::Key_Return);
        QCOMPARE(stageNames(*map).last(), u"Renewal"_s);
    }

    void theTouchpointToolAddsWhereItClicks()
    {
        const auto map = MapHands::withLook();
        map->view.setTool(MapView::Tool::Touchpoint);
        map->click(map->slot(4, 0, 2));
        map->type(u"Writes a review"_s);
        map->key(Qt::Key_Return);
        QCOMPARE(map->node(u"Writes a review"_s)->slot, (MapSlot{4, 0, 2}));
        map->key(Qt::Key_Escape);
        QCOMPARE(map->view.tool(), MapView::Tool::Select);
    }

    void theConnectToolTakesTwoClicks()
    {
        const auto map = MapHands::withLook();
        map->view.setTool(MapView::Tool::Connect);
        map->click(map->at(u"Hears of it at work"_s));
        map->click(map->at(u"Asks about returns"_s));
        QVERIFY(map->connected(u"Hears of it at work"_s, u"Asks about returns"_s, ConnectionKind::Next));
    }

    void theConnectToolWorksByKeyboard()
    {
        const auto map = MapHands::withLook();
        map->click(map->at(u"Reads reviews"_s));
        map->view.setTool(MapView::Tool::Connect);
        map->key(Qt::Key_Down);
        map->key(Qt::Key_Return);
        QVERIFY(map->connected(u"Reads reviews"_s, u"Asks about returns"_s, ConnectionKind::Next));
        QCOMPARE(map->view.tool(), MapView::Tool::Select);
    }

    void whatCantBeConnectedIsRefused()
    {
        const auto map = MapHands::withLook();
        const int undo = map->project->undoCount();
        QSignalSpy failed(map->project.get(), &Project::failed);
        map->drag(map->edgeOf(u"Hears of it at work"_s), map->at(u"Reads reviews"_s));
        QCOMPARE(map->project->undoCount(), undo);
        QCOMPARE(failed.count(), 0);
    }

    void aConnectionsEndIsLedElsewhere()
    {
        const auto map = MapHands::withLook();
        const auto all = map->project->all<Connection>();
        const auto it = std::find_if(all.begin(), all.end(), [&](const Connection &c) {
            return map->project->find(c.from)->name == u"Hears of it at work"_s;
        });
        QVERIFY(it != all.end());
        const MapRoute route = map->scene().link(map->scene().indexOf(it->id)).route;
        map->drag(map->at(route.end() - QPointF(10, 0)), map->at(u"Asks about returns"_s));
        QCOMPARE(map->project->find(it->id)->to, map->node(u"Asks about returns"_s)->id);
    }

    void deletingOffersToCloseTheGapAndGoesByItself()
    {
        const auto map = MapHands::withLook();
        auto *bar = map->view.findChild<GapBar *>();
        map->click(map->at(u"Looks around the shop"_s));
        const int undo = map->project->undoCount();
        map->view.deleteSelection();
        QVERIFY(bar->isVisible());
        map->view.closeGap();
        QVERIFY(!bar->isVisible());
        QVERIFY(
            map->connected(u"Sees a drawing that a friend shared"_s, u"Pays in five steps"_s, ConnectionKind::Next));
        // One undo brings everything back.
        QCOMPARE(map->project->undoCount(), undo + 1);
        map->project->undo();
        QVERIFY(map->has(u"Looks around the shop"_s));
        QVERIFY(
            !map->connected(u"Sees a drawing that a friend shared"_s, u"Pays in five steps"_s, ConnectionKind::Next));

        map->view.deleteSelection();
        map->click(map->at(u"Looks around the shop"_s));
        map->view.deleteSelection();
        QVERIFY(bar->isVisible());
        map->project->undo();
        QVERIFY(!bar->isVisible());
    }

    void touchpointsTravelThroughTheClipboard()
    {
        const auto map = MapHands::withLook();
        map->click(map->at(u"Delivery is late"_s));
        map->click(map->at(u"Support calls first and helps"_s), Qt::ControlModifier);
        map->view.copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"Delivery is late"_s));
        const auto other = MapHands::empty();
        other->view.paste();
        QCOMPARE(other->names(), QStringList({u"Delivery is late"_s, u"Support calls first and helps"_s}));
        QVERIFY(other->connected(u"Delivery is late"_s, u"Support calls first and helps"_s, ConnectionKind::Next));
        QCOMPARE(other->project->undoCount(), 1);
        map->view.cut();
        QVERIFY(!map->has(u"Delivery is late"_s));
        map->view.paste();
        QVERIFY(map->has(u"Delivery is late"_s));
        map->view.duplicate();
        QCOMPARE(map->project->where(&Touchpoint::name, u"Delivery is late"_s).size(), 2);
    }

    void textBecomesRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](const char *name, const QString &text, const QList<QStringList> &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("nothing", u" \n\t\n"_s, {});
        row("one", u"Calls\n"_s, {{u"Calls"_s}});
        row("lines", u"Calls\r\n\r\n  Waits  long\r\nHangs up"_s, {{u"Calls"_s, u"Waits long"_s, u"Hangs up"_s}});
        row("cells", u"Calls\tWaits\nWrites\t\tGets an answer\n"_s,
            {{u"Calls"_s, u"Waits"_s}, {u"Writes"_s, u"Gets an answer"_s}});
        row("languages", u"電話する\tانتظار"_s, {{u"電話する"_s, u"انتظار"_s}});
    }
    void textBecomesRows()
    {
        QFETCH(QString, text);
        QTEST(MapClipboard::rowsOf(text), "rows");
    }

    void pastedLinesBecomeAPath()
    {
        const auto map = MapHands::empty();
        QApplication::clipboard()->setText(u"Calls\nWaits\nHangs up"_s);
        map->view.paste();
        QCOMPARE(map->names(), QStringList({u"Calls"_s, u"Waits"_s, u"Hangs up"_s}));
        QVERIFY(map->connected(u"Calls"_s, u"Waits"_s, ConnectionKind::Next));
        QCOMPARE(map->view.selectedTouchpoints().size(), 3);
    }

    void arrangingIsOneStep()
    {
        const auto map = MapHands::withLook();
        map->drag(map->at(u"Hears of it at work"_s), map->slot(0, 0, 4));
        const int undo = map->project->undoCount();
        map->view.arrange();
        QCOMPARE(map->project->undoCount(), undo + 1);
        QCOMPARE(map->lastEdit(), u"Arrange journey"_s);
    }

    void theOverviewShowsWhereNotEverythingIsSeen()
    {
        const auto map = MapHands::withLook();
        auto *minimap = map->view.findChild<Minimap *>();
        QVERIFY(minimap->isHidden());
        map->view.setZoom(2);
        QVERIFY(minimap->isVisible());
        QTest::mouseClick(minimap, Qt::LeftButton, {}, QPoint(minimap->width() - 8, 8));
        QVERIFY(map->view.visibleScene().contains(map->node(u"Tells 9 others"_s)->rect.center()));
        map->view.setMinimapShown(false);
        QVERIFY(minimap->isHidden());
    }

    void menusOpenForWhatIsThere()
    {
        const auto map = MapHands::withLook();
        const auto open = [&](const QPoint &at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, map->view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(map->view.viewport(), &event);
            auto *menu = map->view.findChild<QMenu *>();
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts += action->text();
            delete menu;
            return texts;
        };
        QVERIFY(open(map->at(u"Reads reviews"_s)).contains(u"Add a branch"_s));
        QCOMPARE(map->view.selectedTouchpoints(), QSet{map->node(u"Reads reviews"_s)->id});
        QVERIFY(open(title(*map, 1)).contains(u"Fold"_s));
        QVERIFY(open(map->slot(2, 0, 4)).contains(u"Add a touchpoint here"_s));
    }

    void spaceAndTheMiddleButtonPan()
    {
        const auto map = MapHands::withLook();
        map->view.setZoom(2);
        map->view.scrollToScene(100);
        const double left = map->view.visibleScene().left();
        QTest::keyPress(&map->view, Qt::Key_Space);
        map->drag({600, 300}, {500, 300});
        QTest::keyRelease(&map->view, Qt::Key_Space);
        QCOMPARE(map->view.visibleScene().left(), left + 50);
    }
};

QTEST_MAIN(TestMapTools)
#include "tst_maptools.moc"
