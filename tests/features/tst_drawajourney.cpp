#include "model/exchange/json.h"
#include "model/journey/connection.h"
#include "model/journey/score.h"
#include "support/program.h"
#include "views/curves/curvesview.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QBuffer>
#include <QPlainTextEdit>
#include <QtTest>

using namespace App;
using namespace Model;
using namespace Qt::StringLiterals;

/** A person draws a journey in the real window, changes the curve, undoes everything, closes, and opens again. */
class DrawAJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardAlone();
    void byMouseAlone();
    void aCurvePointIsDragged();
    void undoEverythingCloseAndOpenAgain();

private:
    static QByteArray json(const Project &project);
    static Views::MapView *mapOf(MainWindow *window) { return window->findChild<Views::MapView *>(); }
    static QWidget *canvas(Views::MapView *map) { return map->viewport(); }
    static QWidget *typing(Views::MapView *map);
    static void type(Views::MapView *map, const QString &text);
    static QStringList names(const Project &project);
    static int connections(const Project &project, ConnectionKind kind);
    static QPoint at(Views::MapView *map, const QString &name);
    static QPoint slot(Views::MapView *map, int stage, int column, int row);
    static void drag(QWidget *widget, const QPoint &from, const QPoint &to);
    static void drawByKeyboard(MainWindow *window);
};

QByteArray DrawAJourney::json(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

QWidget *DrawAJourney::typing(Views::MapView *map)
{
    const auto editors = map->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *editor : editors) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

void DrawAJourney::type(Views::MapView *map, const QString &text)
{
    QWidget *editor = typing(map);
    QVERIFY2(editor, "nothing is being typed");
    for (const QChar &character : text)
        QTest::keyClick(editor, character.toLatin1());
}

QStringList DrawAJourney::names(const Project &project)
{
    QStringList result;
    for (const Touchpoint &touchpoint : project.all<Touchpoint>())
        result += touchpoint.name;
    result.sort();
    return result;
}

int DrawAJourney::connections(const Project &project, ConnectionKind kind)
{
    return int(project.where(&Connection::kind, kind).size());
}

QPoint DrawAJourney::at(Views::MapView *map, const QString &name)
{
    for (int i = 0; i < map->scene().nodeCount(); ++i) {
        if (map->scene().hasNode(i) && map->scene().node(i).name == name)
            return map->toView(map->scene().node(i).rect.center()).toPoint();
    }
    return {-1, -1};
}

QPoint DrawAJourney::slot(Views::MapView *map, int stage, int column, int row)
{
    return map->toView(map->scene().geometry().nodeRect({stage, column, row}).center()).toPoint();
}

void DrawAJourney::drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    QTest::mouseMove(widget, from);
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(widget, from + (to - from) * step / 8);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

/** Eleven in a row with Tab, and two branches of two each with Ctrl+Enter: fifteen. */
void DrawAJourney::drawByKeyboard(MainWindow *window)
{
    Views::MapView *map = mapOf(window);
    map->setAnimated(false);
    canvas(map)->setFocus();
    map->setFocus();
    QTest::keyClick(window, Qt::Key_Insert);
    for (int i = 0; i < 11; ++i) {
        type(map, u"Step %1"_s.arg(i));
        if (i < 10)
            QTest::keyClick(typing(map), Qt::Key_Tab);
    }
    QTest::keyClick(typing(map), Qt::Key_Return, Qt::ControlModifier);
    type(map, u"Other way"_s);
    QTest::keyClick(typing(map), Qt::Key_Tab);
    type(map, u"Other end"_s);
    QTest::keyClick(typing(map), Qt::Key_Return);
    QVERIFY(!typing(map));
    // Back along the graph to the first branch's start, and a second branch from there.
    QTest::keyClick(map, Qt::Key_Left);
    QTest::keyClick(map, Qt::Key_F2);
    QTest::keyClick(typing(map), Qt::Key_Return, Qt::ControlModifier);
    type(map, u"Third way"_s);
    QTest::keyClick(typing(map), Qt::Key_Tab);
    type(map, u"Third end"_s);
    QTest::keyClick(typing(map), Qt::Key_Return);
}

void DrawAJourney::byKeyboardAlone()
{
    Program program;
    MainWindow *window = program.newProject();
    drawByKeyboard(window);
    const Project &project = window->project();
    QCOMPARE(project.rows().count<Touchpoint>(), 15);
    QCOMPARE(connections(project, ConnectionKind::Next), 12);
    QCOMPARE(connections(project, ConnectionKind::Alternative), 2);
    QVERIFY(names(project).contains(u"Third end"_s));

    // Enter with no name leaves nothing, in the history neither.
    const int entries = int(project.history().size());
    QTest::keyClick(window, Qt::Key_Insert);
    QTest::keyClick(typing(mapOf(window)), Qt::Key_Return);
    QTest::keyClick(window, Qt::Key_Insert);
    QTest::keyClick(typing(mapOf(window)), Qt::Key_Escape);
    QCOMPARE(project.history().size(), entries);

    mapOf(window)->setFocus();
    QTest::keyClick(window, Qt::Key_Delete);
    QCOMPARE(project.rows().count<Touchpoint>(), 14);
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project.rows().count<Touchpoint>(), 15);
    program.closeAll();
}

