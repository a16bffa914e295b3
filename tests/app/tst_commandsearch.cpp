#include "app/search/commandfield.h"
#include "app/search/commandindex.h"
#include "app/search/foldedtext.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

class CommandSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void scores_data();
    void scores();
    void theBestFitComesFirst();
    void enterDoesWhatIsChosen();
    void escapeLeavesAndDoesNothing();
};

void CommandSearchTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"ZOOM In"_s << u"zoom in"_s;
    QTest::newRow("accents") << u"Café Ünïted"_s << u"cafe united"_s;
    QTest::newRow("apart and composed") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("Japanese stays") << u"配送"_s << u"配送"_s;
    QTest::newRow("Arabic vowel signs") << u"مُحَمَّد"_s << u"محمد"_s;
}

void CommandSearchTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void CommandSearchTest::scores_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("any order") << u"map export"_s << u"Export the map"_s << true;
    QTest::newRow("a part of a word") << u"xpo"_s << u"Export the map"_s << true;
    QTest::newRow("every word must be there") << u"export moon"_s << u"Export the map"_s << false;
    QTest::newRow("accents") << u"offnen"_s << u"Projekt öffnen"_s << true;
    QTest::newRow("nothing typed") << u"  "_s << u"Export the map"_s << false;
}

void CommandSearchTest::scores()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(FoldedQuery(typed).score(folded(text)) > 0, fits);
}

void CommandSearchTest::theBestFitComesFirst()
{
    CommandIndex index;
    index.add({u"Delivery in a lab"_s, {}, {}, {}});
    index.add({u"A label is printed"_s, {}, {}, {}});
    index.add({u"Collaborate"_s, {}, {}, {}});
    index.add({u"Label"_s, {}, {}, {}});
    index.add({u"Something else"_s, {}, {}, {}}, u"with a label"_s);
    QStringList found;
    for (const Command &command : index.find(u"lab"_s, 10))
        found.append(command.text);
    QCOMPARE(found, (QStringList{u"Label"_s, u"Delivery in a lab"_s, u"A label is printed"_s, u"Collaborate"_s,
                                 u"Something else"_s}));
    QCOMPARE(index.find(u"lab"_s, 2).size(), 2);
    QCOMPARE(index.find({}, 10).size(), 5);
}

void CommandSearchTest::enterDoesWhatIsChosen()
{
    QMainWindow window;
    QStringList done;
    auto *field = new CommandField(
        [&done](CommandIndex &index) {
            for (const QString &name : {u"Zoom in"_s, u"Zoom out"_s, u"Undo"_s})
                index.add({name, {}, {}, [&done, name] { done.append(name); }});
        },
        &window);
    window.setCentralWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field->begin();
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->shown().size(), 3);
    QTest::keyClicks(field, u"zoom"_s);
    QCOMPARE(field->shown().size(), 2);
    auto *list = window.findChild<QListView *>(u"commandList"_s);
    QVERIFY(list->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done, QStringList{u"Zoom out"_s});
    QVERIFY(!list->isVisible());
    QVERIFY(field->text().isEmpty());
}

void CommandSearchTest::escapeLeavesAndDoesNothing()
{
    QMainWindow window;
    int done = 0;
    auto *field = new CommandField(
        [&done](CommandIndex &index) {
            index.add({u"Undo"_s, {}, {}, [&done] { ++done; }});
        },
        &window);
    window.setCentralWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field->begin();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"nothing like it"_s);
    QVERIFY(field->shown().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!window.findChild<QListView *>(u"commandList"_s)->isVisible());
    QCOMPARE(done, 0);
}

QTEST_MAIN(CommandSearchTest)
#include "tst_commandsearch.moc"
