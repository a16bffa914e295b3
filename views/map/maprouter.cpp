#include "views/map/maprouter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Views {

using Model::ConnectionKind;

namespace {

constexpr int maximumLanes = 12;
constexpr double laneDistance = 5;
constexpr double portShift = 10; ///< so that what leaves a bottom edge and what arrives there are apart

/** How far lanes may lie before and after a track's middle: before a node there must be room for the arrow. */
constexpr double gapBefore = -8, gapAfter = 3;
constexpr double gutterBefore = -11, gutterAfter = 8;

bool anyBetween(const std::vector<int> &sorted, int low, int high)
{
    const auto next = std::upper_bound(sorted.begin(), sorted.end(), low);
    return next != sorted.end() && *next < high;
}

/** The intervals that a lane holds; they don't touch. */
class Lane
{
public:
    bool overlaps(double low, double high) const
    {
        const auto next = std::lower_bound(m_taken.begin(), m_taken.end(), low,
                                           [](const auto &taken, double value) { return taken.second < value; });
        return next != m_taken.end() && next->first <= high;
    }
    void take(double low, double high)
    {
        const auto next = std::lower_bound(m_taken.begin(), m_taken.end(), low,
                                           [](const auto &taken, double value) { return taken.first < value; });
        m_taken.insert(next, {low, high});
    }

private:
    std::vector<std::pair<double, double>> m_taken;
};

} // namespace

/** One track of one plan. */
struct MapRouter::Run
{
    Track track;
    double from = 0; ///< where it enters and leaves the track, along it
    double to = 0;
    int plan = 0;
    int position = 0; ///< among the plan's tracks

    double low() const { return std::min(from, to); }
    double high() const { return std::max(from, to); }
    /**
     * In a gap, ways down come first, the lowest first, then ways up, the highest first; in a gutter, the short ones
     * lie above the long ones. So ways that overlap without being nested don't cross.
     */
    auto order() const
    {
        const bool down = to > from;
        const double key = !track.upright ? high() - low() : down ? -from : from;
        const double second = !track.upright ? low() : down ? -to : to;
        return std::tuple(track.upright, track.index, track.upright && !down, key, second, plan);
    }
};

MapRouter::MapRouter(const MapGeometry &geometry, const QList<MapSlot> &nodes)
    : m_geometry(&geometry)
    , m_rowsOfLine(size_t(geometry.lineCount()))
{
    for (const MapSlot &slot : nodes) {
        if (geometry.stage(slot.stage).collapsed)
            continue;
        const int line = geometry.line(slot.stage, slot.column);
        if (size_t(slot.row) >= m_linesOfRow.size())
            m_linesOfRow.resize(size_t(slot.row) + 1);
        m_rowsOfLine[size_t(line)].push_back(slot.row);
        m_linesOfRow[size_t(slot.row)].push_back(line);
    }
    for (auto &rows : m_rowsOfLine)
        std::sort(rows.begin(), rows.end());
    for (auto &lines : m_linesOfRow)
        std::sort(lines.begin(), lines.end());
}

std::vector<MapRoute> MapRouter::routes(std::span<const RouteRequest> requests) const
{
    Memory memory;
    update(requests, memory);
    return std::move(memory.m_routes);
}

std::vector<int> MapRouter::update(std::span<const RouteRequest> requests, Memory &memory) const
{
    const bool isFresh = memory.m_plans.size() != requests.size() || !(memory.m_geometry == *m_geometry);
    Tracks tracks = isFresh ? Tracks::all() : Tracks();
    if (isFresh) {
        memory.m_geometry = *m_geometry;
        memory.m_plans.clear();
        memory.m_plans.reserve(requests.size());
        memory.m_routes.assign(requests.size(), {});
    }
    std::vector<bool> isOther(requests.size(), isFresh);
    for (size_t i = 0; i < requests.size(); ++i) {
        const Plan plan = planFor(requests[i]);
        if (isFresh) {
            memory.m_plans.push_back(plan);
        } else if (Plan &known = memory.m_plans[i]; !plan.isLike(known)) {
            tracks.add(known);
            tracks.add(plan);
            known = plan;
            isOther[i] = true;
        }
    }
    spread(memory.m_plans, tracks);
    std::vector<int> result;
    for (size_t i = 0; i < requests.size(); ++i) {
        const Plan &plan = memory.m_plans[i];
        if (!isOther[i] && !tracks.meets(plan))
            continue;
        memory.m_routes[i] = routeOf(plan);
        result.push_back(int(i));
    }
    return result;
}

