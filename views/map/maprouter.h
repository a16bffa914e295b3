#pragma once

#include "model/journey/connection.h"
#include "views/map/mapgeometry.h"
#include "views/map/maproute.h"

#include <span>
#include <vector>

namespace Views {

/** A connection as far as its way depends on it. */
struct RouteRequest
{
    MapSlot from;
    MapSlot to;
    Model::ConnectionKind kind = Model::ConnectionKind::Next;
};

/**
 * Finds the ways of connections, around the nodes: forwards from a right edge to a left one, straight where nothing is
 * in between, else through the gaps between columns and the gutters between rows; backwards from a bottom edge below
 * everything in between to the other's bottom edge. Those that share a gap or a gutter run side by side, ordered so
 * that they cross little.
 */
class MapRouter
{
public:
    /** @p nodes are the slots in use; those in collapsed stages block nothing. */
    MapRouter(const MapGeometry &geometry, const QList<MapSlot> &nodes);

    /** The ways of all, in the same order. One within a single collapsed stage is empty. */
    std::vector<MapRoute> routes(std::span<const RouteRequest> requests) const;
    class Memory;
    /**
     * The same, by finding anew only what differs from the last time. Gives the positions whose ways may be others now;
     * all of them where there are more requests than then, or fewer, or where columns have moved.
     */
    std::vector<int> update(std::span<const RouteRequest> requests, Memory &memory) const;

private:
    /** A strip that a way runs along: a gap (upright) or a gutter (across). */
    struct Track
    {
        bool upright = true;
        int index = 0;
        bool operator==(const Track &) const = default;
    };
    class Tracks;
    struct End
    {
        int line = 0;
        int row = 0;
        bool collapsed = false;
        QRectF rect;
    };
    enum class Side { Left, Right, Top, Bottom };
    struct Plan
    {
        std::array<Track, 3> tracks;
        std::array<double, 3> offsets{}; ///< from the track's middle
        int count = -1;                  ///< of tracks; −1: there is no way
        QPointF start;
        QPointF end;
        /** Takes the same tracks between the same points, wherever in them. */
        bool isLike(const Plan &other) const
        {
            return count == other.count && start == other.start && end == other.end &&
                   (count < 1 || std::equal(tracks.begin(), tracks.begin() + count, other.tracks.begin()));
        }
    };
    struct Run;

    End endOf(const MapSlot &slot) const;
    static QPointF port(const End &end, Side side, bool outgoing);
    static Plan plan(const End &from, Side fromSide, const End &to, Side toSide, std::initializer_list<Track> tracks);
    Plan planFor(const RouteRequest &request) const;
    Plan planForwards(const End &from, const End &to) const;
    Plan planBackwards(const End &from, const End &to) const;
    Plan planInColumn(const End &from, const End &to, Model::ConnectionKind kind) const;
    /** Nothing in @p row strictly between two lines. */
    bool rowIsFree(int row, int line, int otherLine) const;
    /** Nothing in @p line strictly between two rows. */
    bool lineIsFree(int line, int row, int otherRow) const;
    double middle(const Track &track) const;
    /** Shares out the lanes of @p tracks among the plans. */
    void spread(std::vector<Plan> &plans, const Tracks &tracks) const;
    static void assignLanes(std::span<Run> runs, std::vector<Plan> &plans);
    MapRoute routeOf(const Plan &plan) const;

    const MapGeometry *m_geometry;
    std::vector<std::vector<int>> m_rowsOfLine;
    std::vector<std::vector<int>> m_linesOfRow;
};

/** Some tracks, or all. */
class MapRouter::Tracks
{
public:
    static Tracks all();
    void add(const Plan &plan);
    bool has(const Track &track) const;
    bool meets(const Plan &plan) const;

private:
    bool m_isAll = false;
    std::vector<bool> m_upright;
    std::vector<bool> m_across;
};

/** The ways that MapRouter found last. */
class MapRouter::Memory
{
public:
    const MapRoute &at(int position) const { return m_routes[size_t(position)]; }

private:
    friend class MapRouter;
    MapGeometry m_geometry;
    std::vector<Plan> m_plans;
    std::vector<MapRoute> m_routes;
};

} // namespace Views
