#pragma once

#include "model/journey/connectionoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/store/project.h"
#include "views/map/mapgeometry.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Views {

class MapScene;
class MapSelection;

/** What gestures and keys do to the journey: each is one edit with its name. Failures are told by Project::failed. */
class MapCommands : public QObject
{
    Q_OBJECT
public:
    using TouchpointId = Model::Id<Model::Touchpoint>;
    using ConnectionId = Model::Id<Model::Connection>;
    using StageId = Model::Id<Model::Stage>;

    MapCommands(const MapScene &scene, MapSelection &selection, QObject *parent = nullptr);

    void setProject(Model::Project *project);
    Model::Project *project() const { return m_project; }
    bool canEdit() const;

    TouchpointId addTouchpoint(const Model::Slot &slot, const QString &name);
    TouchpointId addConnectedTouchpoint(TouchpointId source, const Model::Slot &slot, const QString &name);
    TouchpointId addBranch(TouchpointId beside, const QString &name);
    void renameTouchpoint(TouchpointId touchpoint, const QString &name);
    void moveTouchpoints(const QList<TouchpointId> &touchpoints, TouchpointId anchor, const MapInsertion &to);
    /** Moves what is selected by a column or row; repeated, it is one entry of the history. */
    void nudge(Model::Direction direction);
    /** Lays the whole journey out anew. */
    void arrange();

    void copySelected() const;
    void cutSelected();
    /** What is on the clipboard comes to @p slot: touchpoints of ours, or lines and cells of text. */
    void paste(const MapSlot &slot);
    void duplicateSelected();

    /** Deletes what is selected. */
    void removeSelected(bool closeGap);
    /** Closes the gap that the newest deletion left. */
    void closeGap();
    /** The gap stays. */
    void leaveGap() { setGap({}); }

    void connectTouchpoints(TouchpointId from, TouchpointId to);
    QString connectionRefusal(TouchpointId from, TouchpointId to) const;
    void reconnect(ConnectionId connection, Model::End end, TouchpointId touchpoint);
    void setLabel(ConnectionId connection, const QString &label);
    void setKind(const QList<ConnectionId> &connections, Model::ConnectionKind kind);

    StageId addStage(int index, const QString &name);
    void renameStage(StageId stage, const QString &name);
    void moveStage(StageId stage, int index);
    void setStageWidth(StageId stage, int columns);
    void setStageCollapsed(StageId stage, bool collapsed);
    void removeStage(StageId stage);

    /** @p slot, or the next one below that is free. */
    MapSlot freeSlot(MapSlot slot) const;
    /** Those selected, in rank order. */
    QList<TouchpointId> selected() const;

signals:
    /** A deletion left touchpoints unconnected that were connected before; or there is nothing to close any more. */
    void gapChanged(bool open);

private:
    struct Gap
    {
        QList<TouchpointId> touchpoints;
        Model::Label label;
        int undoCount = 0; ///< the deletion is the newest edit while this is so
    };
    Model::Slot slotOf(const MapSlot &slot) const;
    Model::Label label(const char *one, const char *many, const QList<TouchpointId> &touchpoints) const;
    QString nameOf(TouchpointId touchpoint) const;
    QString nameOf(StageId stage) const;
    QList<TouchpointId> pasteText(Model::Edit &edit, const QString &text, const MapSlot &slot) const;
    void setGap(std::optional<Gap> gap);
    void checkGap();

    const MapScene &m_scene;
    MapSelection &m_selection;
    QPointer<Model::Project> m_project;
    std::optional<Gap> m_gap;
};

} // namespace Views