MapRouter::Tracks MapRouter::Tracks::all()
{
    Tracks result;
    result.m_isAll = true;
    return result;
}

void MapRouter::Tracks::add(const Plan &plan)
{
    for (int t = 0; t < plan.count; ++t) {
        const Track &track = plan.tracks[size_t(t)];
        std::vector<bool> &there = track.upright ? m_upright : m_across;
        there.resize(std::max(there.size(), size_t(track.index) + 1));
        there[size_t(track.index)] = true;
    }
}

bool MapRouter::Tracks::has(const Track &track) const
{
    const std::vector<bool> &there = track.upright ? m_upright : m_across;
    return m_isAll || (size_t(track.index) < there.size() && there[size_t(track.index)]);
}

bool MapRouter::Tracks::meets(const Plan &plan) const
{
    for (int t = 0; t < plan.count; ++t) {
        if (has(plan.tracks[size_t(t)]))
            return true;
    }
    return false;
}

MapRouter::End MapRouter::endOf(const MapSlot &slot) const
{
    return {m_geometry->line(slot.stage, slot.column), slot.row, m_geometry->stage(slot.stage).collapsed,
            m_geometry->nodeRect(slot)};
}

QPointF MapRouter::port(const End &end, Side side, bool outgoing)
{
    const QPointF centre = end.rect.center();
    const double shift = outgoing ? portShift : -portShift;
    switch (side) {
    case Side::Left:
        return {end.rect.left(), centre.y()};
    case Side::Right:
        return {end.rect.right(), centre.y()};
    case Side::Top:
        return {centre.x(), end.rect.top()};
    case Side::Bottom:
        return {centre.x() + shift, end.rect.bottom()};
    }
    return centre;
}

MapRouter::Plan MapRouter::plan(const End &from, Side fromSide, const End &to, Side toSide,
                                std::initializer_list<Track> tracks)
{
    Plan result;
    result.start = port(from, fromSide, true);
    result.end = port(to, toSide, false);
    result.count = int(tracks.size());
    std::copy(tracks.begin(), tracks.end(), result.tracks.begin());
    return result;
}

MapRouter::Plan MapRouter::planFor(const RouteRequest &request) const
{
    const End from = endOf(request.from);
    const End to = endOf(request.to);
    if (from.line == to.line && from.collapsed)
        return {};
    if (from.line == to.line)
        return planInColumn(from, to, request.kind);
    return from.line < to.line ? planForwards(from, to) : planBackwards(from, to);
}

MapRouter::Plan MapRouter::planForwards(const End &from, const End &to) const
{
    const Track gapAfterFrom{true, from.line + 1};
    const Track gapBeforeTo{true, to.line};
    if (from.row == to.row && rowIsFree(from.row, from.line, to.line))
        return plan(from, Side::Right, to, Side::Left, {});
    if (from.row != to.row && rowIsFree(to.row, from.line, to.line))
        return plan(from, Side::Right, to, Side::Left, {gapAfterFrom});
    if (from.row != to.row && rowIsFree(from.row, from.line, to.line))
        return plan(from, Side::Right, to, Side::Left, {gapBeforeTo});
    if (to.row >= from.row && !from.collapsed)
        return plan(from, Side::Bottom, to, Side::Left, {{false, from.row + 1}, gapBeforeTo});
    const int gutter = to.row >= from.row ? from.row + 1 : to.row + 1;
    return plan(from, Side::Right, to, Side::Left, {gapAfterFrom, {false, gutter}, gapBeforeTo});
}

MapRouter::Plan MapRouter::planBackwards(const End &from, const End &to) const
{
    const int lowest = std::max(from.row, to.row) + 1;
    const Track across{false, lowest};
    if (!lineIsFree(from.line, from.row, lowest)) {
        return plan(from, Side::Bottom, to, Side::Bottom, {{false, from.row + 1}, {true, from.line}, across});
    }
    if (!lineIsFree(to.line, to.row, lowest)) {
        return plan(from, Side::Bottom, to, Side::Bottom, {across, {true, to.line + 1}, {false, to.row + 1}});
    }
    return plan(from, Side::Bottom, to, Side::Bottom, {across});
}

