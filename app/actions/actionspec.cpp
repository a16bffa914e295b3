#include "app/actions/actionspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace App {

namespace {

constexpr auto Map = ActionScope::Map;
constexpr auto Window = ActionScope::Window;

QString translated(const char *text) { return QCoreApplication::translate("Action", text); }

} // namespace

const QList<ActionSpec> &actionSpecs()
{
    using enum ActionId;
    using M = MenuId;
    static const QList<ActionSpec> specs = {
        {NewProject, "new", M::File, false, QT_TRANSLATE_NOOP("Action", "&New project"), "document-new", "Ctrl+N",
         QT_TRANSLATE_NOOP("Action", "Start a project with the five usual stages")},
        {NewFromTemplate, "new-from-template", M::File, false, QT_TRANSLATE_NOOP("Action", "New from a &template…"),
         "document-new-from-template", "Ctrl+Shift+N",
         QT_TRANSLATE_NOOP("Action", "Choose a ready-made journey to begin with")},
        {OpenProject, "open", M::File, false, QT_TRANSLATE_NOOP("Action", "&Open…"), "document-open", "Ctrl+O",
         QT_TRANSLATE_NOOP("Action", "Open a project from a file")},
        {OpenRecent, "open-recent", M::File, false, QT_TRANSLATE_NOOP("Action", "Open &recent"), "document-open-recent",
         "", QT_TRANSLATE_NOOP("Action", "Open a project that you worked on before")},
        {SaveCopy, "save-copy", M::File, true, QT_TRANSLATE_NOOP("Action", "&Save a copy…"), "document-save-as",
         "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Action", "Write the project with its whole history to another file")},
        {SaveCopyWithoutHistory, "save-copy-without-history", M::File, false,
         QT_TRANSLATE_NOOP("Action", "Save a copy &without history…"), "document-save", "",
         QT_TRANSLATE_NOOP("Action", "Write the project as it is now to another file, without who changed what")},
        {ImportJourney, "import-journey", M::File, true, QT_TRANSLATE_NOOP("Action", "&Import a journey…"),
         "document-import", "Ctrl+I", QT_TRANSLATE_NOOP("Action", "Add the journeys of a Mermaid or JSON file")},
        {ImportFeedback, "import-feedback", M::File, false, QT_TRANSLATE_NOOP("Action", "Import &feedback…"),
         "mail-folder-inbox", "Ctrl+Shift+I",
         QT_TRANSLATE_NOOP("Action", "Add what customers said: a CSV, Excel or JSON file, or cells of a spreadsheet")},
        {ImportMetrics, "import-metrics", M::File, false, QT_TRANSLATE_NOOP("Action", "Import m&etrics…"),
         "speedometer", "",
         QT_TRANSLATE_NOOP("Action", "Add values that were measured elsewhere from a CSV, Excel or JSON file")},
        {ExportMap, "export-map", M::Export, false, QT_TRANSLATE_NOOP("Action", "Export the &map…"), "document-export",
         "Ctrl+E", QT_TRANSLATE_NOOP("Action", "Write the map of this journey as PDF, SVG or PNG")},
        {ExportCurves, "export-curves", M::Export, false, QT_TRANSLATE_NOOP("Action", "Export the &curves…"),
         "office-chart-line", "Ctrl+Shift+E",
         QT_TRANSLATE_NOOP("Action", "Write the curves of this journey as PDF, SVG or PNG")},
        {ExportData, "export-data", M::Export, false, QT_TRANSLATE_NOOP("Action", "Export the &data…"),
         "text-x-generic", "Ctrl+Alt+E",
         QT_TRANSLATE_NOOP("Action",
                           "Write the project as JSON, its feedback as CSV, or journeys as Mermaid or Markdown")},
        {ShowProject, "project-details", M::File, true, QT_TRANSLATE_NOOP("Action", "About this &project"),
         "document-properties", "Alt+Return",
         QT_TRANSLATE_NOOP("Action", "See and change the project's name, channels and owners")},
        {CloseWindow, "close", M::File, true, QT_TRANSLATE_NOOP("Action", "&Close"), "window-close", "Ctrl+W",
         QT_TRANSLATE_NOOP("Action", "Close this window; everything is saved already")},
        {Quit, "quit", M::File, false, QT_TRANSLATE_NOOP("Action", "&Quit"), "application-exit", "Ctrl+Q",
         QT_TRANSLATE_NOOP("Action", "Close all windows; everything is saved already")},

        {Undo, "undo", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Undo"), "edit-undo", "Ctrl+Z",
         QT_TRANSLATE_NOOP("Action", "Take back the last change")},
        {Redo, "redo", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Redo"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y",
         QT_TRANSLATE_NOOP("Action", "Do again what was taken back")},
        {Cut, "cut", M::Edit, true, QT_TRANSLATE_NOOP("Action", "Cu&t"), "edit-cut", "Ctrl+X",
         QT_TRANSLATE_NOOP("Action", "Move the selected touchpoints to the clipboard"), Map},
        {Copy, "copy", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Copy"), "edit-copy", "Ctrl+C",
         QT_TRANSLATE_NOOP("Action", "Copy the selected touchpoints to the clipboard"), Map},
        {Paste, "paste", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Paste"), "edit-paste", "Ctrl+V",
         QT_TRANSLATE_NOOP("Action", "Add what is on the clipboard; lines of text become touchpoints"), Map},
        {Duplicate, "duplicate", M::Edit, false, QT_TRANSLATE_NOOP("Action", "Dup&licate"), "edit-duplicate", "Ctrl+D",
         QT_TRANSLATE_NOOP("Action", "Add a copy of the selected touchpoints"), Map},
        {Delete, "delete", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Delete"), "edit-delete", "Del",
         QT_TRANSLATE_NOOP("Action", "Delete what is selected in the map"), Map},
        {DeleteAndCloseGap, "delete-and-close-gap", M::Edit, false,
         QT_TRANSLATE_NOOP("Action", "Delete and close the &gap"), "edit-delete-remove", "Ctrl+Del",
         QT_TRANSLATE_NOOP("Action", "Delete what is selected and connect what was before it with what was behind it"),
         Map},
        {SelectAll, "select-all", M::Edit, true, QT_TRANSLATE_NOOP("Action", "Select &all"), "edit-select-all",
         "Ctrl+A", QT_TRANSLATE_NOOP("Action", "Select every touchpoint of this journey"), Map},
        {Rename, "rename", M::Edit, false, QT_TRANSLATE_NOOP("Action", "Rena&me"), "edit-rename", "F2",
         QT_TRANSLATE_NOOP("Action", "Type a new name in its place"), Map},
        {Find, "find", M::Edit, true, QT_TRANSLATE_NOOP("Action", "&Find…"), "edit-find", "Ctrl+F",
         QT_TRANSLATE_NOOP("Action", "Look for words in the names and descriptions of this journey")},
        {FindNext, "find-next", M::Edit, false, QT_TRANSLATE_NOOP("Action", "Find &next"), "go-down-search",
         "F3; Ctrl+G", QT_TRANSLATE_NOOP("Action", "Go to the next touchpoint that was found")},
        {FindPrevious, "find-previous", M::Edit, false, QT_TRANSLATE_NOOP("Action", "Find pre&vious"), "go-up-search",
         "Shift+F3; Ctrl+Shift+G", QT_TRANSLATE_NOOP("Action", "Go to the touchpoint found before")},
        {FindOrDo, "find-or-do", M::Edit, false, QT_TRANSLATE_NOOP("Action", "Find &or do anything"), "search",
         "Ctrl+K", QT_TRANSLATE_NOOP("Action", "Type what you want to do or where you want to go")},
        {ChangeShortcuts, "shortcuts", M::Edit, true, QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts…"),
         "configure-shortcuts", "Ctrl+Alt+K", QT_TRANSLATE_NOOP("Action", "See and change which keys do what")},
        {ChangeSettings, "settings", M::Edit, false, QT_TRANSLATE_NOOP("Action", "&Settings…"), "configure", "Ctrl+,",
         QT_TRANSLATE_NOOP("Action", "Choose language, light or dark colours, and your name")},

        {ZoomIn, "zoom-in", M::View, false, QT_TRANSLATE_NOOP("Action", "Zoom &in"), "zoom-in",
         "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Action", "Show the map larger")},
        {ZoomOut, "zoom-out", M::View, false, QT_TRANSLATE_NOOP("Action", "Zoom &out"), "zoom-out", "Ctrl+-",
         QT_TRANSLATE_NOOP("Action", "Show the map smaller")},
        {ZoomFit, "zoom-fit", M::View, false, QT_TRANSLATE_NOOP("Action", "&Fit the whole journey"), "zoom-fit-best",
         "Ctrl+0", QT_TRANSLATE_NOOP("Action", "Show all of the map at once")},
        {ZoomSelection, "zoom-selection", M::View, false, QT_TRANSLATE_NOOP("Action", "Fit the s&election"),
         "zoom-select", "Ctrl+2", QT_TRANSLATE_NOOP("Action", "Show what is selected as large as it fits")},
        {ZoomOriginal, "zoom-original", M::View, false, QT_TRANSLATE_NOOP("Action", "Ori&ginal size"), "zoom-original",
         "Ctrl+1", QT_TRANSLATE_NOOP("Action", "Show the map at 100 %")},
        {ShowMap, "show-map", M::View, true, QT_TRANSLATE_NOOP("Action", "&Map"), "view-grid", "Alt+1",
         QT_TRANSLATE_NOOP("Action", "Show the map of the journey"), Window, true},
        {ShowFeedback, "show-feedback", M::View, false, QT_TRANSLATE_NOOP("Action", "Feed&back"), "mail-folder-inbox",
         "Alt+2", QT_TRANSLATE_NOOP("Action", "Read, link and answer what customers said"), Window, true},
        {ShowMetrics, "show-metrics", M::View, false, QT_TRANSLATE_NOOP("Action", "Met&rics"), "speedometer", "Alt+3",
         QT_TRANSLATE_NOOP("Action", "See what is measured, against its targets and over time"), Window, true},
        {ShowHistory, "show-history", M::View, false, QT_TRANSLATE_NOOP("Action", "&History"), "view-history", "Alt+4",
         QT_TRANSLATE_NOOP("Action", "Show every change and go back to any of them"), Window, true},
        {ShowCurves, "show-curves", M::View, true, QT_TRANSLATE_NOOP("Action", "&Curves"), "office-chart-line",
         "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Action", "Show or hide emotion and effort under the map"), Window, true},
        {ShowMeasured, "show-measured", M::View, false, QT_TRANSLATE_NOOP("Action", "Me&asured curve"),
         "office-chart-scatter", "Ctrl+Alt+C",
         QT_TRANSLATE_NOOP("Action", "Show or hide what customers say in the curves, beside what the team believes"),
         Window, true},
        {ShowMinimap, "show-minimap", M::View, false, QT_TRANSLATE_NOOP("Action", "Mi&nimap"), "zoom-select",
         "Ctrl+Shift+M", QT_TRANSLATE_NOOP("Action", "Show or hide the small overview in the map's corner"), Window,
         true},
        {ShowLegend, "show-legend", M::View, false, QT_TRANSLATE_NOOP("Action", "Legen&d"), "view-list-details", "",
         QT_TRANSLATE_NOOP("Action", "Show or hide what the colours of the map mean"), Window, true},
        {ShowNavigator, "show-navigator", M::View, false, QT_TRANSLATE_NOOP("Action", "Na&vigator"), "view-left-close",
         "F9", QT_TRANSLATE_NOOP("Action", "Show or hide the list of journeys and personas"), Window, true},
        {ShowInspector, "show-inspector", M::View, false, QT_TRANSLATE_NOOP("Action", "In&spector"), "view-right-new",
         "F10", QT_TRANSLATE_NOOP("Action", "Show or hide the details of what is selected"), Window, true},
        {ChooseLens, "lens", M::View, true, QT_TRANSLATE_NOOP("Action", "&Lens"), "view-visible", "",
         QT_TRANSLATE_NOOP("Action", "Choose what the colours of the map show")},
        {ChoosePersona, "persona", M::View, false, QT_TRANSLATE_NOOP("Action", "&Persona"), "user-group-new", "",
         QT_TRANSLATE_NOOP("Action", "Choose whose emotion and effort the map and curves show")},
        {FullScreen, "full-screen", M::View, true, QT_TRANSLATE_NOOP("Action", "F&ull screen"), "view-fullscreen",
         "F11", QT_TRANSLATE_NOOP("Action", "Use the whole screen for this window"), Window, true},

        {SelectTool, "tool-select", M::Journey, false, QT_TRANSLATE_NOOP("Action", "&Select"), "edit-select", "V",
         QT_TRANSLATE_NOOP("Action", "Select, move and rename in the map"), Map, true},
        {TouchpointTool, "tool-touchpoint", M::Journey, false, QT_TRANSLATE_NOOP("Action", "&Touchpoint"),
         "draw-rectangle", "T", QT_TRANSLATE_NOOP("Action", "Click in the map to add a touchpoint"), Map, true},
        {ConnectTool, "tool-connect", M::Journey, false, QT_TRANSLATE_NOOP("Action", "&Connect"), "draw-connector", "C",
         QT_TRANSLATE_NOOP("Action", "Drag from one touchpoint to another to connect them"), Map, true},
        {AddTouchpoint, "add-touchpoint", M::Journey, true, QT_TRANSLATE_NOOP("Action", "&Add a touchpoint"),
         "list-add", "Ins", QT_TRANSLATE_NOOP("Action", "Add a touchpoint after the selected one"), Map},
        {AddBranch, "add-branch", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Add a &branch"), "code-context",
         "Ctrl+Return", QT_TRANSLATE_NOOP("Action", "Add an alternative beside the selected touchpoint"), Map},
        {AddStage, "add-stage", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Add a sta&ge"),
         "edit-table-insert-column-right", "Ctrl+Shift+Ins",
         QT_TRANSLATE_NOOP("Action", "Add a stage at the end of the journey")},
        {AddJourney, "add-journey", M::Journey, true, QT_TRANSLATE_NOOP("Action", "Add a &journey"), "map-flat",
         "Ctrl+Shift+J", QT_TRANSLATE_NOOP("Action", "Add a journey with the five usual stages to the project")},
        {AddPersona, "add-persona", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Add a &persona"), "list-add-user",
         "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Action", "Add somebody who makes this journey")},
        {MoveLeft, "move-left", M::Journey, true, QT_TRANSLATE_NOOP("Action", "Move &left"), "go-previous", "Ctrl+Left",
         QT_TRANSLATE_NOOP("Action", "Move what is selected one column to the left"), Map},
        {MoveRight, "move-right", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Move r&ight"), "go-next",
         "Ctrl+Right", QT_TRANSLATE_NOOP("Action", "Move what is selected one column to the right"), Map},
        {MoveUp, "move-up", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Move &up"), "go-up", "Ctrl+Up",
         QT_TRANSLATE_NOOP("Action", "Move what is selected one row up"), Map},
        {MoveDown, "move-down", M::Journey, false, QT_TRANSLATE_NOOP("Action", "Move &down"), "go-down", "Ctrl+Down",
         QT_TRANSLATE_NOOP("Action", "Move what is selected one row down"), Map},
        {OpenNested, "open-nested", M::Journey, true, QT_TRANSLATE_NOOP("Action", "&Open the nested journey"),
         "go-jump", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("Action", "Show the journey that the selected touchpoint opens"),
         Map},
        {Arrange, "arrange", M::Journey, false, QT_TRANSLATE_NOOP("Action", "A&rrange"), "distribute-graph",
         "Ctrl+Shift+A", QT_TRANSLATE_NOOP("Action", "Lay the journey out anew with few crossings")},

        {ShowManual, "manual", M::Help, false, QT_TRANSLATE_NOOP("Action", "&Manual"), "help-contents", "F1",
         QT_TRANSLATE_NOOP("Action", "Read how something is done")},
        {ShowWelcome, "welcome", M::Help, false, QT_TRANSLATE_NOOP("Action", "&Welcome page"), "go-home", "Shift+F1",
         QT_TRANSLATE_NOOP("Action", "Show recent projects, templates and the sample project")},
        {OpenSample, "sample", M::Help, false, QT_TRANSLATE_NOOP("Action", "&Sample project"), "document-preview", "",
         QT_TRANSLATE_NOOP("Action", "Open a copy of a finished project to look around in")},
        {About, "about", M::Help, true, QT_TRANSLATE_NOOP("Action", "&About Throughline"), "help-about", "",
         QT_TRANSLATE_NOOP("Action", "See version, licence and what Throughline is made of")},
    };
    return specs;
}

const ActionSpec &actionSpec(ActionId id)
{
    const QList<ActionSpec> &specs = actionSpecs();
    const auto it = std::find_if(specs.begin(), specs.end(), [id](const ActionSpec &spec) { return spec.id == id; });
    Q_ASSERT(it != specs.end());
    return *it;
}

QList<QKeySequence> shortcutsFromText(const QString &text)
{
    // Qt makes one empty sequence of an empty text.
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("Action", "&File");
    case MenuId::Export:
        return QCoreApplication::translate("Action", "&Export");
    case MenuId::Edit:
        return QCoreApplication::translate("Action", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("Action", "&View");
    case MenuId::Journey:
        return QCoreApplication::translate("Action", "&Journey");
    case MenuId::Help:
        return QCoreApplication::translate("Action", "&Help");
    }
    return {};
}

QString ActionSpec::menuText() const { return translated(text); }

QString ActionSpec::title() const
{
    QString result = translated(text);
    result.remove(u'&');
    if (result.endsWith(u'…'))
        result.chop(1);
    return result;
}

QString ActionSpec::toolTip() const { return translated(tip); }

QList<QKeySequence> ActionSpec::defaultShortcuts() const { return shortcutsFromText(QString::fromLatin1(shortcuts)); }

} // namespace App
