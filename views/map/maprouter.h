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

private:
    /** A strip that a way runs along: a gap (upright) or a gutter (across). */
    struct Track
    {
        bool upright = true;
        int index = 0;
    };
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
    void spread(std::vector<Plan> &plans) const;
    static void assignLanes(std::span<Run> runs, std::vector<Plan> &plans);
    MapRoute routeOf(const Plan &plan) const;

    const MapGeometry *m_geometry;
    std::vector<std::vector<int>> m_rowsOfLine;
    std::vector<std::vector<int>> m_linesOfRow;
};

} // namespace Views
