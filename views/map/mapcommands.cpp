#include "views/map/mapcommands.h"

#include "model/journey/arrangement.h"
#include "model/journey/clip.h"
#include "model/journey/stageoperations.h"
#include "views/map/mapclipboard.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace Views {

using namespace Model;

namespace {

/** Names in labels are there to be recognised, not to be read in full. */
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 60;
    return name.size() <= longest ? name : name.left(longest - 1) + u'…';
}

} // namespace

MapCommands::MapCommands(const MapScene &scene, MapSelection &selection, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_selection(selection)
{
}

void MapCommands::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    setGap({});
    m_project = project;
    if (project)
        connect(project, &Project::historyChanged, this, &MapCommands::checkGap);
}

bool MapCommands::canEdit() const { return m_project && !m_project->isReadOnly() && m_scene.journey(); }

MapCommands::TouchpointId MapCommands::addTouchpoint(const Slot &slot, const QString &name)
{
    TouchpointId added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add touchpoint “%1”"), {shortened(name)}},
                       [&](Edit &edit) { added = Model::addTouchpoint(edit, slot, name); });
    return added;
}

MapCommands::TouchpointId MapCommands::addConnectedTouchpoint(TouchpointId source, const Slot &slot,
                                                              const QString &name)
{
    TouchpointId added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add touchpoint “%1”"), {shortened(name)}},
                       [&](Edit &edit) { added = addConnectedAt(edit, source, slot, name); });
    return added;
}

MapCommands::TouchpointId MapCommands::addBranch(TouchpointId beside, const QString &name)
{
    TouchpointId added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add branch “%1”"), {shortened(name)}},
                       [&](Edit &edit) { added = addAlternative(edit, beside, name); });
    return added;
}

void MapCommands::renameTouchpoint(TouchpointId touchpoint, const QString &name)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Rename touchpoint to “%1”"), {shortened(name)}},
                       [&](Edit &edit) { edit.set(touchpoint, &Touchpoint::name, name); });
}

void MapCommands::moveTouchpoints(const QList<TouchpointId> &touchpoints, TouchpointId anchor, const MapInsertion &to)
{
    const Slot slot = slotOf(to.slot);
    m_project->perform(
        label(QT_TRANSLATE_NOOP("Edit", "Move “%1”"), QT_TRANSLATE_NOOP("Edit", "Move %1 touchpoints"), touchpoints),
        [&](Edit &edit) {
            if (to.makesRoom)
                insertColumn(edit, slot, touchpoints);
            Model::moveTouchpoints(edit, touchpoints, anchor, slot);
        });
}

void MapCommands::nudge(Direction direction)
{
    const QList<TouchpointId> touchpoints = selected();
    if (touchpoints.isEmpty())
        return;
    m_project->perform(
        label(QT_TRANSLATE_NOOP("Edit", "Move “%1”"), QT_TRANSLATE_NOOP("Edit", "Move %1 touchpoints"), touchpoints),
        [&](Edit &edit) { Model::nudge(edit, touchpoints, direction); }, Join(touchpoints.first()));
}

void MapCommands::arrange()
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Arrange journey")},
                       [&](Edit &edit) { Model::arrange(edit, m_scene.journey()); });
}

void MapCommands::copySelected() const
{
    const QList<TouchpointId> touchpoints = selected();
    if (touchpoints.isEmpty())
        return;
    m_project->attempt([&] {
        const Clip clip = copyTouchpoints(m_project->rows(), touchpoints);
        QGuiApplication::clipboard()->setMimeData(MapClipboard::dataOf(clip).release());
    });
}

void MapCommands::cutSelected()
{
    const QList<TouchpointId> touchpoints = selected();
    if (touchpoints.isEmpty())
        return;
    copySelected();
    m_project->perform(
        label(QT_TRANSLATE_NOOP("Edit", "Cut “%1”"), QT_TRANSLATE_NOOP("Edit", "Cut %1 touchpoints"), touchpoints),
        [&](Edit &edit) { removeTouchpoints(edit, touchpoints); });
}

