#pragma once

#include "model/journey/score.h"

#include <QHash>
#include <QSet>

namespace Model {
class Changes;
class Project;
} // namespace Model

namespace Views {

/** How people feel at the touchpoints of a journey, and how much they have to put in: what the team believes. */
class MapMoods
{
public:
    void read(const Model::Project &project, Model::Id<Model::Journey> journey);
    /** Re-reads the scores that changed; returns whose they are. */
    QSet<Model::Id<Model::Touchpoint>> apply(const Model::Project &project, const Model::Changes &changes);

    const QSet<Model::Id<Model::Persona>> &personas() const { return m_personas; }
    /** Whose feelings count; everybody's where it is empty. */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas) { m_personas = personas; }

    /**
     * The mean emotion (−2 … +2) of the personas that count; where none of them has a score of its own, the one that
     * all share; none without a score.
     */
    std::optional<double> at(Model::Id<Model::Touchpoint> touchpoint) const;
    /** The mean effort (1 … 7), likewise. */
    std::optional<double> effortAt(Model::Id<Model::Touchpoint> touchpoint) const;

private:
    struct Mood
    {
        Model::Id<Model::Score> score;
        Model::Id<Model::Persona> persona;
        std::optional<double> emotion;
        std::optional<double> effort;
    };
    std::optional<double> mean(Model::Id<Model::Touchpoint> touchpoint, std::optional<double> Mood::*member) const;
    void put(const Model::Score &score);
    /** Forgets a score; returns whose it was. */
    Model::Id<Model::Touchpoint> take(Model::Id<Model::Score> score);

    Model::Id<Model::Journey> m_journey;
    QSet<Model::Id<Model::Persona>> m_personas;
    QHash<Model::Id<Model::Touchpoint>, QList<Mood>> m_moods;
    QHash<Model::Id<Model::Score>, Model::Id<Model::Touchpoint>> m_places;
};

} // namespace Views
