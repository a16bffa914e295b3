#pragma once

/**
 * Every distance of the looks, in device-independent pixels on a 4-pixel grid. Those of the map are scene units, which
 * are pixels at 100 %.
 */
namespace Views::Measure {

inline constexpr int grid = 4;

// Controls and panels.
inline constexpr int control = 28;      ///< height of buttons, fields, combo boxes
inline constexpr int controlLarge = 30; ///< height of what is to be pressed first
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int panelRadius = 12;
inline constexpr int icon = 14;
inline constexpr int iconLarge = 16;
inline constexpr int toolBarHeight = 46;
inline constexpr int navigatorWidth = 212;
inline constexpr int inspectorWidth = 268;
inline constexpr int panelMargin = 16;
inline constexpr int gap = 8;
inline constexpr double focusWidth = 2;

// The map.
inline constexpr double headerHeight = 57; ///< of the strip of stage titles; doesn't zoom
inline constexpr double nodeWidth = 140;
inline constexpr double nodeHeight = 66;
inline constexpr double nodeRadius = 10;
inline constexpr double nodeBar = 5;
inline constexpr double stageMargin = 12;  ///< from a stage's border to its nodes
inline constexpr double columnPitch = 164; ///< from one sub-column to the next: every gap is two margins wide
inline constexpr double rowPitch = 106;
inline constexpr double mapTop = 22;         ///< from the header to the first row of nodes
inline constexpr double collapsedWidth = 40; ///< of a collapsed stage
inline constexpr double handleRadius = 5;    ///< of the handles at the edges of a selected node
inline constexpr double edgeZone = 9;        ///< from a node's edge inwards and outwards, where a connection begins
inline constexpr double borderZone = 4;      ///< either side of a stage's border, where it can be dragged
inline constexpr double connectionWidth = 1.6;
inline constexpr double arrowLength = 8;
inline constexpr double arrowWidth = 7.5;
inline constexpr double badge = 18; ///< diameter, centred on a node's upper edge
inline constexpr double face = 17;  ///< diameter

// The curves.
inline constexpr double curveWidth = 2.6;
inline constexpr double effortWidth = 2;
inline constexpr double pointRadius = 5;
inline constexpr double gapOpacity = 0.1;

} // namespace Views::Measure
