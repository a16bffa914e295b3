#pragma once

#include "model/insight/curve.h"
#include "model/insight/path.h"
#include "views/curves/rankedrows.h"

#include <QColor>
#include <QHash>
#include <QSet>

#include <functional>

namespace Views {

/** Which touchpoints the curves run through. */
enum class CurveBranches {
    Main,   ///< the main path
    Chosen, ///< the path through what is selected; the main path while nothing is
    All     ///< the main path and every branch
};

/** One persona's emotion or effort along one path. */
struct CurveSeries
{
    Model::Id<Model::Persona> persona; ///< none: everybody
    QString name;
    QString color; ///< as stored; empty for everybody
    Model::Measure measure = Model::Measure::Emotion;
    bool branch = false; ///< beside the main path: drawn lighter, without marks
    QList<Model::CurvePoint> points;
    Model::CurveMarks marks;
};

/**
 * What the curves of one journey show: its rows, kept up with the project, and the series made of them. Has no idea of
 * where things are.
 */
class CurveSet
{
public:
    void load(const Model::Project &project, Model::Id<Model::Journey> journey);
    /** Re-reads what changed; true where the series did. */
    bool apply(const Model::Project &project, const Model::Changes &changes);

    /** Of the journey's participants those in @p shown (all where it is empty). */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &shown);
    const QSet<Model::Id<Model::Persona>> &personas() const { return m_shown; }
    void setBranches(CurveBranches branches, const QList<Model::Id<Model::Touchpoint>> &chosen);

    const QList<CurveSeries> &series() const { return m_series; }
    QString touchpointName(Model::Id<Model::Touchpoint> id) const { return m_names.value(id); }
    bool hasTouchpoints() const { return !m_touchpoints.rows().isEmpty(); }
    /** The first path: where a persona has no score yet, one can be given. */
    const QList<Model::Id<Model::Touchpoint>> &path() const { return m_paths.isEmpty() ? m_none : m_paths.first(); }

    /** All touchpoints of the paths, each once, in their order. */
    QList<Model::Id<Model::Touchpoint>> shownTouchpoints() const;
    /** The persona whose curves are shown, where that is asked of one only. */
    Model::Id<Model::Persona> onlyPersona() const;
    QString personaName(Model::Id<Model::Persona> id) const;
    /** What the team believes there, over all that are shown. */
    std::optional<double> believed(Model::Id<Model::Touchpoint> touchpoint, Model::Measure measure) const;

    /** The first shown persona (a null id: everybody) without a value at a touchpoint; none where all have one. */
    std::optional<Model::Id<Model::Persona>> newPointPersona(Model::Id<Model::Touchpoint> touchpoint,
                                                             Model::Measure measure) const;
    /** A value that isn't in the project yet, while it is dragged. */
    void preview(qsizetype series, qsizetype point, double value) { m_series[series].points[point].value = value; }

private:
    bool applyScores(const Model::Project &project, const Model::Changes &changes);
    void readPersonas(const Model::Project &project);
    void findPaths();
    void build();

    Model::Id<Model::Journey> m_journey;
    RankedRows<Model::Touchpoint> m_touchpoints;
    RankedRows<Model::Connection> m_connections;
    Model::Scores m_scores;
    QHash<Model::Id<Model::Score>, Model::Id<Model::Touchpoint>> m_scoreAt;
    QHash<Model::Id<Model::Touchpoint>, QString> m_names;
    QList<Model::Persona> m_personas; ///< participants, in their order
    QSet<Model::Id<Model::Persona>> m_shown;
    CurveBranches m_branches = CurveBranches::Main;
    QList<Model::Id<Model::Touchpoint>> m_chosen;
    QList<QList<Model::Id<Model::Touchpoint>>> m_paths;
    QList<Model::Id<Model::Touchpoint>> m_none;
    QList<CurveSeries> m_series;
};

} // namespace Views
