#pragma once

namespace App {

/** Every action that a user can trigger. What each is called and where it stands: actionspec.cpp. */
enum class ActionId {
    NewProject,
    NewFromTemplate,
    OpenProject,
    OpenRecent,
    SaveCopy,
    SaveCopyWithoutHistory,
    ImportJourney,
    ImportFeedback,
    ImportMetrics,
    ExportMap,
    ExportCurves,
    ExportData,
    ShowProject,
    CloseWindow,
    Quit,

    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    DeleteAndCloseGap,
    SelectAll,
    Rename,
    Find,
    FindNext,
    FindPrevious,
    FindOrDo,
    ChangeShortcuts,
    ChangeSettings,

    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomSelection,
    ZoomOriginal,
    ShowMap,
    ShowFeedback,
    ShowMetrics,
    ShowHistory,
    ShowCurves,
    ShowMeasured,
    ShowMinimap,
    ShowLegend,
    ShowNavigator,
    ShowInspector,
    ChooseLens,
    ChoosePersona,
    FullScreen,

    SelectTool,
    TouchpointTool,
    ConnectTool,
    AddTouchpoint,
    AddBranch,
    AddStage,
    AddJourney,
    AddPersona,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    OpenNested,
    Arrange,

    ShowManual,
    ShowWelcome,
    OpenSample,
    About,
};

/** The menus, in the order of the menu bar; Export is a submenu of File. */
enum class MenuId { File, Export, Edit, View, Journey, Help };

} // namespace App
