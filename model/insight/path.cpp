#include "model/insight/path.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <numeric>
#include <span>
#include <vector>

namespace Model {

namespace {

bool leadsOn(ConnectionKind kind) { return kind == ConnectionKind::Next || kind == ConnectionKind::Alternative; }

/** The touchpoints by index, and where they lead, the preferred way first. */
class Ways
{
public:
    struct Way
    {
        int touchpoint = 0;
        ConnectionKind kind = ConnectionKind::Next;
        double probability = -1; ///< −1: not known
    };
    using Fan = std::span<const Way>;

    Ways(const QList<Touchpoint> &touchpoints, const QList<Connection> &connections)
        : m_touchpoints(touchpoints)
    {
        m_index.reserve(touchpoints.size());
        for (int i = 0; i < touchpoints.size(); ++i)
            m_index.insert(touchpoints[i].id, i);
        std::vector<std::pair<int, Way>> forwards;
        std::vector<std::pair<int, Way>> backwards;
        forwards.reserve(size_t(connections.size()));
        backwards.reserve(size_t(connections.size()));
        for (const Connection &connection : connections) {
            if (!leadsOn(connection.kind))
                continue;
            const int from = index(connection.from);
            const int to = index(connection.to);
            if (from < 0 || to < 0 || from == to)
                continue;
            const double probability = connection.probability.value_or(-1);
            forwards.push_back({from, {to, connection.kind, probability}});
            backwards.push_back({to, {from, connection.kind, probability}});
        }
        m_forwards.fill(size_t(size()), forwards);
        m_backwards.fill(size_t(size()), backwards);
    }

    int size() const { return int(m_touchpoints.size()); }
    int index(Id<Touchpoint> id) const { return m_index.value(id, -1); }
    Fan forwards(int touchpoint) const { return m_forwards.of(touchpoint); }
    Fan backwards(int touchpoint) const { return m_backwards.of(touchpoint); }

    int start() const
    {
        for (int i = 0; i < size(); ++i) {
            if (backwards(i).empty())
                return i;
        }
        return size() > 0 ? 0 : -1;
    }

    QList<Id<Touchpoint>> ids(const std::deque<int> &path) const
    {
        QList<Id<Touchpoint>> result;
        result.reserve(qsizetype(path.size()));
        for (const int touchpoint : path)
            result.append(m_touchpoints[touchpoint].id);
        return result;
    }

private:
    /** The ways of all touchpoints, one after the other. */
    class Fans
    {
    public:
        void fill(size_t touchpoints, const std::vector<std::pair<int, Way>> &ways)
        {
            m_begins.assign(touchpoints + 1, 0);
            for (const auto &way : ways)
                ++m_begins[size_t(way.first) + 1];
            std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
            m_ways.resize(ways.size());
            std::vector<size_t> ends(m_begins.begin(), m_begins.end() - 1);
            for (const auto &[touchpoint, way] : ways)
                m_ways[ends[size_t(touchpoint)]++] = way;
            const auto preferred = [](const Way &a, const Way &b) {
                return a.kind != b.kind ? a.kind < b.kind : a.probability > b.probability;
            };
            for (size_t i = 0; i < touchpoints; ++i) {
                if (m_begins[i + 1] - m_begins[i] > 1)
                    std::stable_sort(&m_ways[m_begins[i]], m_ways.data() + m_begins[i + 1], preferred);
            }
        }
        Fan of(int touchpoint) const
        {
            const size_t begin = m_begins[size_t(touchpoint)];
            return Fan(m_ways).subspan(begin, m_begins[size_t(touchpoint) + 1] - begin);
        }

    private:
        std::vector<size_t> m_begins;
        std::vector<Way> m_ways;
    };

