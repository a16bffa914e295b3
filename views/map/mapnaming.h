#pragma once

#include "model/journey/connection.h"
#include "model/journey/stage.h"
#include "views/map/inlineeditor.h"
#include "views/map/mapgeometry.h"

#include <QObject>

#include <functional>

namespace Views {

class MapCanvas;

/**
 * Names being typed in the map: those of touchpoints and stages, new or not, and the labels of connections. What is new
 * comes into the project only when its name is there; so giving up leaves nothing, in the history neither.
 */
class MapNaming : public QObject
{
    Q_OBJECT
public:
    MapNaming(MapCanvas &canvas, QWidget *viewport);

    void nameNew(const MapSlot &slot);
    /** A touchpoint to the right of @p source, connected with it. */
    void nameNext(Model::Id<Model::Touchpoint> source);
    /** A branch below @p beside. */
    void nameBranch(Model::Id<Model::Touchpoint> beside);
    void nameConnected(Model::Id<Model::Touchpoint> source, const MapSlot &slot);
    void nameNewStage(int index);
    void rename(Model::Id<Model::Touchpoint> touchpoint);
    void renameStage(Model::Id<Model::Stage> stage);
    void editLabel(Model::Id<Model::Connection> connection);

    bool isActive() const { return m_what != What::Nothing; }
    /** Keeps what was typed. */
    void finish();
    void cancel();
    /** The camera or the map moved: follow, or give up what is gone. */
    void follow();

signals:
    /** A new touchpoint is being named in this slot; none when it is done. The map makes room for it. */
    void placeChanged(const std::optional<Views::MapSlot> &slot);

private:
    enum class What { Nothing, New, Next, Branch, Touchpoint, Stage, NewStage, Label };

    void begin(What what, const QString &text);
    void end();
    void accept(const QString &text, InlineEditor::Then then);
    Model::Id<Model::Touchpoint> commitTouchpoint(const QString &name);
    void showGhost();
    QRect place() const;
    bool isThere() const;

    MapCanvas &m_canvas;
    InlineEditor *m_editor;
    What m_what = What::Nothing;
    MapSlot m_slot;
    int m_index = 0;                           ///< of a new stage
    Model::Id<Model::Touchpoint> m_touchpoint; ///< the one renamed, or the one that a new one comes from or beside
    Model::Id<Model::Stage> m_stage;           ///< the one renamed, or the one of m_slot
    Model::Id<Model::Connection> m_connection;
};

} // namespace Views
