#include "model/journey/arrangement.h"

#include "model/insight/path.h"
#include "model/journey/layout/layeredlayout.h"

#include <QHash>

namespace Model {

QList<Slot> arrangedSlots(const QList<Stage> &stages, const QList<Touchpoint> &touchpoints,
                          const QList<Connection> &connections)
{
    LayoutGraph graph;
    graph.stageCount = int(stages.size());
    QHash<Id<Stage>, int> stageIndex;
    for (int i = 0; i < stages.size(); ++i)
        stageIndex.insert(stages[i].id, i);
    QHash<Id<Touchpoint>, int> index;
    for (int i = 0; i < touchpoints.size(); ++i) {
        index.insert(touchpoints[i].id, i);
        graph.stages.append(stageIndex.value(touchpoints[i].stage));
    }
    for (const Connection &connection : connections) {
        const bool forwards = connection.kind == ConnectionKind::Next || connection.kind == ConnectionKind::Alternative;
        graph.edges.append({index.value(connection.from), index.value(connection.to), forwards});
    }
    for (const Id<Touchpoint> id : mainPath(touchpoints, connections))
        graph.mainPath.append(index.value(id));

    const QList<Cell> cells = layeredLayout(graph);
    QList<Slot> result;
    for (qsizetype i = 0; i < cells.size(); ++i)
        result.append({touchpoints[i].stage, cells[i].column, cells[i].row});
    return result;
}

void arrange(Edit &edit, Id<Journey> journey)
{
    const QList<Touchpoint> touchpoints = edit.where(&Touchpoint::journey, journey);
    const QList<Slot> places =
        arrangedSlots(edit.where(&Stage::journey, journey), touchpoints, edit.where(&Connection::journey, journey));
    for (qsizetype i = 0; i < touchpoints.size(); ++i) {
        if (touchpoints[i].column != places[i].column)
            edit.set(touchpoints[i].id, &Touchpoint::column, places[i].column);
        if (touchpoints[i].row != places[i].row)
            edit.set(touchpoints[i].id, &Touchpoint::row, places[i].row);
    }
}

} // namespace Model
