#include "app/mainwindow/mapactions.h"

#include "app/actions/actioncatalogue.h"

#include "model/journey/touchpoint.h"
#include "model/store/project.h"
#include "views/map/mapview.h"

namespace App {

using Views::MapView;

void bindMapActions(ActionCatalogue &actions, MapView &map)
{
    // Behind another page nothing is done to it: nobody would see what.
    const auto isShown = [&map] { return map.isVisibleTo(map.window()); };
    const auto hasJourney = [&map, isShown] { return isShown() && map.journey(); };
    const auto canEdit = [&map, isShown] { return isShown() && map.canEdit(); };
    const auto canEditSelection = [&map, canEdit] { return canEdit() && map.hasSelection(); };
    const auto hasTouchpoints = [&map, isShown] { return isShown() && !map.selectedTouchpoints().isEmpty(); };
    const auto canEditTouchpoints = [canEdit, hasTouchpoints] { return canEdit() && hasTouchpoints(); };
    const auto opensJourney = [&map, isShown] {
        if (!isShown())
            return false;
        const auto touchpoint = map.project() ? map.project()->find(map.currentTouchpoint()) : std::nullopt;
        return touchpoint && touchpoint->nested;
    };
    const auto bind = [&](ActionId id, void (MapView::*what)(), const std::function<bool()> &enabled) {
        actions.bind(
            id, [&map, what] { (map.*what)(); }, enabled);
    };
    const auto bindTool = [&](ActionId id, MapView::Tool tool, const std::function<bool()> &enabled) {
        actions.bindCheck(
            id, [&map, tool](bool) { map.setTool(tool); }, [&map, tool] { return map.tool() == tool; }, enabled);
    };
    bindTool(ActionId::SelectTool, MapView::Tool::Select, isShown);
    bindTool(ActionId::TouchpointTool, MapView::Tool::Touchpoint, canEdit);
    bindTool(ActionId::ConnectTool, MapView::Tool::Connect, canEdit);

    bind(ActionId::ZoomIn, &MapView::zoomIn, hasJourney);
    bind(ActionId::ZoomOut, &MapView::zoomOut, hasJourney);
    bind(ActionId::ZoomFit, &MapView::fit, hasJourney);
    bind(ActionId::ZoomSelection, &MapView::fitSelection, [&map, isShown] { return isShown() && map.hasSelection(); });
    bind(ActionId::ZoomOriginal, &MapView::actualSize, hasJourney);

    bind(ActionId::Cut, &MapView::cut, canEditTouchpoints);
    bind(ActionId::Copy, &MapView::copy, hasTouchpoints);
    // The clipboard may fill at any time, so only what never helps is ruled out here.
    bind(ActionId::Paste, &MapView::paste, canEdit);
    bind(ActionId::Duplicate, &MapView::duplicate, canEditTouchpoints);
    bind(ActionId::SelectAll, &MapView::selectAll, hasJourney);
    bind(ActionId::Rename, &MapView::rename, canEditSelection);
    bind(ActionId::Delete, &MapView::deleteSelection, canEditSelection);
    bind(ActionId::DeleteAndCloseGap, &MapView::deleteAndCloseGap, canEditTouchpoints);
    bind(ActionId::AddTouchpoint, &MapView::addTouchpoint, canEdit);
    bind(ActionId::AddBranch, &MapView::addBranch, canEditTouchpoints);
    bind(ActionId::AddStage, &MapView::addStage, canEdit);
    bind(ActionId::MoveLeft, &MapView::moveLeft, canEditTouchpoints);
    bind(ActionId::MoveRight, &MapView::moveRight, canEditTouchpoints);
    bind(ActionId::MoveUp, &MapView::moveUp, canEditTouchpoints);
    bind(ActionId::MoveDown, &MapView::moveDown, canEditTouchpoints);
    bind(ActionId::OpenNested, &MapView::openNested, opensJourney);

    bind(ActionId::Arrange, &MapView::arrange, canEdit);
    actions.bindCheck(
        ActionId::ShowMinimap, [&map](bool shown) { map.setMinimapShown(shown); },
        [&map] { return map.isMinimapShown(); }, hasJourney);
    actions.bindCheck(
        ActionId::ShowLegend, [&map](bool shown) { map.setLegendShown(shown); }, [&map] { return map.isLegendShown(); },
        hasJourney);

    actions.setMap(&map);
    QObject::connect(&map, &MapView::selectionChanged, &actions, &ActionCatalogue::refresh);
    QObject::connect(&map, &MapView::toolChanged, &actions, &ActionCatalogue::refresh);
}

} // namespace App
