#include "tests/bench/bigjourney.h"

#include "model/journey/records.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Model;

namespace {

struct Link
{
    int from = 0;
    int to = 0;
    ConnectionKind kind = ConnectionKind::Next;
};

/** Touchpoints are counted through all stages; in a stage they fill one column after the other. */
class Plan
{
public:
    explicit Plan(const Bench::JourneySize &size)
        : m_size(size)
        , m_rows(std::clamp(size.touchpointsPerStage / 2, 1, 10))
        , m_columns((size.touchpointsPerStage + m_rows - 1) / m_rows)
    {
        chain();
        branch();
        std::sort(m_links.begin(), m_links.end(),
                  [](const Link &a, const Link &b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    }

    int stage(int touchpoint) const { return touchpoint / m_size.touchpointsPerStage; }
    int column(int touchpoint) const { return touchpoint % m_size.touchpointsPerStage / m_rows; }
    int row(int touchpoint) const { return touchpoint % m_size.touchpointsPerStage % m_rows; }
    /** −2 … +2 in halves; another one for each persona. */
    double emotion(int touchpoint, int persona) const { return (touchpoint * 7 + persona * 3) % 9 / 2.0 - 2; }
    /** 1 … 7. */
    double effort(int touchpoint, int persona) const { return (touchpoint * 5 + persona * 2) % 7 + 1; }
    const QList<Link> &links() const { return m_links; }

private:
    /** The touchpoint of a place, or −1. */
    int at(int stage, int column, int row) const
    {
        const int inStage = column * m_rows + row;
        const bool there = stage < m_size.stages && column >= 0 && inStage < m_size.touchpointsPerStage;
        return there ? stage * m_size.touchpointsPerStage + inStage : -1;
    }
    void add(int from, int to, ConnectionKind kind)
    {
        if (to < 0 || m_links.size() == m_size.connections || m_seen.contains({from, to}))
            return;
        m_seen.insert({from, to});
        m_links.append({from, to, kind});
    }
    void chain()
    {
        for (int from = 0; from < m_size.touchpoints(); ++from) {
            const int next = at(stage(from), column(from) + 1, row(from));
            add(from, next >= 0 ? next : at(stage(from) + 1, 0, row(from)), ConnectionKind::Next);
        }
    }
    void branch()
    {
        // A stride that shares no factor with the sizes in use spreads the branches over all stages.
        for (int n = 0, from = 0; n < m_size.touchpoints(); ++n, from = (from + 7919) % m_size.touchpoints()) {
            if (n % 10 == 9)
                add(from, at(stage(from), column(from) - 2, row(from)), ConnectionKind::Returns);
            else
                add(from, at(stage(from), column(from) + 1, (row(from) + 1) % m_rows), ConnectionKind::Alternative);
        }
        if (m_links.size() != m_size.connections)
            qFatal("There is no room for that many connections.");
    }

    Bench::JourneySize m_size;
    int m_rows;
    int m_columns;
    QList<Link> m_links;
    QSet<std::pair<int, int>> m_seen;
};

QString stageName(int stage) { return u"Stage %1"_s.arg(stage + 1); }

/** Two of them, in the journey. */
QList<Id<Persona>> writePersonas(Edit &edit, Id<Journey> journey)
{
    QList<Id<Persona>> ids;
    const QList<Rank> ranks = Rank::spread(2);
    for (int n = 0; n < 2; ++n) {
        Persona persona;
        persona.rank = ranks[n];
        persona.name = n == 0 ? u"Ada"_s : u"Ben"_s;
        persona.color = n == 0 ? u"#3B5BDB"_s : u"#B3236B"_s;
        ids += edit.insert(persona);
        Participant participant;
        participant.journey = journey;
        participant.persona = ids.last();
        participant.rank = ranks[n];
        edit.insert(participant);
    }
    return ids;
}

QList<Id<Stage>> writeStages(Edit &edit, Id<Journey> journey, int count)
{
    QList<Id<Stage>> ids;
    const QList<Rank> ranks = Rank::spread(count);
    for (int n = 0; n < count; ++n) {
        Stage stage;
        stage.journey = journey;
        stage.rank = ranks[n];
        stage.name = stageName(n);
        stage.phase = Phase(n * 3 / count);
        ids += edit.insert(stage);
    }
    return ids;
}

void writeScores(Edit &edit, const Plan &plan, int touchpoint, Id<Touchpoint> id, const QList<Id<Persona>> &personas)
{
    for (int n = 0; n < personas.size(); ++n) {
        Score score;
        score.touchpoint = id;
        score.persona = personas[n];
        score.emotion = plan.emotion(touchpoint, n);
        score.effort = plan.effort(touchpoint, n);
        edit.insert(score);
    }
}

void writeConnections(Edit &edit, const Plan &plan, Id<Journey> journey, const QList<Id<Touchpoint>> &touchpoints)
{
    const QList<Rank> ranks = Rank::spread(plan.links().size());
    for (qsizetype n = 0; n < ranks.size(); ++n) {
        const Link &link = plan.links()[n];
        Connection connection;
        connection.journey = journey;
        connection.rank = ranks[n];
        connection.from = touchpoints[link.from];
        connection.to = touchpoints[link.to];
        connection.kind = link.kind;
        edit.insert(connection);
    }
}

void write(Edit &edit, const Bench::JourneySize &size)
{
    const Plan plan(size);
    Journey row;
    row.rank = Rank::after({});
    row.title = u"A long journey"_s;
    const Id<Journey> journey = edit.insert(row);
    const QList<Id<Persona>> personas = writePersonas(edit, journey);
    const QList<Id<Stage>> stages = writeStages(edit, journey, size.stages);
    QList<Id<Touchpoint>> touchpoints;
    const QList<Rank> ranks = Rank::spread(size.touchpoints());
    for (int n = 0; n < size.touchpoints(); ++n) {
        Touchpoint touchpoint;
        touchpoint.journey = journey;
        touchpoint.rank = ranks[n];
        touchpoint.stage = stages[plan.stage(n)];
        touchpoint.column = plan.column(n);
        touchpoint.row = plan.row(n);
        touchpoint.name = Bench::touchpointName(n);
        touchpoint.pain = n % 11 == 0;
        touchpoints += edit.insert(touchpoint);
        writeScores(edit, plan, n, touchpoints.last(), personas);
    }
    writeConnections(edit, plan, journey, touchpoints);
}

} // namespace

QString Bench::touchpointName(int touchpoint)
{
    static const QStringList does{u"Compares"_s,  u"Asks about"_s, u"Looks for"_s,       u"Orders"_s,
                                  u"Waits for"_s, u"Receives"_s,   u"Complains about"_s, u"Recommends"_s};
    static const QStringList what{u"the price"_s,  u"a delivery date"_s, u"the contract"_s, u"an answer"_s,
                                  u"the parcel"_s, u"the invoice"_s,     u"help"_s};
    return u"%1 %2 %3"_s.arg(does[touchpoint % does.size()], what[touchpoint % what.size()]).arg(touchpoint + 1);
}

Project::Start Bench::bigJourney(const JourneySize &size)
{
    return {.name = u"A long journey"_s, .fill = [size](Edit &edit) { write(edit, size); }};
}

QByteArray Bench::asMermaid(const JourneySize &size)
{
    const Plan plan(size);
    QString text = u"journey\n    title A long journey\n"_s;
    for (int n = 0; n < size.touchpoints(); ++n) {
        if (n % size.touchpointsPerStage == 0)
            text += u"    section %1\n"_s.arg(stageName(plan.stage(n)));
        text += u"      %1: %2: Ada, Ben\n"_s.arg(Bench::touchpointName(n)).arg(qRound(3 + plan.emotion(n, 0)));
    }
    return text.toUtf8();
}

QByteArray Bench::asDot(const JourneySize &size)
{
    const Plan plan(size);
    QString text = u"digraph {\n  rankdir=LR\n  node [shape=box]\n"_s;
    for (int n = 0; n < size.touchpoints(); ++n) {
        if (n % size.touchpointsPerStage == 0)
            text += u"  subgraph cluster_%1 {\n    label=\"%2\"\n"_s.arg(plan.stage(n)).arg(stageName(plan.stage(n)));
        text += u"    n%1 [label=\"%2\"]\n"_s.arg(n).arg(Bench::touchpointName(n));
        if ((n + 1) % size.touchpointsPerStage == 0)
            text += u"  }\n"_s;
    }
    for (const Link &link : plan.links())
        text += u"  n%1 -> n%2\n"_s.arg(link.from).arg(link.to);
    return (text + u"}\n"_s).toUtf8();
}
