#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/messagebar.h"
#include "app/mainwindow/shown.h"
#include "app/search/commandfield.h"
#include "app/windows/filedrop.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/touchpoint.h"
#include "model/journey/touchpointoperations.h"
#include "support/program.h"
#include "views/map/mapview.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

/** One project's window: what its parts do together. */
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoSaysWhatItUndoes();
    void everyActionOfTheCatalogueIsBound();
    void behindAnotherPageNothingIsDoneToTheMap();
    void findGoesFromHitToHit();
    void aCommandGoesToATouchpoint();
    void theSecondWindowOfAProjectFollowsAndTakesOver();
    void aCopyIsSaved();
    void theMapIsExported_data();
    void theMapIsExported();
    void aFileOfTheWrongKindIsRefusedInASentence();
    void aDroppedJourneyIsAddedInOneStep();
    void aDeletedJourneyIsShownNoLonger();

private:
    static QAction *action(MainWindow *window, ActionId id) { return window->actions().action(id); }
};

void MainWindowTest::undoSaysWhatItUndoes()
{
    Program program;
    MainWindow *window = program.newProject();
    QAction *undo = action(window, ActionId::Undo);
    QVERIFY(!undo->isEnabled());
    const auto stage = window->project().all<Model::Stage>().first();
    window->project().edit({"Rename “%1”", {stage.name}},
                           [&](Model::Edit &edit) { edit.set(stage.id, &Model::Stage::name, u"First"_s); });
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo: Rename “%1”"_s.arg(stage.name));
    undo->trigger();
    QCOMPARE(window->project().find(stage.id)->name, stage.name);
    QVERIFY(!undo->isEnabled());
    QVERIFY(action(window, ActionId::Redo)->isEnabled());
    program.closeAll();
}

void MainWindowTest::everyActionOfTheCatalogueIsBound()
{
    Program program;
    MainWindow *window = program.newProject();
    for (int id = 0; id <= int(ActionId::About); ++id)
        QVERIFY2(window->actions().isBound(ActionId(id)), qPrintable(action(window, ActionId(id))->objectName()));
    program.closeAll();
}

void MainWindowTest::behindAnotherPageNothingIsDoneToTheMap()
{
    Program program;
    MainWindow *window = program.sample();
    auto *map = window->findChild<Views::MapView *>(u"map"_s);
    auto *pages = window->findChild<QStackedWidget *>(u"pages"_s);
    map->selectAll();
    const QList<ActionId> ofTheMap{ActionId::Delete,         ActionId::Cut,    ActionId::Copy,    ActionId::SelectAll,
                                   ActionId::TouchpointTool, ActionId::ZoomIn, ActionId::Arrange, ActionId::AddStage};
    for (const ActionId id : ofTheMap)
        QVERIFY2(action(window, id)->isEnabled(), qPrintable(action(window, id)->objectName()));
    const int count = int(window->project().all<Model::Touchpoint>().size());
    for (int page = 1; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        for (const ActionId id : ofTheMap)
            QVERIFY2(!action(window, id)->isEnabled(), qPrintable(action(window, id)->objectName()));
        QTest::keyClick(window, Qt::Key_Delete);
    }
    QCOMPARE(window->project().all<Model::Touchpoint>().size(), count);
    pages->setCurrentIndex(0);
    QVERIFY(action(window, ActionId::Delete)->isEnabled());
    program.closeAll();
}

void MainWindowTest::findGoesFromHitToHit()
{
    Program program;
    MainWindow *window = program.newProject();
    const auto stages = window->project().all<Model::Stage>();
    QList<Model::Id<Model::Touchpoint>> made;
    window->project().edit({"Add"}, [&](Model::Edit &edit) {
        for (const QString &name : {u"Reads a café review"_s, u"Buys"_s, u"Writes a review"_s})
            made.append(Model::addTouchpoint(edit, {stages[made.size()].id, 0, 0}, name));
    });
    action(window, ActionId::Find)->trigger();
    auto *words = window->findChild<QLineEdit *>(u"findWords"_s);
    QTRY_VERIFY(words->hasFocus());
    auto *map = window->findChild<Views::MapView *>(u"map"_s);
    QTest::keyClicks(words, u"review"_s);
    QCOMPARE(window->findChild<QLabel *>(u"findCount"_s)->text(), u"2 found"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(map->selectedTouchpoints(), QSet{made[0]});
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(map->selectedTouchpoints(), QSet{made[2]});
    action(window, ActionId::FindNext)->trigger();
    QCOMPARE(map->selectedTouchpoints(), QSet{made[0]});
    QCOMPARE(window->findChild<QLabel *>(u"findCount"_s)->text(), u"1 of 2"_s);
    words->setText(u"cafe"_s);
    QCOMPARE(window->findChild<QLabel *>(u"findCount"_s)->text(), u"1 of 1"_s);
    // From another page one comes back to the map.
    auto *pages = window->findChild<QStackedWidget *>(u"pages"_s);
    pages->setCurrentIndex(2);
    action(window, ActionId::FindNext)->trigger();
    QCOMPARE(pages->currentIndex(), 0);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    program.closeAll();
}

void MainWindowTest::aCommandGoesToATouchpoint()
{
    Program program;
    MainWindow *window = program.sample();
    auto *field = window->findChild<CommandField *>(u"commandField"_s);
    action(window, ActionId::FindOrDo)->trigger();
    QTRY_VERIFY(field->hasFocus());
    const auto touchpoint = window->project().all<Model::Touchpoint>().last();
    QTest::keyClicks(field, touchpoint.name);
    QVERIFY(!field->shown().isEmpty());
    QCOMPARE(field->shown().first().text, touchpoint.name);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window->findChild<Views::MapView *>(u"map"_s)->selectedTouchpoints(), QSet{touchpoint.id});
    QCOMPARE(window->shown().journey(), touchpoint.journey);
    program.closeAll();
}