MapRouter::Plan MapRouter::planInColumn(const End &from, const End &to, ConnectionKind kind) const
{
    const bool down = to.row > from.row;
    if (kind != ConnectionKind::Returns && lineIsFree(from.line, from.row, to.row)) {
        Plan result = plan(from, down ? Side::Bottom : Side::Top, to, down ? Side::Top : Side::Bottom, {});
        result.start.setX(from.rect.center().x());
        result.end.setX(to.rect.center().x());
        return result;
    }
    return plan(from, Side::Right, to, Side::Right, {{true, from.line + 1}});
}

bool MapRouter::rowIsFree(int row, int line, int otherLine) const
{
    return size_t(row) >= m_linesOfRow.size() ||
           !anyBetween(m_linesOfRow[size_t(row)], std::min(line, otherLine), std::max(line, otherLine));
}

bool MapRouter::lineIsFree(int line, int row, int otherRow) const
{
    return !anyBetween(m_rowsOfLine[size_t(line)], std::min(row, otherRow), std::max(row, otherRow));
}

double MapRouter::middle(const Track &track) const
{
    return track.upright ? m_geometry->gapCentre(track.index) : MapGeometry::gutterCentre(track.index);
}

void MapRouter::spread(std::vector<Plan> &plans, const Tracks &tracks) const
{
    std::vector<Run> runs;
    runs.reserve(plans.size());
    for (int i = 0; i < int(plans.size()); ++i) {
        const Plan &plan = plans[size_t(i)];
        for (int t = 0; t < plan.count; ++t) {
            const Track &track = plan.tracks[size_t(t)];
            if (!tracks.has(track))
                continue;
            const auto along = [&](const QPointF &point) { return track.upright ? point.y() : point.x(); };
            const double from = t > 0 ? middle(plan.tracks[size_t(t) - 1]) : along(plan.start);
            const double to = t + 1 < plan.count ? middle(plan.tracks[size_t(t) + 1]) : along(plan.end);
            runs.push_back({track, from, to, i, t});
        }
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.order() < b.order(); });
    for (size_t first = 0; first < runs.size();) {
        size_t last = first + 1;
        while (last < runs.size() && runs[last].track.upright == runs[first].track.upright &&
               runs[last].track.index == runs[first].track.index)
            ++last;
        assignLanes(std::span(runs).subspan(first, last - first), plans);
        first = last;
    }
}

void MapRouter::assignLanes(std::span<Run> runs, std::vector<Plan> &plans)
{
    std::vector<Lane> lanes;
    std::vector<int> laneOf(runs.size());
    for (size_t i = 0; i < runs.size(); ++i) {
        int lane = int(lanes.size());
        while (lane > 0 && !lanes[size_t(lane) - 1].overlaps(runs[i].low(), runs[i].high()))
            --lane;
        lane = std::min(lane, maximumLanes - 1);
        if (size_t(lane) == lanes.size())
            lanes.emplace_back();
        lanes[size_t(lane)].take(runs[i].low(), runs[i].high());
        laneOf[i] = lane;
    }
    const bool upright = runs.front().track.upright;
    const double before = upright ? gapBefore : gutterBefore;
    const double after = upright ? gapAfter : gutterAfter;
    const double count = double(lanes.size());
    const double distance = count > 1 ? std::min(laneDistance, (after - before) / (count - 1)) : 0;
    const double first = (before + after) / 2 - distance * (count - 1) / 2;
    for (size_t i = 0; i < runs.size(); ++i)
        plans[size_t(runs[i].plan)].offsets[size_t(runs[i].position)] = first + distance * laneOf[i];
}

MapRoute MapRouter::routeOf(const Plan &plan) const
{
    MapRoute result;
    if (plan.count < 0)
        return result;
    QPointF at = plan.start;
    result.add(at);
    for (int t = 0; t < plan.count; ++t) {
        const Track &track = plan.tracks[size_t(t)];
        const double place = middle(track) + plan.offsets[size_t(t)];
        track.upright ? at.setX(place) : at.setY(place);
        result.add(at);
    }
    if (plan.count > 0) {
        plan.tracks[size_t(plan.count) - 1].upright ? at.setY(plan.end.y()) : at.setX(plan.end.x());
        result.add(at);
    }
    result.add(plan.end);
    return result;
}

} // namespace Views
