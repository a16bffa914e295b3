#include "app/actions/actioncatalogue.h"
#include "app/actions/actionspec.h"
#include "app/actions/shortcuts.h"
#include "app/settings/settings.h"
#include "support/home.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

/** The one list that menus, toolbar, shortcuts and command search are made from. */
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsDescribed_data();
    void everyActionIsDescribed();
    void idsAndKeysAreUnique();
    void defaultShortcutsAreUnique();
    void mnemonicsOfAMenuAreUnique();
    void everyBoundActionIsInTheMenusOnce();
    void anUnboundActionIsAbsent();
    void enabledAndCheckedFollowThePredicates();
    void theDetailIsShownAsItWasTyped();
    void aShortcutIsTakenFromItsOwner();
    void defaultsComeBack();
    void aChangedShortcutWorksAtOnceAndIsKept();

private:
    Home m_home;
};

void ActionsTest::everyActionIsDescribed_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionSpec &spec : actionSpecs())
        QTest::newRow(spec.key) << spec.id;
}

void ActionsTest::everyActionIsDescribed()
{
    QFETCH(ActionId, id);
    const ActionSpec &spec = actionSpec(id);
    QVERIFY(!spec.title().isEmpty());
    QVERIFY(!spec.title().contains(u'&'));
    QVERIFY(spec.toolTip() != spec.title());
    QVERIFY(!spec.toolTip().isEmpty());
    QVERIFY2(!Views::icon(QString::fromLatin1(spec.icon)).pixmap(16, 16).isNull(), spec.icon);
    for (const QKeySequence &keys : spec.defaultShortcuts())
        QVERIFY(!keys.toString().isEmpty() && keys.count() == 1);
}

void ActionsTest::idsAndKeysAreUnique()
{
    QSet<int> ids;
    QSet<QByteArray> keys;
    for (const ActionSpec &spec : actionSpecs()) {
        ids.insert(int(spec.id));
        keys.insert(spec.key);
    }
    QCOMPARE(ids.size(), actionSpecs().size());
    QCOMPARE(keys.size(), actionSpecs().size());
    QVERIFY(ids.contains(int(ActionId::About)));
    QCOMPARE(ids.size(), int(ActionId::About) + 1);
}

void ActionsTest::defaultShortcutsAreUnique()
{
    QHash<QString, QString> owners;
    for (const ActionSpec &spec : actionSpecs()) {
        for (const QKeySequence &keys : spec.defaultShortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text), qPrintable(text + u": "_s + spec.title() + u", "_s + owners.value(text)));
            owners.insert(text, spec.title());
        }
    }
}

void ActionsTest::mnemonicsOfAMenuAreUnique()
{
    QSet<QString> seen;
    for (const ActionSpec &spec : actionSpecs()) {
        const QString text = spec.menuText();
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0 && at + 1 < text.size(), spec.key);
        const QString place = QString::number(int(spec.menu)) + text[at + 1].toLower();
        QVERIFY2(!seen.contains(place), qPrintable(text));
        seen.insert(place);
    }
}

void ActionsTest::everyBoundActionIsInTheMenusOnce()
{
    Settings settings;
    QMainWindow window;
    ActionCatalogue catalogue(settings, &window);
    for (const ActionSpec &spec : actionSpecs())
        catalogue.bind(spec.id, [] {});
    catalogue.fillMenuBar(window.menuBar());
    QHash<QAction *, int> places;
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            ++places[action];
    }
    for (const ActionSpec &spec : actionSpecs())
        QCOMPARE(places.value(catalogue.action(spec.id)), 1);
}

void ActionsTest::anUnboundActionIsAbsent()
{
    Settings settings;
    QMainWindow window;
    ActionCatalogue catalogue(settings, &window);
    catalogue.bind(ActionId::Undo, [] {});
    catalogue.fillMenuBar(window.menuBar());
    QCOMPARE(window.menuBar()->actions().size(), 1);
    QCOMPARE(catalogue.menu(MenuId::Edit)->actions(), QList{catalogue.action(ActionId::Undo)});
    QCOMPARE(catalogue.available(), QList{ActionId::Undo});
}

