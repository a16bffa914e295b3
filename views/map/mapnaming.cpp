#include "views/map/mapnaming.h"

#include "views/map/mapcamera.h"
#include "views/map/mapcommands.h"
#include "views/map/mapheader.h"
#include "views/map/mapoverlay.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"
#include "views/map/tools/linkdrag.h"
#include "views/map/tools/mapcanvas.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace Views {

namespace {

/** Smaller than that nothing can be typed, however far out the map is. */
constexpr double smallestScale = 0.8;
constexpr QSizeF labelSize(132, 24);

} // namespace

MapNaming::MapNaming(MapCanvas &canvas, QWidget *viewport)
    : m_canvas(canvas)
    , m_editor(new InlineEditor(viewport))
{
    connect(m_editor, &InlineEditor::accepted, this, &MapNaming::accept);
    connect(m_editor, &InlineEditor::rejected, this, &MapNaming::cancel);
}

void MapNaming::nameNew(const MapSlot &slot)
{
    finish();
    m_slot = slot;
    begin(What::New, {});
}

void MapNaming::nameNext(Model::Id<Model::Touchpoint> source)
{
    finish();
    const int node = m_canvas.scene().indexOf(source);
    if (node < 0)
        return;
    const MapSlot from = m_canvas.scene().node(node).slot;
    m_slot = m_canvas.commands().freeSlot({from.stage, from.column + 1, from.row});
    m_touchpoint = source;
    begin(What::Next, {});
}

void MapNaming::nameBranch(Model::Id<Model::Touchpoint> beside)
{
    finish();
    const int node = m_canvas.scene().indexOf(beside);
    if (node < 0)
        return;
    const MapSlot from = m_canvas.scene().node(node).slot;
    m_slot = m_canvas.commands().freeSlot({from.stage, from.column, from.row + 1});
    m_touchpoint = beside;
    begin(What::Branch, {});
}

void MapNaming::nameConnected(Model::Id<Model::Touchpoint> source, const MapSlot &slot)
{
    finish();
    m_slot = slot;
    m_touchpoint = source;
    begin(What::Next, {});
}

void MapNaming::nameNewStage(int index)
{
    finish();
    m_index = index;
    begin(What::NewStage, {});
}

void MapNaming::rename(Model::Id<Model::Touchpoint> touchpoint)
{
    finish();
    const int node = m_canvas.scene().indexOf(touchpoint);
    if (node < 0 || m_canvas.scene().node(node).hidden)
        return;
    m_touchpoint = touchpoint;
    begin(What::Touchpoint, m_canvas.scene().node(node).name);
}

void MapNaming::renameStage(Model::Id<Model::Stage> stage)
{
    finish();
    const int index = m_canvas.scene().stageIndexOf(stage);
    if (index < 0)
        return;
    m_stage = stage;
    begin(What::Stage, m_canvas.scene().stages()[index].name);
}

void MapNaming::editLabel(Model::Id<Model::Connection> connection)
{
    finish();
    const int link = m_canvas.scene().indexOf(connection);
    if (link < 0 || m_canvas.scene().link(link).route.isEmpty())
        return;
    m_connection = connection;
    begin(What::Label, m_canvas.scene().link(link).label);
}

void MapNaming::finish() { m_editor->finish(); }

void MapNaming::cancel() { end(); }

void MapNaming::begin(What what, const QString &text)
{
    if (!m_canvas.canEdit())
        return;
    m_what = what;
    const bool isNew = what == What::New || what == What::Next || what == What::Branch;
    if (isNew) {
        m_stage = m_canvas.scene().stages()[m_slot.stage].id;
        emit placeChanged(m_slot);
        m_canvas.reveal(m_canvas.scene().geometry().nodeRect(m_slot));
    } else if (what == What::Touchpoint) {
        m_canvas.reveal(m_canvas.scene().node(m_canvas.scene().indexOf(m_touchpoint)).rect);
    }
    m_editor->setAccessibleName(what == What::Stage || what == What::NewStage ? tr("Name of the stage")
                                : what == What::Label                         ? tr("Label of the connection")
                                                                              : tr("Name of the touchpoint"));
    follow();
    m_editor->begin(text);
}

void MapNaming::end()
{
    if (m_what == What::Nothing)
        return;
    m_what = What::Nothing;
    m_canvas.overlay().naming.reset();
    m_canvas.overlay().namingRoute.reset();
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    if (hadFocus)
        m_editor->parentWidget()->setFocus(Qt::OtherFocusReason);
    emit placeChanged({});
    m_canvas.refresh();
}

