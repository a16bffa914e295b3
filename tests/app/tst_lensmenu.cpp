#include "app/mainwindow/lensmenu.h"

#include "views/map/lenses/lens.h"
#include "views/map/mapview.h"

#include <QSignalSpy>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

/** Choosing what the map is coloured by. */
class TestLensMenu : public QObject
{
    Q_OBJECT
private slots:
    void everyLensCanBeChosen()
    {
        Views::MapView map;
        LensMenu menu(map, nullptr);
        QCOMPARE(menu.actions().size(), Views::lenses().size());
        QCOMPARE(menu.summary(), u"Lens: Emotion"_s);
        QSignalSpy told(&menu, &LensMenu::summaryChanged);
        menu.popup({});
        menu.setActiveAction(menu.actions()[2]);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(map.lens().word(), "gap"_L1);
        QCOMPARE(menu.summary(), u"Lens: Gap"_s);
        QCOMPARE(told.count(), 1);
        for (const QAction *action : menu.actions()) {
            QCOMPARE(action->isChecked(), action == menu.actions()[2]);
            QVERIFY(!action->icon().isNull() && !action->text().isEmpty());
        }
    }

    void theMenuFollowsTheMap()
    {
        Views::MapView map;
        LensMenu menu(map, nullptr);
        map.setLens(Views::lensNamed(u"owner"));
        QCOMPARE(menu.summary(), u"Lens: Owner"_s);
        QVERIFY(menu.actions()[5]->isChecked());
    }
};

QTEST_MAIN(TestLensMenu)
#include "tst_lensmenu.moc"