void MapCommands::paste(const MapSlot &slot)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!MapClipboard::canPaste(data))
        return;
    QList<TouchpointId> added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Paste touchpoints")}, [&](Edit &edit) {
        const auto clip = MapClipboard::clipOf(data);
        added = clip ? pasteTouchpoints(edit, *clip, slotOf(slot)) : pasteText(edit, data->text(), slot);
    });
    if (!added.isEmpty())
        m_selection.select(QSet<TouchpointId>(added.begin(), added.end()));
}

QList<MapCommands::TouchpointId> MapCommands::pasteText(Edit &edit, const QString &text, const MapSlot &slot) const
{
    QList<TouchpointId> added;
    MapSlot at = slot;
    for (const QStringList &row : MapClipboard::rowsOf(text)) {
        added += addLines(edit, slotOf(at), row, true);
        ++at.row;
    }
    return added;
}

void MapCommands::duplicateSelected()
{
    const QList<TouchpointId> touchpoints = selected();
    if (touchpoints.isEmpty())
        return;
    QList<TouchpointId> added;
    m_project->perform(label(QT_TRANSLATE_NOOP("Edit", "Duplicate “%1”"),
                             QT_TRANSLATE_NOOP("Edit", "Duplicate %1 touchpoints"), touchpoints),
                       [&](Edit &edit) { added = duplicateTouchpoints(edit, touchpoints); });
    if (!added.isEmpty())
        m_selection.select(QSet<TouchpointId>(added.begin(), added.end()));
}

void MapCommands::removeSelected(bool closeGap)
{
    if (const StageId stage = m_selection.stage()) {
        removeStage(stage);
        return;
    }
    const QList<TouchpointId> touchpoints = selected();
    const QList<ConnectionId> connections(m_selection.connections().begin(), m_selection.connections().end());
    if (touchpoints.isEmpty() && connections.isEmpty())
        return;
    const Label what = touchpoints.isEmpty() ? connections.size() == 1
                                                   ? Label{QT_TRANSLATE_NOOP("Edit", "Delete connection")}
                                                   : Label{QT_TRANSLATE_NOOP("Edit", "Delete %1 connections"),
                                                           {QString::number(connections.size())}}
                                             : label(QT_TRANSLATE_NOOP("Edit", "Delete “%1”"),
                                                     QT_TRANSLATE_NOOP("Edit", "Delete %1 touchpoints"), touchpoints);
    bool leaves = false;
    const bool done = m_project->perform(what, [&](Edit &edit) {
        removeConnections(edit, connections);
        leaves = !closeGap && leavesGap(edit, touchpoints);
        removeTouchpoints(edit, touchpoints, closeGap);
    });
    if (done && leaves)
        setGap(Gap{touchpoints, what, m_project->undoCount()});
}

void MapCommands::closeGap()
{
    if (!m_gap)
        return;
    const Gap gap = *m_gap;
    setGap({});
    // Done anew with the gap closed, so that one undo brings everything back.
    if (m_project->attempt([&] { m_project->undo(); })) {
        m_project->perform(gap.label, [&](Edit &edit) { removeTouchpoints(edit, gap.touchpoints, true); });
    }
}

void MapCommands::setGap(std::optional<Gap> gap)
{
    const bool was = m_gap.has_value();
    m_gap = std::move(gap);
    if (was != m_gap.has_value())
        emit gapChanged(m_gap.has_value());
}

void MapCommands::checkGap()
{
    if (m_gap && m_project->undoCount() != m_gap->undoCount)
        setGap({});
}

void MapCommands::connectTouchpoints(TouchpointId from, TouchpointId to)
{
    ConnectionId added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Connect “%1” with “%2”"), {nameOf(from), nameOf(to)}},
                       [&](Edit &edit) { added = Model::connectTouchpoints(edit, from, to); });
    if (added)
        m_selection.select(added);
}

