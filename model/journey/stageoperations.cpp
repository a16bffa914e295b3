#include "model/journey/stageoperations.h"

#include "model/feedback/feedbackoperations.h"
#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/journey/touchpointoperations.h"

#include <algorithm>

namespace Model {

namespace {

constexpr int widest = 1000;

qsizetype indexIn(const QList<Stage> &stages, Id<Stage> stage)
{
    return std::find_if(stages.begin(), stages.end(), [stage](const Stage &s) { return s.id == stage; }) -
           stages.begin();
}

Id<Stage> addBeside(Edit &edit, Id<Stage> stage, qsizetype offset, const QString &name)
{
    const auto beside = edit.find(stage);
    if (!beside)
        return {};
    const qsizetype index = indexIn(edit.where(&Stage::journey, beside->journey), stage);
    return addStage(edit, beside->journey, index + offset, name);
}

} // namespace

Id<Stage> addStage(Edit &edit, Id<Journey> journey, qsizetype index, const QString &name)
{
    const QList<Stage> stages = edit.where(&Stage::journey, journey);
    index = qBound(qsizetype(0), index, stages.size());
    Stage stage;
    stage.journey = journey;
    stage.name = limitedName(name);
    if (!stages.isEmpty())
        stage.phase = stages[std::max(index - 1, qsizetype(0))].phase;
    stage.rank = rankAt(edit, stages, index);
    return edit.insert(stage);
}

Id<Stage> addStageBefore(Edit &edit, Id<Stage> stage, const QString &name) { return addBeside(edit, stage, 0, name); }

Id<Stage> addStageAfter(Edit &edit, Id<Stage> stage, const QString &name) { return addBeside(edit, stage, 1, name); }

void moveStage(Edit &edit, Id<Stage> stage, qsizetype index)
{
    if (const auto moved = edit.find(stage))
        moveTo(edit, edit.where(&Stage::journey, moved->journey), stage, index);
}

void setStageWidth(Edit &edit, Id<Stage> stage, int width)
{
    edit.set(stage, &Stage::width, std::clamp(width, 1, widest));
}

void deleteStage(Edit &edit, Id<Stage> stage)
{
    QList<Id<Touchpoint>> touchpoints;
    for (const Touchpoint &touchpoint : edit.where(&Touchpoint::stage, stage))
        touchpoints.append(touchpoint.id);
    removeTouchpoints(edit, touchpoints);
    detachFeedback(edit, stage);
    edit.remove(stage);
}

int columnsOf(const Rows &rows, Id<Stage> stage)
{
    const auto found = rows.find(stage);
    int columns = found ? std::max(found->width, 1) : 1;
    for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, stage))
        columns = std::max(columns, touchpoint.column + 1);
    return columns;
}

} // namespace Model
