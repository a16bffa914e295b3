#include "app/mainwindow/mainwindow.h"
#include "app/mainwindow/messagebar.h"
#include "app/mainwindow/shown.h"
#include "app/welcome/friendlytime.h"
#include "app/welcome/projectcard.h"
#include "app/welcome/welcomepage.h"
#include "app/windows/newprojects.h"
#include "app/windows/recentprojects.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/stage.h"
#include "support/program.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

/** Which windows there are, and what becomes of files. */
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateBecomesAProjectInTheDocuments();
    void aProjectOpensInOneWindowOnly();
    void severalProjectsAreOpenAtOnce();
    void whatCantBeOpenedIsToldInASentence();
    void theWelcomePageGoesWhenAProjectOpens();
    void closingTheLastProjectLeadsBackToTheWelcomePage();
    void recentProjectsAreListedAndFound();
    void aMovedProjectIsFoundAgain();
    void aMermaidFileBecomesAProject();
    void theWindowIsAsItWasLeft();
    void freePathsNeverOverwrite();
    void timesAreSaidAsPeopleSayThem_data();
    void timesAreSaidAsPeopleSayThem();
};

void WindowsTest::aTemplateBecomesAProjectInTheDocuments()
{
    Program program;
    MainWindow *first = program.newProject();
    QVERIFY(first);
    QVERIFY(first->project().path().startsWith(program.home().documents()));
    QCOMPARE(first->project().all<Model::Stage>().size(), 5);
    QVERIFY(!first->project().canUndo());
    const QString path = first->project().path();
    MainWindow *second = program.newProject();
    QVERIFY(second != first);
    QVERIFY(second->project().path() != path);
    program.closeAll();
}

void WindowsTest::aProjectOpensInOneWindowOnly()
{
    Program program;
    MainWindow *window = program.newProject();
    const QString path = window->project().path();
    QCOMPARE(program.windows().openProject(path), window);
    const QString link = program.home().path(u"link.journey"_s);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(program.windows().openProject(link), window);
    QCOMPARE(program.windows().projectWindows().size(), 1);

    // Opened again the moment after it was closed, it can be edited.
    window->close();
    MainWindow *again = program.windows().openProject(path);
    QVERIFY(again);
    QVERIFY(!again->project().isReadOnly());
    program.closeAll();
}

void WindowsTest::severalProjectsAreOpenAtOnce()
{
    Program program;
    MainWindow *first = program.newProject();
    MainWindow *second = program.newProject();
    QCOMPARE(program.windows().projectWindows(), (QList{first, second}));
    first->project().edit({"Add"}, [](Model::Edit &edit) { Model::createJourney(edit, u"A"_s); });
    QCOMPARE(first->project().all<Model::Journey>().size(), 2);
    QCOMPARE(second->project().all<Model::Journey>().size(), 1);
    program.closeAll();
}

void WindowsTest::whatCantBeOpenedIsToldInASentence()
{
    Program program;
    const QString path = program.home().path(u"no.journey"_s);
    QCOMPARE(program.windows().openProject(path), nullptr);
    QVERIFY(program.windows().welcome());
    QVERIFY(program.windows().welcome()->messages().sentence().contains(u"no.journey"_s));

    QFile nonsense(path);
    QVERIFY(nonsense.open(QIODevice::WriteOnly));
    nonsense.write("This is a letter, not a project.");
    nonsense.close();
    MainWindow *window = program.newProject();
    QCOMPARE(program.windows().openProject(path, &window->messages()), nullptr);
    QVERIFY(window->messages().sentence().contains(u"no.journey"_s));
    program.closeAll();
}

void WindowsTest::theWelcomePageGoesWhenAProjectOpens()
{
    Program program;
    program.windows().open({});
    WelcomePage *welcome = program.windows().welcome();
    QVERIFY(welcome && welcome->isVisible());
    QTest::mouseClick(welcome->findChild<QPushButton *>(u"welcomeNew"_s), Qt::LeftButton);
    QCOMPARE(program.windows().projectWindows().size(), 1);
    QVERIFY(!program.windows().welcome() || !program.windows().welcome()->isVisible());
    program.closeAll();
}

void WindowsTest::closingTheLastProjectLeadsBackToTheWelcomePage()
{
    Program program;
    MainWindow *window = program.newProject();
    program.windows().close(window);
    QVERIFY(program.windows().projectWindows().isEmpty());
    QVERIFY(program.windows().welcome() && program.windows().welcome()->isVisible());
    program.closeAll();
}

