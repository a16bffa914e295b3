#include "tests/bench/plainmap.h"

#include "model/journey/records.h"
#include "model/store/project.h"
#include "views/theme/measures.h"

#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>

using namespace Model;
namespace Measure = Views::Measure;

namespace {

constexpr int columnsPerStage = 20;

QPainterPath curve(const QGraphicsItem &from, const QGraphicsItem &to)
{
    const QPointF start = from.pos() + QPointF(Measure::nodeWidth, Measure::nodeHeight / 2);
    const QPointF end = to.pos() + QPointF(0, Measure::nodeHeight / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(40, 0), end - QPointF(40, 0), end);
    return path;
}

} // namespace

Bench::PlainMap::PlainMap(const Project &project)
{
    QHash<Id<Stage>, int> stages;
    for (const Stage &stage : project.all<Stage>())
        stages.insert(stage.id, int(stages.size()));
    QPainterPath box;
    box.addRoundedRect(0, 0, Measure::nodeWidth, Measure::nodeHeight, Measure::nodeRadius, Measure::nodeRadius);
    QHash<Id<Touchpoint>, QGraphicsItem *> nodes;
    for (const Touchpoint &touchpoint : project.all<Touchpoint>()) {
        auto *node = m_scene.addPath(box, QPen(palette().mid().color()), palette().base());
        node->setPos((stages.value(touchpoint.stage) * columnsPerStage + touchpoint.column) * Measure::columnPitch,
                     touchpoint.row * Measure::rowPitch);
        auto *name = new QGraphicsSimpleTextItem(touchpoint.name, node);
        name->setPos(Measure::gap, Measure::gap);
        nodes.insert(touchpoint.id, node);
        if (nodes.size() == stages.size() * 100)
            m_middle = node;
    }
    for (const Connection &connection : project.all<Connection>())
        m_scene.addPath(curve(*nodes[connection.from], *nodes[connection.to]), QPen(palette().mid().color(), 1.6))
            ->setZValue(-1);
    setRenderHint(QPainter::Antialiasing);
    setScene(&m_scene);
}

void Bench::PlainMap::nudge() { m_middle->moveBy(4, 0); }
