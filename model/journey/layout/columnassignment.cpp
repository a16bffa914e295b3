#include "model/journey/layout/columnassignment.h"

#include <algorithm>
#include <vector>

namespace Model {

namespace {

/** The forward connections without those that close a loop, and the touchpoints in an order that follows them. */
class Flow
{
public:
    explicit Flow(const LayoutGraph &graph)
        : m_ways(size_t(graph.stages.size()))
        , m_state(size_t(graph.stages.size()), State::New)
    {
        for (const LayoutGraph::Edge &edge : graph.edges) {
            if (edge.forwards && edge.from != edge.to)
                m_ways[size_t(edge.from)].push_back(edge.to);
        }
        // Walked first, the main path never closes a loop itself.
        for (qsizetype i = 0; i + 1 < graph.mainPath.size(); ++i) {
            auto &ways = m_ways[size_t(graph.mainPath[i])];
            const auto way = std::find(ways.begin(), ways.end(), graph.mainPath[i + 1]);
            if (way != ways.end())
                std::rotate(ways.begin(), way, way + 1);
        }
        if (!graph.mainPath.isEmpty())
            walk(graph.mainPath.first());
        for (int i = 0; i < graph.stages.size(); ++i) {
            if (m_state[size_t(i)] == State::New)
                walk(i);
        }
        std::reverse(m_order.begin(), m_order.end());
    }

    const std::vector<int> &order() const { return m_order; }
    const std::vector<int> &ways(int touchpoint) const { return m_ways[size_t(touchpoint)]; }

private:
    enum class State : char { New, Open, Done };

    void walk(int root)
    {
        struct Step
        {
            int touchpoint;
            size_t next;
            size_t kept;
        };
        std::vector<Step> stack{{root, 0, 0}};
        m_state[size_t(root)] = State::Open;
        while (!stack.empty()) {
            Step &step = stack.back();
            auto &ways = m_ways[size_t(step.touchpoint)];
            if (step.next == ways.size()) {
                ways.resize(step.kept);
                m_state[size_t(step.touchpoint)] = State::Done;
                m_order.push_back(step.touchpoint);
                stack.pop_back();
                continue;
            }
            const int to = ways[step.next++];
            if (m_state[size_t(to)] == State::Open)
                continue; // closes a loop
            ways[step.kept++] = to;
            if (m_state[size_t(to)] == State::New) {
                m_state[size_t(to)] = State::Open;
                stack.push_back({to, 0, 0});
            }
        }
    }

    std::vector<std::vector<int>> m_ways;
    std::vector<State> m_state;
    std::vector<int> m_order;
};

/** The stages that a path can leave and come back to, numbered; −1 for the rest. */
std::vector<int> numberReentered(const LayoutGraph &graph, const Flow &flow, int *count)
{
    std::vector<int> depth(size_t(graph.stageCount) + 1, 0);
    for (const int from : flow.order()) {
        for (const int to : flow.ways(from)) {
            if (graph.stages[to] < graph.stages[from]) {
                ++depth[size_t(graph.stages[to])];
                --depth[size_t(graph.stages[from]) + 1];
            }
        }
    }
    std::vector<int> numbers(size_t(graph.stageCount), -1);
    int open = 0;
    *count = 0;
    for (size_t stage = 0; stage < numbers.size(); ++stage) {
        open += depth[stage];
        if (open > 0)
            numbers[stage] = (*count)++;
    }
    return numbers;
}

} // namespace

QList<int> assignColumns(const LayoutGraph &graph)
{
    const Flow flow(graph);
    int count = 0;
    const std::vector<int> reentered = numberReentered(graph, flow, &count);
    constexpr qint64 most = 20'000'000; // beyond this only neighbours within the stage are kept apart
    const bool remembers = count > 0 && graph.stages.size() * count <= most;

    QList<int> columns(graph.stages.size(), 0);
    // For each touchpoint, the first column of each re-entered stage that lies behind all that led to it.
    std::vector<std::vector<int>> behind(remembers ? size_t(graph.stages.size()) : 0);
    for (const int from : flow.order()) {
        const int stage = graph.stages[from];
        const int number = remembers ? reentered[size_t(stage)] : -1;
        if (remembers) {
            std::vector<int> &known = behind[size_t(from)];
            known.resize(size_t(count), 0);
            if (number >= 0) {
                columns[from] = std::max(columns[from], known[size_t(number)]);
                known[size_t(number)] = columns[from] + 1;
            }
        }
        for (const int to : flow.ways(from)) {
            if (graph.stages[to] == stage)
                columns[to] = std::max(columns[to], columns[from] + 1);
            if (remembers) {
                std::vector<int> &theirs = behind[size_t(to)];
                theirs.resize(size_t(count), 0);
                for (size_t i = 0; i < theirs.size(); ++i)
                    theirs[i] = std::max(theirs[i], behind[size_t(from)][i]);
            }
        }
        if (remembers)
            behind[size_t(from)] = {};
    }
    return columns;
}

} // namespace Model