void WindowsTest::recentProjectsAreListedAndFound()
{
    Program program;
    const QString path = program.newProject()->project().path();
    const QString sample = program.sample()->project().path();
    QCOMPARE(program.windows().recents().paths(), (QStringList{sample, path}));
    program.closeAll();
    program.windows().showWelcome();
    WelcomePage *welcome = program.windows().welcome();
    QWidget *grid = welcome->findChild<QWidget *>(u"recentCards"_s);
    QCOMPARE(grid->findChildren<ProjectCard *>().size(), 2);
    auto *find = welcome->findChild<QLineEdit *>(u"welcomeFind"_s);
    find->setText(u"samp"_s);
    int visible = 0;
    for (ProjectCard *card : grid->findChildren<ProjectCard *>())
        visible += !card->isHidden();
    QCOMPARE(visible, 1);
    program.windows().recents().remove(sample);
    QCOMPARE(grid->findChildren<ProjectCard *>().size(), 1);
    program.closeAll();
}

void WindowsTest::aMovedProjectIsFoundAgain()
{
    Program program;
    const QString path = program.newProject()->project().path();
    program.closeAll();
    const QString moved = program.home().path(u"moved.journey"_s);
    QVERIFY(QFile::rename(path, moved));
    program.windows().showWelcome();
    auto *card = program.windows().welcome()->findChild<QWidget *>(u"recentCards"_s)->findChild<ProjectCard *>();
    QTRY_VERIFY(card->isMissing());
    program.files().answer = moved;
    emit program.windows().welcome()->locateRequested(path);
    QCOMPARE(program.windows().projectWindows().size(), 1);
    QCOMPARE(program.windows().recents().paths(), QStringList{moved});
    program.closeAll();
}

void WindowsTest::aMermaidFileBecomesAProject()
{
    Program program;
    const QString path = program.home().path(u"My day.mmd"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("journey\n  title My day\n  section Work\n    Make tea: 5: Me\n    Read mail: 2: Me\n");
    file.close();
    program.windows().open({path});
    QCOMPARE(program.windows().projectWindows().size(), 1);
    Model::Project &project = program.windows().projectWindows().first()->project();
    QCOMPARE(QFileInfo(project.path()).fileName(), u"My day.journey"_s);
    QCOMPARE(project.all<Model::Journey>().value(0).title, u"My day"_s);
    program.closeAll();
}

void WindowsTest::theWindowIsAsItWasLeft()
{
    Program program;
    MainWindow *window = program.newProject();
    const QString path = window->project().path();
    Model::Id<Model::Journey> second;
    window->project().edit({"Add"}, [&](Model::Edit &edit) { second = Model::createJourney(edit, u"B"_s); });
    window->shown().setJourney(second);
    window->resize(900, 640);
    window->findChild<QWidget *>(u"curves"_s)->hide();
    program.closeAll();

    window = program.windows().openProject(path);
    QCOMPARE(window->shown().journey(), second);
    QCOMPARE(window->size(), QSize(900, 640));
    QVERIFY(window->findChild<QWidget *>(u"curves"_s)->isHidden());
    QCOMPARE(window->project().undoCount(), 1);
    program.closeAll();
}

void WindowsTest::freePathsNeverOverwrite()
{
    QTemporaryDir folder;
    const QString first = NewProjects::freePath(folder.path(), u"Online shop"_s);
    QCOMPARE(first, folder.filePath(u"Online shop.journey"_s));
    QVERIFY(QFile(first).open(QIODevice::WriteOnly));
    QCOMPARE(NewProjects::freePath(folder.path(), u"Online shop"_s), folder.filePath(u"Online shop 2.journey"_s));
    QCOMPARE(NewProjects::freePath(folder.path(), u"../a/b:c"_s), folder.filePath(u"..-a-b-c.journey"_s));
}

void WindowsTest::timesAreSaidAsPeopleSayThem_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << QDateTime({2026, 11, 22}, {9, 12}) << u"today, 09:12:00"_s;
    QTest::newRow("yesterday") << QDateTime({2026, 11, 21}, {23, 59}) << u"yesterday"_s;
    QTest::newRow("this year") << QDateTime({2026, 11, 3}, {8, 0}) << u"3 November"_s;
    QTest::newRow("before") << QDateTime({2025, 12, 31}, {8, 0}) << u"31 December 2025"_s;
}

void WindowsTest::timesAreSaidAsPeopleSayThem()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, expected);
    QCOMPARE(friendlyTime(time, QDateTime({2026, 11, 22}, {15, 0})), expected);
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
