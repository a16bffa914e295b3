#include "views/map/mapgeometry.h"

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Measure;

MapGeometry::MapGeometry(const QList<StageSpan> &stages)
    : m_stages(stages)
{
    double left = 0;
    for (int stage = 0; stage < m_stages.size(); ++stage) {
        m_firstLines.append(int(m_lines.size()));
        const StageSpan &span = m_stages[stage];
        if (span.collapsed) {
            m_lines.append({left, stage, 0});
            left += collapsedWidth;
        } else {
            for (int column = 0; column < std::max(1, span.columns); ++column) {
                m_lines.append({left, stage, column});
                left += columnPitch;
            }
        }
        m_lefts.append(left);
    }
}

double MapGeometry::height(int rows) { return mapTop + std::max(1, rows) * rowPitch; }

int MapGeometry::line(int stage, int column) const
{
    if (m_stages[stage].collapsed)
        return m_firstLines[stage];
    return m_firstLines[stage] + std::clamp(column, 0, std::max(1, m_stages[stage].columns) - 1);
}

double MapGeometry::lineWidth(int line) const
{
    return m_stages[m_lines[line].stage].collapsed ? collapsedWidth : columnPitch;
}

double MapGeometry::gapCentre(int line) const { return line < lineCount() ? m_lines[line].left : width(); }

int MapGeometry::rowAt(double y)
{
    const double firstGutter = gutterCentre(0);
    return std::max(0, int(std::floor((y - firstGutter) / rowPitch)));
}

QRectF MapGeometry::nodeRect(const MapSlot &slot) const
{
    if (m_stages[slot.stage].collapsed)
        return {stageLeft(slot.stage), rowTop(slot.row), collapsedWidth, nodeHeight};
    return {stageLeft(slot.stage) + slot.column * columnPitch + stageMargin, rowTop(slot.row), nodeWidth, nodeHeight};
}

QRectF MapGeometry::cellRect(const MapSlot &slot) const
{
    const double top = gutterCentre(slot.row);
    if (m_stages[slot.stage].collapsed)
        return {stageLeft(slot.stage), top, collapsedWidth, rowPitch};
    return {stageLeft(slot.stage) + slot.column * columnPitch, top, columnPitch, rowPitch};
}

std::optional<MapSlot> MapGeometry::slotAt(const QPointF &point) const
{
    const int stage = stageAt(point.x());
    if (stage < 0 || m_stages[stage].collapsed)
        return std::nullopt;
    return MapSlot{stage, int((point.x() - stageLeft(stage)) / columnPitch), rowAt(point.y())};
}

std::optional<MapInsertion> MapGeometry::insertionAt(const QPointF &point) const
{
    const auto slot = slotAt(point);
    if (!slot)
        return std::nullopt;
    const double within = point.x() - stageLeft(slot->stage) - slot->column * columnPitch;
    MapInsertion result{*slot, false};
    // Only gaps inside the stage: at its border the stage itself says which side is meant.
    if (within < stageMargin && slot->column > 0) {
        result.makesRoom = true;
    } else if (within > columnPitch - stageMargin && slot->column + 1 < m_stages[slot->stage].columns) {
        result.makesRoom = true;
        ++result.slot.column;
    }
    return result;
}

int MapGeometry::stageAt(double x) const
{
    if (x < 0 || x >= width())
        return -1;
    return int(std::upper_bound(m_lefts.begin(), m_lefts.end(), x) - m_lefts.begin()) - 1;
}

int MapGeometry::lineAt(double x) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), x,
                                        [](double value, const Line &line) { return value < line.left; });
    return m_lines.isEmpty() ? -1 : std::max(0, int(after - m_lines.begin()) - 1);
}

int MapGeometry::borderAt(double x, double tolerance) const
{
    const auto near = std::lower_bound(m_lefts.begin() + 1, m_lefts.end(), x - tolerance);
    if (near == m_lefts.end() || std::abs(*near - x) > tolerance)
        return -1;
    return int(near - m_lefts.begin()) - 1;
}

int MapGeometry::columnsForBorder(int stage, double x) const
{
    return std::max(1, int(std::lround((x - stageLeft(stage)) / columnPitch)));
}

} // namespace Views