void ActionsTest::enabledAndCheckedFollowThePredicates()
{
    Settings settings;
    QMainWindow window;
    ActionCatalogue catalogue(settings, &window);
    bool enabled = false;
    bool on = true;
    int runs = 0;
    catalogue.bind(
        ActionId::Undo, [&runs] { ++runs; }, [&enabled] { return enabled; });
    catalogue.bindCheck(
        ActionId::ShowMap, [](bool) {}, [&on] { return on; });
    catalogue.refresh();
    QVERIFY(!catalogue.action(ActionId::Undo)->isEnabled());
    QVERIFY(catalogue.action(ActionId::ShowMap)->isChecked());
    QVERIFY(!catalogue.available().contains(ActionId::Undo));

    enabled = true;
    on = false;
    catalogue.refresh();
    QVERIFY(!catalogue.action(ActionId::ShowMap)->isChecked());
    catalogue.action(ActionId::Undo)->trigger();
    QCOMPARE(runs, 1);
    // Triggering toggles it, but the truth is what the predicate says.
    catalogue.action(ActionId::ShowMap)->trigger();
    QVERIFY(!catalogue.action(ActionId::ShowMap)->isChecked());
}

void ActionsTest::theDetailIsShownAsItWasTyped()
{
    Settings settings;
    QMainWindow window;
    ActionCatalogue catalogue(settings, &window);
    catalogue.setDetail(ActionId::Undo, u"Rename “A & <b>B</b>”"_s);
    QCOMPARE(catalogue.action(ActionId::Undo)->text(), u"&Undo: Rename “A && <b>B</b>”"_s);
    QVERIFY(catalogue.action(ActionId::Undo)->toolTip().contains(u"&lt;b&gt;"_s));
    QVERIFY(catalogue.action(ActionId::Undo)->toolTip().contains(u"Ctrl+Z"_s));
    catalogue.setDetail(ActionId::Undo, {});
    QCOMPARE(catalogue.action(ActionId::Undo)->text(), u"&Undo"_s);
}

void ActionsTest::aShortcutIsTakenFromItsOwner()
{
    Settings settings;
    const QKeySequence keys(u"Ctrl+K"_s);
    QCOMPARE(ownerOfShortcut(settings, keys, ActionId::Undo), std::optional(ActionId::FindOrDo));
    QCOMPARE(ownerOfShortcut(settings, keys, ActionId::FindOrDo), std::nullopt);
    assignShortcut(settings, ActionId::Undo, keys);
    QCOMPARE(shortcutsOf(settings, ActionId::Undo), QList{keys});
    QVERIFY(shortcutsOf(settings, ActionId::FindOrDo).isEmpty());

    resetShortcut(settings, ActionId::FindOrDo);
    QCOMPARE(shortcutsOf(settings, ActionId::FindOrDo), QList{keys});
    QVERIFY(shortcutsOf(settings, ActionId::Undo).isEmpty());
    resetAllShortcuts(settings);
}

void ActionsTest::defaultsComeBack()
{
    Settings settings;
    assignShortcut(settings, ActionId::Redo, QKeySequence(u"F7"_s));
    assignShortcut(settings, ActionId::Undo, {});
    resetAllShortcuts(settings);
    for (const ActionSpec &spec : actionSpecs()) {
        QVERIFY(!settings.shortcuts(spec.id));
        QCOMPARE(shortcutsOf(settings, spec.id), spec.defaultShortcuts());
    }
}

void ActionsTest::aChangedShortcutWorksAtOnceAndIsKept()
{
    {
        Settings settings;
        QMainWindow window;
        ActionCatalogue catalogue(settings, &window);
        assignShortcut(settings, ActionId::ZoomFit, QKeySequence(u"Ctrl+,"_s));
        QCOMPARE(catalogue.action(ActionId::ZoomFit)->shortcut(), QKeySequence(u"Ctrl+,"_s));
        QVERIFY(catalogue.action(ActionId::ChangeSettings)->shortcuts().isEmpty());
    }
    Settings later;
    QCOMPARE(shortcutsOf(later, ActionId::ZoomFit), QList{QKeySequence(u"Ctrl+,"_s)});
    QVERIFY(shortcutsOf(later, ActionId::ChangeSettings).isEmpty());
    resetAllShortcuts(later);
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