QString MapCommands::connectionRefusal(TouchpointId from, TouchpointId to) const
{
    return m_project ? Model::connectionRefusal(m_project->rows(), from, to) : QString();
}

void MapCommands::reconnect(ConnectionId connection, End end, TouchpointId touchpoint)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Lead connection to “%1”"), {nameOf(touchpoint)}},
                       [&](Edit &edit) { Model::reconnect(edit, connection, end, touchpoint); });
}

void MapCommands::setLabel(ConnectionId connection, const QString &text)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Label connection “%1”"), {shortened(text)}},
                       [&](Edit &edit) { edit.set(connection, &Connection::label, text); });
}

void MapCommands::setKind(const QList<ConnectionId> &connections, ConnectionKind kind)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Change kind of connection")}, [&](Edit &edit) {
        for (const ConnectionId connection : connections)
            edit.set(connection, &Connection::kind, kind);
    });
}

MapCommands::StageId MapCommands::addStage(int index, const QString &name)
{
    StageId added;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add stage “%1”"), {shortened(name)}},
                       [&](Edit &edit) { added = Model::addStage(edit, m_scene.journey(), index, name); });
    return added;
}

void MapCommands::renameStage(StageId stage, const QString &name)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Rename stage to “%1”"), {shortened(name)}},
                       [&](Edit &edit) { edit.set(stage, &Stage::name, name); });
}

void MapCommands::moveStage(StageId stage, int index)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Move stage “%1”"), {nameOf(stage)}},
                       [&](Edit &edit) { Model::moveStage(edit, stage, index); });
}

void MapCommands::setStageWidth(StageId stage, int columns)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Change width of stage “%1”"), {nameOf(stage)}},
                       [&](Edit &edit) { Model::setStageWidth(edit, stage, columns); });
}

void MapCommands::setStageCollapsed(StageId stage, bool collapsed)
{
    m_project->perform(
        {collapsed ? QT_TRANSLATE_NOOP("Edit", "Fold stage “%1”") : QT_TRANSLATE_NOOP("Edit", "Unfold stage “%1”"),
         {nameOf(stage)}},
        [&](Edit &edit) { edit.set(stage, &Stage::collapsed, collapsed); });
}

void MapCommands::removeStage(StageId stage)
{
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Delete stage “%1”"), {nameOf(stage)}},
                       [&](Edit &edit) { deleteStage(edit, stage); });
}

MapSlot MapCommands::freeSlot(MapSlot slot) const
{
    while (m_scene.nodeAt(slot) >= 0)
        ++slot.row;
    return slot;
}

QList<MapCommands::TouchpointId> MapCommands::selected() const
{
    QList<TouchpointId> result;
    for (const TouchpointId id : m_selection.touchpoints()) {
        if (m_scene.indexOf(id) >= 0)
            result.append(id);
    }
    std::sort(result.begin(), result.end(), [&](TouchpointId a, TouchpointId b) {
        const MapNode &first = m_scene.node(m_scene.indexOf(a));
        const MapNode &second = m_scene.node(m_scene.indexOf(b));
        return std::tie(first.rank, a) < std::tie(second.rank, b);
    });
    return result;
}

Slot MapCommands::slotOf(const MapSlot &slot) const { return {m_scene.stages()[slot.stage].id, slot.column, slot.row}; }

Label MapCommands::label(const char *one, const char *many, const QList<TouchpointId> &touchpoints) const
{
    return touchpoints.size() == 1 ? Label{one, {nameOf(touchpoints.first())}}
                                   : Label{many, {QString::number(touchpoints.size())}};
}

QString MapCommands::nameOf(TouchpointId touchpoint) const
{
    const int node = m_scene.indexOf(touchpoint);
    return node < 0 ? QString() : shortened(m_scene.node(node).name);
}

QString MapCommands::nameOf(StageId stage) const
{
    const int index = m_scene.stageIndexOf(stage);
    return index < 0 ? QString() : shortened(m_scene.stages()[index].name);
}

} // namespace Views
