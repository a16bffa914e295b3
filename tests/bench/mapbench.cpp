#include "tests/bench/mapbench.h"

#include "model/journey/touchpoint.h"
#include "tests/bench/bigjourney.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"

#include <QCoreApplication>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Bench {

namespace {

constexpr double frame = 16; ///< milliseconds: 60 frames a second
constexpr double undoBudget = 50;

/** A map on screen; each of its steps is a gesture and the frame that it leads to. */
class Stage
{
public:
    Stage()
        : m_project(Model::Project::inMemory(bigJourney(windowJourney)))
    {
        m_view.setAnimated(false);
        m_view.resize(1920, 1080);
        m_view.setProject(m_project.get(), m_project->all<Model::Journey>().first().id);
        m_view.show();
        settle();
    }

    Model::Project &project() { return *m_project; }
    Views::MapView &view() { return m_view; }

    /** The time of @p gesture with the frame after it. */
    double step(const std::function<void()> &gesture)
    {
        return milliseconds([&] {
            gesture();
            m_view.viewport()->repaint();
        });
    }
    void wheel(const QPoint &angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(960, 540);
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, angle, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }
    /** Until nothing is left to be painted. */
    void settle()
    {
        do {
            m_view.viewport()->repaint();
            QCoreApplication::processEvents();
        } while (!m_view.isPainted());
    }

private:
    std::unique_ptr<Model::Project> m_project;
    Views::MapView m_view;
};

Measurement frames(const QString &name, const QList<double> &times)
{
    Measurement result;
    result.name = name;
    result.value = percentile(times, 0.95);
    result.unit = u"ms"_s;
    result.budget = frame;
    return result;
}

QList<Measurement> measurePanning(Stage &stage)
{
    QList<Measurement> result;
    for (const double zoom : {2.0, 1.0, 0.6, 0.3, 0.1, 0.023}) {
        stage.view().setZoom(zoom);
        stage.view().scrollToScene(0);
        stage.settle();
        QList<double> times;
        for (int i = 0; i < 120; ++i) {
            // There and back, sideways and down: a third of a notch each, as a touchpad does.
            const int way = i % 80 < 40 ? -60 : 60;
            times.append(stage.step([&] { stage.wheel({way, i % 20 < 10 ? way : -way}, {}); }));
        }
        result.append(frames(u"map, pan at %1 %, p95"_s.arg(qRound(zoom * 100)), times));
    }
    return result;
}

Measurement measureZooming(Stage &stage)
{
    QList<double> times;
    stage.view().setZoom(1);
    stage.settle();
    for (int i = 0; i < 160; ++i)
        times.append(stage.step([&] { stage.wheel({0, i % 80 < 40 ? -60 : 60}, Qt::ControlModifier); }));
    return frames(u"map, zoom from 100 % to 2 % and back, p95"_s, times);
}

QList<Measurement> measureEditing(Stage &stage)
{
    using Model::Touchpoint;
    stage.view().setZoom(1);
    stage.view().scrollToScene(0);
    stage.settle();
    const auto id = stage.view().scene().node(stage.view().scene().nodesIn(stage.view().visibleScene()).first()).id;
    QList<double> renames, moves, undos;
    for (int i = 0; i < 30; ++i) {
        renames.append(stage.step([&] {
            stage.project().edit({u"Rename"_s, {}},
                                 [&](Model::Edit &edit) { edit.set(id, &Touchpoint::name, u"Name %1"_s.arg(i)); });
        }));
        stage.settle();
        stage.view().select(QSet{id});
        moves.append(stage.step([&] { i % 2 ? stage.view().moveUp() : stage.view().moveDown(); }));
        stage.settle();
        undos.append(stage.step([&] { stage.project().undo(); }));
        stage.settle();
        undos.append(stage.step([&] { stage.project().undo(); }));
        stage.settle();
    }
    Measurement undo = frames(u"map, undo a gesture to painted, p95"_s, undos);
    undo.budget = undoBudget;
    return {frames(u"map, edit a name to painted, p95"_s, renames), frames(u"map, move to painted, p95"_s, moves),
            undo};
}

} // namespace

QList<Measurement> measureMap()
{
    Stage stage;
    QList<Measurement> result = measurePanning(stage);
    result.append(measureZooming(stage));
    result += measureEditing(stage);
    return result;
}

} // namespace Bench