void MapNaming::accept(const QString &text, InlineEditor::Then then)
{
    using Then = InlineEditor::Then;
    const What what = m_what;
    const auto touchpoint = m_touchpoint;
    const auto stage = m_stage;
    MapCommands &commands = m_canvas.commands();
    switch (what) {
    case What::Nothing:
        return;
    case What::New:
    case What::Next:
    case What::Branch: {
        const auto added = text.isEmpty() ? Model::Id<Model::Touchpoint>() : commitTouchpoint(text);
        end();
        if (!added)
            return;
        m_canvas.selection().select(added);
        if (then == Then::Next)
            nameNext(added);
        else if (then == Then::Branch)
            nameBranch(added);
        return;
    }
    case What::Touchpoint:
        end();
        if (!text.isEmpty())
            commands.renameTouchpoint(touchpoint, text);
        if (then == Then::Next)
            nameNext(touchpoint);
        else if (then == Then::Branch)
            nameBranch(touchpoint);
        return;
    case What::Stage: {
        end();
        commands.renameStage(stage, text);
        const int next = m_canvas.scene().stageIndexOf(stage) + 1;
        if (then == Then::Next && next > 0 && next < m_canvas.scene().geometry().stageCount()) {
            m_canvas.selection().select(m_canvas.scene().stages()[next].id);
            renameStage(m_canvas.scene().stages()[next].id);
        }
        return;
    }
    case What::NewStage: {
        const int index = m_index;
        end();
        if (text.isEmpty())
            return;
        if (const auto added = commands.addStage(index, text))
            m_canvas.selection().select(added);
        if (then == Then::Next)
            nameNewStage(index + 1);
        return;
    }
    case What::Label: {
        const auto connection = m_connection;
        end();
        commands.setLabel(connection, text);
        return;
    }
    }
}

Model::Id<Model::Touchpoint> MapNaming::commitTouchpoint(const QString &name)
{
    MapCommands &commands = m_canvas.commands();
    const Model::Slot slot{m_stage, m_slot.column, m_slot.row};
    switch (m_what) {
    case What::Next:
        return commands.addConnectedTouchpoint(m_touchpoint, slot, name);
    case What::Branch:
        return commands.addBranch(m_touchpoint, name);
    default:
        return commands.addTouchpoint(slot, name);
    }
}

bool MapNaming::isThere() const
{
    const MapScene &scene = m_canvas.scene();
    switch (m_what) {
    case What::Nothing:
        return false;
    case What::New:
        return scene.stageIndexOf(m_stage) >= 0;
    case What::Next:
    case What::Branch:
        return scene.stageIndexOf(m_stage) >= 0 && scene.indexOf(m_touchpoint) >= 0;
    case What::Touchpoint:
        return scene.indexOf(m_touchpoint) >= 0 && !scene.node(scene.indexOf(m_touchpoint)).hidden;
    case What::Stage:
        return scene.stageIndexOf(m_stage) >= 0;
    case What::NewStage:
        return true;
    case What::Label:
        return scene.indexOf(m_connection) >= 0 && !scene.link(scene.indexOf(m_connection)).route.isEmpty();
    }
    return false;
}

void MapNaming::follow()
{
    if (m_what == What::Nothing)
        return;
    if (!isThere()) {
        cancel();
        return;
    }
    if (m_what == What::New || m_what == What::Next || m_what == What::Branch)
        m_slot.stage = m_canvas.scene().stageIndexOf(m_stage);
    showGhost();
    const double scale =
        m_what == What::Stage || m_what == What::NewStage ? 1 : std::max(smallestScale, m_canvas.camera().zoom());
    const bool isTitle = m_what == What::Stage || m_what == What::NewStage;
    const bool isLabel = m_what == What::Label;
    const Type type = isTitle ? Type::StageTitle : isLabel ? Type::Small : Type::Body;
    const QFont font = Theme::font(type, isLabel ? Weight::Regular : Weight::SemiBold);
    m_editor->setLook(int(font.weight()), font.pixelSize() * scale,
                      isLabel || isTitle || m_canvas.camera().zoom() < smallestScale);
    m_editor->setLineWrapMode(isTitle || m_what == What::Label ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_editor->setGeometry(place());
}

void MapNaming::showGhost()
{
    MapOverlay &overlay = m_canvas.overlay();
    const MapScene &scene = m_canvas.scene();
    overlay.naming.reset();
    overlay.namingRoute.reset();
    if (m_what == What::New || m_what == What::Next || m_what == What::Branch)
        overlay.naming = scene.geometry().nodeRect(m_slot);
    if (m_what == What::Next) {
        const QRectF from = scene.node(scene.indexOf(m_touchpoint)).rect;
        const bool rightwards = overlay.naming->left() >= from.right();
        overlay.namingRoute = freeRoute(from, {rightwards ? overlay.naming->left() - 2 : overlay.naming->right() + 2,
                                               overlay.naming->center().y()});
    }
    m_canvas.refresh();
}

QRect MapNaming::place() const
{
    const MapScene &scene = m_canvas.scene();
    const MapCamera &camera = m_canvas.camera();
    if (m_what == What::Stage)
        return MapHeader::titleRect(scene, camera, scene.stageIndexOf(m_stage)).toRect();
    if (m_what == What::NewStage) {
        const QRectF add = MapHeader::addRect(scene, camera);
        return QRectF(std::min(add.left(), camera.canvas().width() - 144), 12, 132, 28).toRect();
    }
    const double scale = std::max(smallestScale, camera.zoom());
    if (m_what == What::Label) {
        QRectF box(QPointF(), labelSize * scale);
        box.moveCenter(camera.toView(scene.link(scene.indexOf(m_connection)).route.labelCentre(labelSize.width())));
        return box.toRect();
    }
    const QRectF node =
        m_what == What::Touchpoint ? scene.node(scene.indexOf(m_touchpoint)).rect : scene.geometry().nodeRect(m_slot);
    QRectF box(QPointF(), QSizeF(Measure::nodeWidth, Measure::nodeHeight) * scale);
    box.moveCenter(camera.toView(node.center()));
    // Where the painter puts the name, less the margin of the field's own.
    return box.adjusted(14 * scale, Measure::gap * scale, -7 * scale, -Measure::grid * scale).toRect();
}

} // namespace Views
