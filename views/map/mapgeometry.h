#pragma once

#include "views/theme/measures.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace Views {

/** A touchpoint's place: the index of its stage among those of the journey, sub-column and row, all from 0. */
struct MapSlot
{
    int stage = 0;
    int column = 0;
    int row = 0;
    friend bool operator==(const MapSlot &, const MapSlot &) = default;
};

/** What the geometry needs to know of a stage. */
struct StageSpan
{
    int columns = 1; ///< the stage's width or the columns that its touchpoints use, whichever is more
    bool collapsed = false;
    friend bool operator==(const StageSpan &, const StageSpan &) = default;
};

/** Where a dragged touchpoint would go. */
struct MapInsertion
{
    MapSlot slot;
    bool makesRoom = false; ///< between two columns: what is in the slot's column and beyond moves one to the right
};

/**
 * Where everything of a map is, in scene units (pixels at 100 %). x runs from the left of the first stage, y from the
 * lower edge of the header, which doesn't zoom and is no part of the scene. A value; all functions are pure.
 *
 * A *line* is one column of the whole map, counted over all stages; a collapsed stage is one line that holds no nodes.
 * The gap n is the free strip left of line n, the gutter n the free strip above row n.
 */
class MapGeometry
{
public:
    MapGeometry() = default;
    explicit MapGeometry(const QList<StageSpan> &stages);

    int stageCount() const { return int(m_stages.size()); }
    int lineCount() const { return int(m_lines.size()); }
    const StageSpan &stage(int stage) const { return m_stages[stage]; }
    double stageLeft(int stage) const { return m_lefts[stage]; }
    double stageRight(int stage) const { return m_lefts[stage + 1]; }
    double stageWidth(int stage) const { return stageRight(stage) - stageLeft(stage); }
    double width() const { return m_lefts.back(); }
    /** The height that shows rows 0 … @p rows − 1 and the gutters around them. */
    static double height(int rows);

    /** The line of a column; in a collapsed stage its only line. */
    int line(int stage, int column) const;
    int stageOfLine(int line) const { return m_lines[line].stage; }
    int columnOfLine(int line) const { return m_lines[line].column; }
    double lineLeft(int line) const { return m_lines[line].left; }
    double lineWidth(int line) const;
    /** The middle of the gap left of @p line; of lineCount() the one right of the last. */
    double gapCentre(int line) const;

    static double rowTop(int row) { return Measure::mapTop + row * Measure::rowPitch; }
    /** The middle of the gutter above @p row. */
    static double gutterCentre(int row) { return rowTop(row) - (Measure::rowPitch - Measure::nodeHeight) / 2; }
    /** The row at @p y, the half of the gutters above and below included; never below 0. */
    static int rowAt(double y);

    /** A node's rectangle; in a collapsed stage it is the stage's strip at that row. Columns beyond the stage's are
     * fine. */
    QRectF nodeRect(const MapSlot &slot) const;
    /** The whole cell around a node. */
    QRectF cellRect(const MapSlot &slot) const;
    /** The slot whose cell @p point is in; none beside the stages and in a collapsed one. */
    std::optional<MapSlot> slotAt(const QPointF &point) const;
    /** Where a node dropped at @p point goes: a slot, or between two columns when within a gap. */
    std::optional<MapInsertion> insertionAt(const QPointF &point) const;
    /** The stage at @p x; −1 beside them. */
    int stageAt(double x) const;
    /** The line at @p x, clamped to the first and the last; −1 without stages. */
    int lineAt(double x) const;
    /** The stage whose right border is at @p x, give or take @p tolerance; −1 where there is none. */
    int borderAt(double x, double tolerance = Measure::borderZone) const;
    /** How many columns a stage has when its right border is dragged to @p x; 1 at least. */
    int columnsForBorder(int stage, double x) const;

    friend bool operator==(const MapGeometry &a, const MapGeometry &b) { return a.m_stages == b.m_stages; }

private:
    struct Line
    {
        double left = 0;
        int stage = 0;
        int column = 0;
    };
    QList<StageSpan> m_stages;
    QList<double> m_lefts{0}; ///< of each stage, and the right of the last
    QList<int> m_firstLines;
    QList<Line> m_lines;
};

} // namespace Views
