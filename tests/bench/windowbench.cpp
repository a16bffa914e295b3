#include "tests/bench/windowbench.h"

#include "tests/bench/bigjourney.h"
#include "tests/bench/frames.h"
#include "tests/bench/plainmap.h"

#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/mainwindow.h"
#include "app/settings/settings.h"
#include "app/windows/filechooser.h"
#include "app/windows/windows.h"
#include "model/journey/records.h"
#include "model/store/changeset.h"
#include "views/curves/curvesview.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Bench::FrameClock;
using Bench::Frames;
using Bench::Measurement;

constexpr double budget = 16;     // of a frame and of an edit
constexpr double undoBudget = 50; // of a gesture
/** Of the one gesture that SQLite alone takes longer than that to undo: so many times as long. */
constexpr double mostOfBare = 2;

/** From far out to far in, one for each amount of detail. */
const QList<double> zooms{0.05, 0.12, 0.3, 0.7, 1, 2};

void turnWheel(QWidget *viewport, const QPoint &delta, Qt::KeyboardModifiers modifiers)
{
    const QPointF centre = viewport->rect().center();
    QWheelEvent event(centre, viewport->mapToGlobal(centre), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(viewport, &event);
}

/** Scrolls there and back again, first along the journey and then across. */
QList<double> pan(QWidget *window, QWidget *viewport)
{
    QList<double> frames;
    const QList<QPoint> ways{{-120, 0}, {120, 0}, {0, -120}, {0, 120}};
    for (const QPoint &way : ways) {
        for (int n = 0; n < 30; ++n)
            frames += FrameClock::run(window, [&] { turnWheel(viewport, way, Qt::NoModifier); }).each;
    }
    return frames;
}

QList<double> zoomInAndOut(QWidget *window, QWidget *viewport)
{
    QList<double> frames;
    for (const int way : {120, -120}) {
        for (int n = 0; n < 30; ++n)
            frames += FrameClock::run(window, [&] { turnWheel(viewport, {0, way}, Qt::ControlModifier); }).each;
    }
    return frames;
}

/** The same frames of the reference. */
struct PlainFrames
{
    QList<double> pan;
    QList<double> zoom;
    QList<double> edit;
};

PlainFrames measurePlainMap(const Model::Project &project)
{
    Bench::PlainMap plain(project);
    plain.resize(1920, 1080);
    plain.show();
    FrameClock::run(&plain, [] {});
    PlainFrames frames;
    for (const double zoom : zooms) {
        plain.resetTransform();
        plain.scale(zoom, zoom);
        frames.pan += pan(&plain, plain.viewport());
    }
    for (const double step : {1.25, 0.8}) {
        for (int n = 0; n < 10; ++n)
            frames.zoom += FrameClock::run(&plain, [&] { plain.scale(step, step); }).each;
    }
    for (int n = 0; n < 20; ++n)
        frames.edit += FrameClock::run(&plain, [&] { plain.nudge(); }).settled;
    return frames;
}

/** The window under measurement. */
class Bed
{
public:
    explicit Bed(const QString &path)
        : m_windows(m_settings, m_files)
        , m_window(m_windows.openProject(path))
    {
        m_window->resize(1920, 1080);
        m_window->show();
        m_map = m_window->findChild<Views::MapView *>();
        m_curves = m_window->findChild<Views::CurvesView *>();
        m_map->setAnimated(false);
        settle();
    }

    App::MainWindow *window() const { return m_window; }
    Views::MapView *map() const { return m_map; }
    Views::CurvesView *curves() const { return m_curves; }
    Model::Project &project() const { return m_window->project(); }
    void settle() const
    {
        FrameClock::run(m_window, [] {});
    }
    Frames trigger(App::ActionId id) const
    {
        return FrameClock::run(m_window, [&] { m_window->actions().action(id)->trigger(); });
    }
    /** A touchpoint in the middle of the journey, selected and in sight. */
    Model::Id<Model::Touchpoint> selectMiddle() const
    {
        const QList<Model::Touchpoint> all = project().all<Model::Touchpoint>();
        const auto id = all[all.size() / 2].id;
        m_map->setZoom(1);
        m_map->select({id});
        m_map->centreOn(id);
        settle();
        return id;
    }

private:
    App::Settings m_settings;
    App::FileChooser m_files;
    App::Windows m_windows;
    App::MainWindow *m_window;
    Views::MapView *m_map;
    Views::CurvesView *m_curves;
};

QList<Measurement> measureFrames(const Bed &bed, const PlainFrames &plain)
{
    const QString reference = u"QGraphicsView"_s;
    QList<double> all;
    QList<Measurement> list;
    for (const double zoom : zooms) {
        bed.map()->setZoom(zoom);
        bed.settle();
        const QList<double> frames = pan(bed.window(), bed.map()->viewport());
        list.append({u"Pan at %1 %, p95 frame"_s.arg(zoom * 100),
                     Bench::percentile(frames, 0.95),
                     u"ms"_s,
                     Bench::percentile(plain.pan, 0.95),
                     reference + u", all zooms"_s,
                     budget,
                     {}});
    }
    bed.map()->setZoom(0.05);
    bed.settle();
    list.append({u"Zoom in and out, p95 frame"_s,
                 Bench::percentile(zoomInAndOut(bed.window(), bed.map()->viewport()), 0.95),
                 u"ms"_s,
                 Bench::percentile(plain.zoom, 0.95),
                 reference,
                 budget,
                 {}});
    return list;
}

/** Milliseconds that SQLite alone takes to undo the newest edit, in a copy: neither history nor window. */
double bareUndo(const Model::Project &project)
{
    const QString copy = project.path() + u".bare"_s;
    project.saveCopy(copy, true);
    double result = 0;
    {
        Model::Database database(copy, Model::Database::Mode::Write);
        database.execute("PRAGMA journal_mode=WAL");
        Model::Statement &newest = database.prepare("SELECT changeset FROM history ORDER BY seq DESC LIMIT 1");
        Model::step(newest);
        const QByteArray changeset = Model::inflated(Model::blobAt(newest, 0));
        Model::finish(newest);
        database.integer("SELECT count(*) + sum(length(name)) FROM touchpoint"); // what the window has in memory too
        QElapsedTimer timer;
        timer.start();
        database.execute("BEGIN IMMEDIATE");
        Model::applyInverted(database, changeset);
        database.execute("COMMIT");
        result = double(timer.nsecsElapsed()) / 1e6;
    }
    QFile::remove(copy);
    return result;
}

/** Small edits, each painted and undone again, then the largest gestures that there are. */
QList<Measurement> measureEdits(const Bed &bed, const PlainFrames &plain)
{
    const QString reference = u"QGraphicsView, one item moved"_s;
    const auto middle = bed.selectMiddle();
    QList<double> renames;
    QList<double> moves;
    QList<double> undos;
    for (int n = 0; n < 20; ++n) {
        renames += FrameClock::run(bed.window(), [&] {
                       bed.project().edit({u"Rename"_s, {}}, [&](Model::Edit &edit) {
                           edit.set(middle, &Model::Touchpoint::name, u"Name %1"_s.arg(n));
                       });
                   }).settled;
        moves += FrameClock::run(bed.window(), [&] { bed.map()->moveDown(); }).settled;
        undos += bed.trigger(App::ActionId::Undo).settled;
        undos += bed.trigger(App::ActionId::Undo).settled;
    }
    const double plainEdit = Bench::percentile(plain.edit, 0.95);
    const auto line = [&](const QString &name, const QList<double> &times, double within) {
        return Measurement{name, Bench::percentile(times, 0.95), u"ms"_s, plainEdit, reference, within, {}};
    };
    QList<Measurement> list{line(u"Rename, painted, p95"_s, renames, budget),
                            line(u"Move, painted, p95"_s, moves, budget),
                            line(u"Undo of them, painted, p95"_s, undos, undoBudget)};

    const auto undoOf = [&](const QString &name, const std::function<void()> &gesture, double ofBare = 0) {
        QList<double> times;
        QList<double> bareTimes;
        for (int n = 0; n < 3; ++n) {
            FrameClock::run(bed.window(), gesture);
            bareTimes += bareUndo(bed.project());
            times += bed.trigger(App::ActionId::Undo).settled;
        }
        const double bare = Bench::median(bareTimes);
        list.append({u"Undo of %1, painted"_s.arg(name),
                     Bench::median(times),
                     u"ms"_s,
                     bare,
                     u"SQLite alone"_s,
                     std::max(undoBudget, ofBare * bare),
                     {}});
    };
    undoOf(u"deleting a stage of 200"_s, [&] {
        bed.map()->select(bed.map()->scene().stages()[25].id);
        bed.map()->deleteSelection();
    });
    undoOf(u"moving a stage of 200"_s, [&] {
        QSet<Model::Id<Model::Touchpoint>> ids;
        const auto stage = bed.map()->scene().stages()[25].id;
        for (const auto &touchpoint : bed.project().where(&Model::Touchpoint::stage, stage))
            ids.insert(touchpoint.id);
        bed.map()->select(ids);
        bed.map()->moveDown();
    });
    undoOf(u"Arrange, 10,000 touchpoints"_s,
           [&] { bed.window()->actions().action(App::ActionId::Arrange)->trigger(); });
    undoOf(
        u"deleting all 10,000"_s,
        [&] {
            bed.map()->selectAll();
            bed.map()->deleteSelection();
        },
        mostOfBare);
    return list;
}

void sendMouse(QWidget *widget, QEvent::Type type, const QPointF &at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/** Drags a point of the curve up and down, once it is found: somewhere under its touchpoint. */
QList<Measurement> measureCurve(const Bed &bed)
{
    const auto id = bed.selectMiddle();
    const Views::MapScene &scene = bed.map()->scene();
    const double x = bed.map()->toView(scene.node(scene.indexOf(id)).rect.center()).x();
    bool isDragged = false;
    QObject::connect(bed.curves(), &Views::CurvesView::previewed, bed.curves(), [&isDragged] { isDragged = true; });
    QWidget *chart = bed.curves()->childAt(bed.curves()->rect().center());
    const QPointF shift = bed.map()->viewport()->mapToGlobal(QPointF()) - chart->mapToGlobal(QPointF());
    QPointF at(x + shift.x(), 0);
    for (; at.y() < chart->height() && !isDragged; at.ry() += 3) {
        sendMouse(chart, QEvent::MouseButtonPress, at);
        sendMouse(chart, QEvent::MouseMove, at + QPointF(0, 12));
        if (!isDragged) {
            sendMouse(chart, QEvent::MouseMove, at);
            sendMouse(chart, QEvent::MouseButtonRelease, at);
        }
    }
    Measurement drag{u"Curve drag, p95 frame"_s, 0, u"ms"_s, {}, {}, budget, {}};
    if (!isDragged) {
        drag.failure = u"no point of the curve was found under the touchpoint"_s;
        return {drag};
    }
    QList<double> frames;
    for (int n = 0; n < 100; ++n)
        frames += FrameClock::run(bed.window(), [&] {
                      sendMouse(chart, QEvent::MouseMove, {at.x(), chart->height() * (0.3 + 0.004 * (n % 50))});
                  }).each;
    sendMouse(chart, QEvent::MouseButtonRelease, at);
    drag.value = Bench::percentile(frames, 0.95);
    return {drag};
}

/** The window on the large journey, beside the same in a plain QGraphicsView. */
QList<Measurement> measure(const QString &scratch,
                           const std::function<QList<Measurement>(const Bed &, const PlainFrames &)> &measureIn)
{
    qputenv("THROUGHLINE_CONFIG_DIR", scratch.toLocal8Bit());
    const QString path = scratch + u"/inprocess.journey"_s;
    const PlainFrames plain =
        measurePlainMap(*Model::Project::create(path, Bench::bigJourney(Bench::windowJourney), true));
    return measureIn(Bed(path), plain);
}

} // namespace

QList<Measurement> Bench::measureWindowFrames(const QString &scratch) { return measure(scratch, measureFrames); }

QList<Measurement> Bench::measureWindowEdits(const QString &scratch)
{
    return measure(
        scratch, [](const Bed &bed, const PlainFrames &plain) { return measureEdits(bed, plain) + measureCurve(bed); });
}