    const QList<Touchpoint> &m_touchpoints;
    QHash<Id<Touchpoint>, int> m_index;
    Fans m_forwards;
    Fans m_backwards;
};

/** The first of @p ways that leads to a touchpoint not @p seen, −1 where none does. */
int firstUnseen(Ways::Fan ways, const std::vector<bool> &seen)
{
    for (const Ways::Way &way : ways) {
        if (!seen[size_t(way.touchpoint)])
            return way.touchpoint;
    }
    return -1;
}

std::deque<int> mainWay(const Ways &ways)
{
    std::deque<int> path;
    std::vector<bool> seen(size_t(ways.size()), false);
    int here = ways.start();
    while (here >= 0) {
        path.push_back(here);
        seen[size_t(here)] = true;
        int next = -1;
        for (const Ways::Way &way : ways.forwards(here)) {
            if (way.kind == ConnectionKind::Next && !seen[size_t(way.touchpoint)]) {
                next = way.touchpoint;
                break;
            }
        }
        here = next;
    }
    return path;
}

/** The shortest way from @p from to the nearest of @p goals over touchpoints not @p seen, without @p from itself. */
std::deque<int> wayToNearest(const Ways &ways, int from, const std::vector<bool> &goals, const std::vector<bool> &seen)
{
    std::vector<int> before(size_t(ways.size()), -1);
    std::deque<int> queue{from};
    while (!queue.empty()) {
        const int here = queue.front();
        queue.pop_front();
        for (const Ways::Way &way : ways.forwards(here)) {
            const auto there = size_t(way.touchpoint);
            if (way.touchpoint == from || seen[there] || before[there] >= 0)
                continue;
            before[there] = here;
            if (goals[there]) {
                std::deque<int> path;
                for (int step = way.touchpoint; step != from; step = before[size_t(step)])
                    path.push_front(step);
                return path;
            }
            queue.push_back(way.touchpoint);
        }
    }
    return {};
}

/** Extends @p path at its front and back by the preferred ways. */
void extend(const Ways &ways, std::deque<int> &path, std::vector<bool> &seen)
{
    for (int next = firstUnseen(ways.forwards(path.back()), seen); next >= 0;
         next = firstUnseen(ways.forwards(path.back()), seen)) {
        path.push_back(next);
        seen[size_t(next)] = true;
    }
    for (int previous = firstUnseen(ways.backwards(path.front()), seen); previous >= 0;
         previous = firstUnseen(ways.backwards(path.front()), seen)) {
        path.push_front(previous);
        seen[size_t(previous)] = true;
    }
}

/** The chosen touchpoint from which the most others can be met; the first of equals. */
int firstOf(const Ways &ways, const QList<int> &chosen, const std::vector<bool> &goals)
{
    int best = chosen.first();
    int most = -1;
    for (const int candidate : chosen) {
        std::vector<bool> open = goals;
        std::vector<bool> seen(size_t(ways.size()), false);
        int met = 0;
        for (int here = candidate; here >= 0; ++met) {
            open[size_t(here)] = false;
            seen[size_t(here)] = true;
            const std::deque<int> step = wayToNearest(ways, here, open, seen);
            for (const int touchpoint : step)
                seen[size_t(touchpoint)] = true;
            here = step.empty() ? -1 : step.back();
        }
        if (met > most) {
            most = met;
            best = candidate;
        }
        if (met == chosen.size())
            break;
    }
    return best;
}

} // namespace

QList<Id<Touchpoint>> mainPath(const QList<Touchpoint> &touchpoints, const QList<Connection> &connections)
{
    const Ways ways(touchpoints, connections);
    return ways.ids(mainWay(ways));
}

QList<Id<Touchpoint>> mainPath(const Rows &rows, Id<Journey> journey)
{
    return mainPath(rows.where(&Touchpoint::journey, journey), rows.where(&Connection::journey, journey));
}

QList<Id<Touchpoint>> pathThrough(const QList<Id<Touchpoint>> &chosen, const QList<Touchpoint> &touchpoints,
                                  const QList<Connection> &connections)
{
    const Ways ways(touchpoints, connections);
    std::vector<bool> goals(size_t(ways.size()), false);
    for (const Id<Touchpoint> id : chosen) {
        if (const int index = ways.index(id); index >= 0)
            goals[size_t(index)] = true;
    }
    QList<int> inOrder;
    for (int i = 0; i < ways.size(); ++i) {
        if (goals[size_t(i)])
            inOrder.append(i);
    }
    if (inOrder.isEmpty())
        return {};

    // With many chosen (a rubber band), trying each as the first would take long and change little.
    constexpr qsizetype tried = 20;
    std::deque<int> path{inOrder.size() <= tried ? firstOf(ways, inOrder, goals) : inOrder.first()};
    std::vector<bool> seen(size_t(ways.size()), false);
    while (true) {
        goals[size_t(path.back())] = false;
        seen[size_t(path.back())] = true;
        const std::deque<int> step = wayToNearest(ways, path.back(), goals, seen);
        if (step.empty())
            break;
        for (const int touchpoint : step) {
            seen[size_t(touchpoint)] = true;
            goals[size_t(touchpoint)] = false;
            path.push_back(touchpoint);
        }
    }
    extend(ways, path, seen);
    return ways.ids(path);
}

QList<QList<Id<Touchpoint>>> allPaths(const QList<Touchpoint> &touchpoints, const QList<Connection> &connections)
{
    const Ways ways(touchpoints, connections);
    QList<QList<Id<Touchpoint>>> result;
    std::vector<bool> covered(size_t(ways.size()), false);
    const auto add = [&](const std::deque<int> &path) {
        for (const int touchpoint : path)
            covered[size_t(touchpoint)] = true;
        result.append(ways.ids(path));
    };
    if (const std::deque<int> path = mainWay(ways); !path.empty())
        add(path);
    for (int i = 0; i < ways.size(); ++i) {
        if (covered[size_t(i)])
            continue;
        std::deque<int> branch{i};
        std::vector<bool> seen = covered;
        seen[size_t(i)] = true;
        extend(ways, branch, seen);
        // Both ends reach over to where the branch meets a path that is already there, but never back into itself.
        const auto joins = [&](Ways::Fan found) {
            for (const Ways::Way &way : found) {
                if (covered[size_t(way.touchpoint)])
                    return way.touchpoint;
            }
            return -1;
        };
        const int leaving = joins(ways.backwards(branch.front()));
        const int joining = joins(ways.forwards(branch.back()));
        if (leaving >= 0)
            branch.push_front(leaving);
        if (joining >= 0 && joining != leaving)
            branch.push_back(joining);
        add(branch);
    }
    return result;
}

} // namespace Model