void MainWindowTest::theSecondWindowOfAProjectFollowsAndTakesOver()
{
    Program program;
    const QString path = program.newProject()->project().path();
    program.closeAll();
    auto other = Model::Project::open(path, Model::Project::Access::Write);
    MainWindow *window = program.windows().openProject(path);
    QVERIFY(window->project().isReadOnly());
    auto *banner = window->findChild<MessageBar *>(u"access"_s);
    QVERIFY(!banner->sentence().isEmpty());
    QVERIFY(!action(window, ActionId::AddStage)->isEnabled());
    other.reset();
    auto *takeOver = banner->findChild<QPushButton *>(u"messageOffer"_s);
    QTRY_VERIFY(takeOver->isVisible());
    QTest::mouseClick(takeOver, Qt::LeftButton);
    QVERIFY(!window->project().isReadOnly());
    QVERIFY(banner->isHidden());
    QVERIFY(action(window, ActionId::AddStage)->isEnabled());
    program.closeAll();
}

void MainWindowTest::aCopyIsSaved()
{
    Program program;
    MainWindow *window = program.newProject();
    const auto stage = window->project().all<Model::Stage>().first();
    window->project().edit({"Rename"}, [&](Model::Edit &edit) { edit.set(stage.id, &Model::Stage::name, u"A"_s); });
    for (const auto &[id, undoCount] : {std::pair{ActionId::SaveCopy, 1}, {ActionId::SaveCopyWithoutHistory, 0}}) {
        const QString target = program.home().path(u"copy%1.journey"_s.arg(undoCount));
        program.files().answer = target;
        action(window, id)->trigger();
        QTRY_VERIFY(window->messages().sentence().contains(QFileInfo(target).fileName()));
        const auto copy = Model::Project::open(target, Model::Project::Access::Read);
        QCOMPARE(copy->undoCount(), undoCount);
        QCOMPARE(copy->find(stage.id)->name, u"A"_s);
    }
    program.closeAll();
}

void MainWindowTest::theMapIsExported_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << u"svg"_s << ActionId::ExportMap << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << ActionId::ExportMap << QByteArray("%PDF");
    QTest::newRow("png") << u"png"_s << ActionId::ExportMap << QByteArray("\x89PNG");
    QTest::newRow("json") << u"json"_s << ActionId::ExportData << QByteArray("{");
    QTest::newRow("mermaid") << u"mmd"_s << ActionId::ExportData << QByteArray("journey");
    QTest::newRow("markdown") << u"md"_s << ActionId::ExportData << QByteArray("#");
}

void MainWindowTest::theMapIsExported()
{
    QFETCH(QString, ending);
    QFETCH(ActionId, id);
    QFETCH(QByteArray, beginning);
    Program program;
    MainWindow *window = program.sample();
    const QString target = program.home().path(u"out."_s + ending);
    program.files().answer = target;
    action(window, id)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), 20000);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    QTRY_VERIFY(!window->messages().sentence().isEmpty());
    program.closeAll();
}

void MainWindowTest::aFileOfTheWrongKindIsRefusedInASentence()
{
    Program program;
    MainWindow *window = program.newProject();
    for (const ActionId id : {ActionId::ExportMap, ActionId::ExportData}) {
        program.files().answer = program.home().path(u"out.docx"_s);
        action(window, id)->trigger();
        QVERIFY(window->messages().sentence().contains(u"out.docx"_s));
        QVERIFY(!QFile::exists(program.files().answer));
    }
    program.files().answer = program.home().path(u"no.mmd"_s);
    action(window, ActionId::ImportJourney)->trigger();
    QVERIFY(window->messages().sentence().contains(u"no.mmd"_s));
    QVERIFY(!window->project().canUndo());
    program.closeAll();
}

void MainWindowTest::aDroppedJourneyIsAddedInOneStep()
{
    Program program;
    MainWindow *window = program.newProject();
    const QString path = program.home().path(u"day.mmd"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("journey\n  title My day\n  section Work\n    Make tea: 5: Me\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(window->project().all<Model::Journey>().size(), 2);
    QCOMPARE(window->project().undoCount(), 1);
    QCOMPARE(window->project().find(window->shown().journey())->title, u"My day"_s);
    program.closeAll();
}

void MainWindowTest::aDeletedJourneyIsShownNoLonger()
{
    Program program;
    MainWindow *window = program.sample();
    const auto journeys = window->project().all<Model::Journey>();
    window->shown().setJourney(journeys[1].id);
    window->project().edit({"Delete"}, [&](Model::Edit &edit) { Model::deleteJourney(edit, journeys[1].id); });
    QCOMPARE(window->shown().journey(), journeys[0].id);
    window->project().undo();
    QCOMPARE(window->shown().journey(), journeys[0].id);
    program.closeAll();
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
