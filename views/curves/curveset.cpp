#include "views/curves/curveset.h"

#include "model/insight/believed.h"
#include "model/journey/participant.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Model;

namespace Views {

void CurveSet::load(const Project &project, Id<Journey> journey)
{
    m_journey = journey;
    m_touchpoints.load(project, journey);
    m_connections.load(project, journey);
    m_scores.clear();
    m_scoreAt.clear();
    for (const Score &score : project.whereIn(&Score::touchpoint, &Touchpoint::journey, journey)) {
        m_scores[score.touchpoint].append(score);
        m_scoreAt.insert(score.id, score.touchpoint);
    }
    m_names.clear();
    m_names.reserve(m_touchpoints.rows().size());
    for (const Touchpoint &touchpoint : m_touchpoints.rows())
        m_names.insert(touchpoint.id, touchpoint.name);
    readPersonas(project);
    findPaths();
    build();
}

void CurveSet::readPersonas(const Project &project)
{
    m_personas.clear();
    for (const Participant &participant : project.where(&Participant::journey, m_journey)) {
        if (const auto persona = project.find(participant.persona))
            m_personas.append(*persona);
    }
}

bool CurveSet::apply(const Project &project, const Changes &changes)
{
    bool rebuild = false;
    const quint64 order = Changes::bit(&Touchpoint::rank);
    const quint64 ways = Changes::bit(&Connection::from) | Changes::bit(&Connection::to) |
                         Changes::bit(&Connection::kind) | Changes::bit(&Connection::probability) |
                         Changes::bit(&Connection::rank);
    bool paths = false;
    if (changes.touches<Touchpoint>()) {
        for (const auto id : changes.removed<Touchpoint>())
            m_names.remove(id);
        for (const Touchpoint &touchpoint : project.changedIn<Touchpoint>(m_journey, changes))
            m_names.insert(touchpoint.id, touchpoint.name);
    }
    if (changes.touches<Touchpoint>())
        paths = m_touchpoints.apply(project, changes, order);
    if (changes.touches<Connection>())
        paths = m_connections.apply(project, changes, ways) || paths;
    if (paths) {
        const auto before = m_paths;
        findPaths();
        rebuild = m_paths != before;
    }
    if (changes.touches<Score>())
        rebuild = applyScores(project, changes) || rebuild;
    if (changes.touches<Persona>() || changes.touches<Participant>()) {
        readPersonas(project);
        rebuild = true;
    }
    if (rebuild)
        build();
    return rebuild;
}

bool CurveSet::applyScores(const Project &project, const Changes &changes)
{
    bool matters = false;
    for (const Change &change : changes.of<Score>()) {
        const Id<Score> id{change.id};
        if (const auto at = m_scoreAt.constFind(id); at != m_scoreAt.cend()) {
            m_scores[*at].removeIf([&](const Score &score) { return score.id == id; });
            m_scoreAt.erase(at);
            matters = true;
        }
    }
    for (const Score &score : project.changedIn(&Score::touchpoint, &Touchpoint::journey, m_journey, changes)) {
        m_scores[score.touchpoint].append(score);
        m_scoreAt.insert(score.id, score.touchpoint);
        matters = true;
    }
    return matters;
}

void CurveSet::setPersonas(const QSet<Id<Persona>> &shown)
{
    m_shown = shown;
    build();
}

void CurveSet::setBranches(CurveBranches branches, const QList<Id<Touchpoint>> &chosen)
{
    m_branches = branches;
    m_chosen = chosen;
    findPaths();
    build();
}

void CurveSet::findPaths()
{
    m_paths.clear();
    if (m_branches == CurveBranches::All) {
        m_paths = allPaths(m_touchpoints.rows(), m_connections.rows());
        return;
    }
    QList<Id<Touchpoint>> path;
    if (m_branches == CurveBranches::Chosen)
        path = pathThrough(m_chosen, m_touchpoints.rows(), m_connections.rows());
    if (path.isEmpty())
        path = mainPath(m_touchpoints.rows(), m_connections.rows());
    m_paths = {path};
}

std::optional<Id<Persona>> CurveSet::newPointPersona(Id<Touchpoint> touchpoint, Model::Measure measure) const
{
    QList<Id<Persona>> candidates;
    for (const Persona &persona : m_personas) {
        if (m_shown.isEmpty() || m_shown.contains(persona.id))
            candidates.append(persona.id);
    }
    if (m_personas.isEmpty())
        candidates.append(Id<Persona>());
    for (const Id<Persona> candidate : candidates) {
        bool has = false;
        for (const Score &score : m_scores.value(touchpoint)) {
            if (score.persona == candidate)
                has = measure == Model::Measure::Emotion ? score.emotion.has_value() : score.effort.has_value();
        }
        if (!has)
            return candidate;
    }
    return std::nullopt;
}

QList<Id<Touchpoint>> CurveSet::shownTouchpoints() const
{
    QList<Id<Touchpoint>> result;
    QSet<Id<Touchpoint>> seen;
    for (const auto &path : m_paths) {
        for (const Id<Touchpoint> touchpoint : path) {
            if (!seen.contains(touchpoint)) {
                seen.insert(touchpoint);
                result.append(touchpoint);
            }
        }
    }
    return result;
}

Id<Persona> CurveSet::onlyPersona() const { return m_shown.size() == 1 ? *m_shown.cbegin() : Id<Persona>(); }

QString CurveSet::personaName(Id<Persona> id) const
{
    const auto persona =
        std::find_if(m_personas.cbegin(), m_personas.cend(), [id](const Persona &one) { return one.id == id; });
    return persona == m_personas.cend() ? QString() : persona->name;
}

std::optional<double> CurveSet::believed(Id<Touchpoint> touchpoint, Model::Measure measure) const
{
    const auto scores = m_scores.constFind(touchpoint);
    return scores == m_scores.cend() ? std::nullopt : believedOf(*scores, measure, m_shown);
}

void CurveSet::build()
{
    m_series.clear();
    struct Who
    {
        Id<Persona> id;
        QString name;
        QString color;
    };
    QList<Who> who;
    for (const Persona &persona : m_personas) {
        if (m_shown.isEmpty() || m_shown.contains(persona.id))
            who.append({persona.id, persona.name, persona.color});
    }
    if (m_shown.isEmpty())
        who.append({{}, QCoreApplication::translate("CurveSet", "Everybody"), {}});
    bool branch = false;
    for (const auto &path : m_paths) {
        for (const Who &one : who) {
            for (const Model::Measure measure : {Model::Measure::Emotion, Model::Measure::Effort}) {
                CurveSeries series{one.id, one.name, one.color, measure, branch, {}, {}};
                series.points = believedCurve(path, m_scores, one.id, measure);
                if (series.points.isEmpty())
                    continue;
                if (!branch)
                    series.marks = marksOf(series.points);
                m_series.append(series);
            }
        }
        branch = true;
    }
}

} // namespace Views
