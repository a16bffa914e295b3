#include "views/map/mapwalk.h"

#include "views/map/mapscene.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace Views::MapWalk {

namespace {

int lineOf(const MapScene &scene, int node)
{
    const MapSlot slot = scene.node(node).slot;
    return scene.geometry().line(slot.stage, slot.column);
}

/** Calls @p visit for every node that is shown. */
template <class Visit>
void forEachNode(const MapScene &scene, Visit &&visit)
{
    const QRectF everything(0, 0, scene.geometry().width(), scene.bounds().height());
    for (const int node : scene.nodesIn(everything))
        visit(node);
}

template <class Score>
int best(const MapScene &scene, Score &&score)
{
    int found = -1;
    auto least = std::tuple(std::numeric_limits<double>::max(), 0.0, 0.0);
    forEachNode(scene, [&](int node) {
        if (const auto value = score(node); value && *value < least) {
            least = *value;
            found = node;
        }
    });
    return found;
}

int alongConnection(const MapScene &scene, int from, bool forwards)
{
    int found = -1;
    auto least = std::tuple(0, 0.0, 0);
    for (const int index : scene.linksOf(from)) {
        const MapLink &link = scene.link(index);
        const int to = forwards ? link.to : link.from;
        if ((forwards ? link.from : link.to) != from || scene.node(to).hidden)
            continue;
        // What leads back on the map isn't where the key points.
        const int way = lineOf(scene, to) - lineOf(scene, from);
        if (forwards ? way <= 0 : way >= 0)
            continue;
        const auto value = std::tuple(int(link.kind), -link.probability.value_or(0),
                                      std::abs(scene.node(to).slot.row - scene.node(from).slot.row));
        if (found < 0 || value < least) {
            least = value;
            found = to;
        }
    }
    return found;
}

} // namespace

std::optional<Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Step::Left;
    case Qt::Key_Right:
        return Step::Right;
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Home:
        return Step::First;
    case Qt::Key_End:
        return Step::Last;
    default:
        return {};
    }
}

int step(const MapScene &scene, int from, Step step)
{
    using Value = std::optional<std::tuple<double, double, double>>;
    const auto reading = [&](int node) {
        return std::tuple(double(lineOf(scene, node)), double(scene.node(node).slot.row), 0.0);
    };
    if (step == Step::Last) {
        return best(scene, [&](int node) -> Value {
            const auto [line, row, none] = reading(node);
            return std::tuple(-line, -row, none);
        });
    }
    if (from < 0 || step == Step::First)
        return best(scene, [&](int node) -> Value { return reading(node); });
    const int line = lineOf(scene, from);
    const int row = scene.node(from).slot.row;
    if (step == Step::Left || step == Step::Right) {
        const bool forwards = step == Step::Right;
        if (const int node = alongConnection(scene, from, forwards); node >= 0)
            return node;
        return best(scene, [&](int node) -> Value {
            const int way = forwards ? lineOf(scene, node) - line : line - lineOf(scene, node);
            if (way <= 0)
                return {};
            const int rows = std::abs(scene.node(node).slot.row - row);
            return std::tuple(rows == 0 ? 0.0 : 1.0, double(way), double(rows));
        });
    }
    const bool down = step == Step::Down;
    return best(scene, [&](int node) -> Value {
        const int way = down ? scene.node(node).slot.row - row : row - scene.node(node).slot.row;
        if (way <= 0)
            return {};
        const int lines = std::abs(lineOf(scene, node) - line);
        return std::tuple(lines == 0 ? 0.0 : 1.0, double(way), double(lines));
    });
}

} // namespace Views::MapWalk
