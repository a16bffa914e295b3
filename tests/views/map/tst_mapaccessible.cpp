#include "maphands.h"

#include <QAccessible>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

/** What a screen reader finds in a map. */
class TestMapAccessible : public QObject
{
    Q_OBJECT
private:
    static QAccessibleInterface *named(QAccessibleInterface *parent, const QString &name)
    {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (parent->child(i) && parent->child(i)->text(QAccessible::Name) == name)
                return parent->child(i);
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void stagesHoldTouchpoints()
    {
        const auto map = MapHands::withLook();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&map->view);
        QCOMPARE(root->role(), QAccessible::List);
        QAccessibleInterface *stage = named(root, u"Consideration"_s);
        QVERIFY(stage);
        QCOMPARE(stage->parent(), root);
        QCOMPARE(root->indexOfChild(stage), 1);
        QCOMPARE(stage->childCount(), 3);
        QAccessibleInterface *touchpoint = named(stage, u"Asks about returns"_s);
        QVERIFY(touchpoint);
        QCOMPARE(touchpoint->role(), QAccessible::ListItem);
        QCOMPARE(touchpoint->parent(), stage);
        QCOMPARE(stage->indexOfChild(touchpoint), 2);
        const QString said = touchpoint->text(QAccessible::Description);
        for (const QString &part : {u"Live chat"_s, u"pain point"_s, u"3 of 3 in Consideration"_s,
                                    u"leads to Pays in five steps"_s, u"bad"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void statesFollowTheSelection()
    {
        const auto map = MapHands::withLook();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&map->view);
        QAccessibleInterface *touchpoint = named(named(root, u"Consideration"_s), u"Reads reviews"_s);
        QVERIFY(touchpoint->state().focusable && touchpoint->state().selectable && !touchpoint->state().selected);
        map->click(map->at(u"Reads reviews"_s));
        QVERIFY(touchpoint->state().selected);
        QCOMPARE(touchpoint->state().focused, map->view.hasFocus());
        if (map->view.hasFocus())
            QCOMPARE(root->focusChild(), touchpoint);
        map->view.deleteSelection();
        QVERIFY(!named(named(root, u"Consideration"_s), u"Reads reviews"_s));
    }

    void aPointOnScreenFindsTheTouchpoint()
    {
        const auto map = MapHands::withLook();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&map->view);
        const QPoint at = map->view.viewport()->mapToGlobal(map->at(u"Reads reviews"_s));
        QAccessibleInterface *found = root->childAt(at.x(), at.y());
        QVERIFY(found);
        QCOMPARE(found->text(QAccessible::Name), u"Reads reviews"_s);
        QVERIFY(found->rect().contains(at));
    }

    void pressingSelects()
    {
        const auto map = MapHands::withLook();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&map->view);
        QAccessibleInterface *touchpoint = named(named(root, u"Advocacy"_s), u"Tells 9 others"_s);
        touchpoint->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(map->view.selectedTouchpoints(), QSet{map->node(u"Tells 9 others"_s)->id});
    }
};

QTEST_MAIN(TestMapAccessible)
#include "tst_mapaccessible.moc"
