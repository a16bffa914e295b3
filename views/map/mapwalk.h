#pragma once

#include <optional>

namespace Views {

class MapScene;

/** Where the arrow keys lead from a touchpoint. Indexes of nodes; −1 where there is none. Never hidden ones. */
namespace MapWalk {

enum class Step { Left, Right, Up, Down, First, Last };

/** Of the arrow keys, Home and End. */
std::optional<Step> stepOf(int key);

/**
 * Right and left follow a connection (the main one: `next` before others, the most probable), else the nearest in this
 * row or the next column. Up and down stay in the column, else the nearest in the row above or below. From −1 it is
 * the first touchpoint.
 */
int step(const MapScene &scene, int from, Step step);

} // namespace MapWalk

} // namespace Views