void DrawAJourney::byMouseAlone()
{
    Program program;
    MainWindow *window = program.newProject();
    Views::MapView *map = mapOf(window);
    map->setAnimated(false);
    map->zoomAt(0.7, {});
    const Project &project = window->project();

    // A name is typed after each double click; the pen for everything else is the mouse.
    const auto add = [&](int stage, int column, int row, const QString &name) {
        QTest::mouseDClick(canvas(map), Qt::LeftButton, {}, slot(map, stage, column, row));
        type(map, name);
        QTest::mouseClick(canvas(map), Qt::LeftButton, {}, slot(map, 4, 0, 3)); // ends the name
    };
    const auto connectByDragging = [&](const QString &from, const QString &to) {
        const int before = int(project.rows().count<Connection>());
        QTest::mouseClick(canvas(map), Qt::LeftButton, {}, at(map, from));
        const QPoint edge = at(map, from) + QPoint(int(Views::Measure::nodeWidth / 2 * map->zoom()), 0);
        drag(canvas(map), edge, at(map, to));
        QCOMPARE(project.rows().count<Connection>(), before + 1);
    };
    for (int stage = 0; stage < 5; ++stage) {
        for (int row = 0; row < 3; ++row)
            add(stage, 0, row, u"S%1R%2"_s.arg(stage).arg(row));
    }
    QCOMPARE(project.rows().count<Touchpoint>(), 15);
    for (int stage = 0; stage < 4; ++stage)
        connectByDragging(u"S%1R0"_s.arg(stage), u"S%1R0"_s.arg(stage + 1));
    connectByDragging(u"S0R0"_s, u"S1R1"_s);
    connectByDragging(u"S1R0"_s, u"S2R2"_s);
    QCOMPARE(project.rows().count<Connection>(), 6);

    // Dragged to another stage, the others make room.
    const auto find = [&](const QString &name) { return project.where(&Touchpoint::name, name).value(0); };
    const Id<Stage> before = find(u"S4R2"_s).stage;
    drag(canvas(map), at(map, u"S4R2"_s), at(map, u"S3R1"_s));
    QVERIFY(find(u"S4R2"_s).stage != before);
    QVERIFY(project.check().isEmpty());

    while (project.canUndo())
        window->project().undo();
    QCOMPARE(project.rows().count<Touchpoint>(), 0);
    program.closeAll();
}

void DrawAJourney::aCurvePointIsDragged()
{
    Program program;
    MainWindow *window = program.sample();
    QVERIFY(window);
    Project &project = window->project();
    auto *curves = window->findChild<Views::CurvesView *>();
    QWidget *plot = window->findChild<QWidget *>(u"curvesPlot"_s);
    QVERIFY(curves && plot);
    QCoreApplication::processEvents();
    const int entries = project.undoCount();
    // Sweep until something is under the pointer: where the first point is depends on the sample.
    bool dragged = false;
    for (int x = 30; x < plot->width() - 60 && !dragged; x += 6) {
        for (int y = 4; y < plot->height() - 4 && !dragged; y += 6) {
            QTest::mouseMove(plot, QPoint(x, y));
            if (plot->cursor().shape() != Qt::SizeVerCursor)
                continue;
            const QPoint to(x, y < plot->height() / 2 ? plot->height() - 12 : 12);
            drag(plot, QPoint(x, y), to);
            dragged = project.undoCount() == entries + 1;
        }
    }
    QVERIFY(dragged);
    QVERIFY(project.undoLabel().english().startsWith(u"Change e"_s));
    const auto after = project.all<Score>();
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project.undoCount(), entries);
    QVERIFY(project.all<Score>() != after);
    program.closeAll();
}

void DrawAJourney::undoEverythingCloseAndOpenAgain()
{
    Program program;
    MainWindow *window = program.newProject();
    const QString path = window->project().path();
    const QByteArray start = json(window->project());
    drawByKeyboard(window);
    const QByteArray drawn = json(window->project());
    const int steps = window->project().undoCount();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->project().undoCount(), steps - 3);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    window = program.windows().openProject(path);
    QVERIFY(window);
    QCOMPARE(window->project().undoCount(), steps - 3);
    QVERIFY(QTest::qWaitForWindowActive(window));
    for (int i = 0; i < steps - 3; ++i)
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->project().undoCount(), 0);
    QCOMPARE(json(window->project()), start);
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(json(window->project()), drawn);
    QVERIFY(window->project().check().isEmpty());
    program.closeAll();
}

QTEST_MAIN(DrawAJourney)
#include "tst_drawajourney.moc"
