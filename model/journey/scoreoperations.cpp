#include "model/journey/scoreoperations.h"

#include "model/journey/personaoperations.h"
#include "model/journey/placement.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

std::optional<double> held(std::optional<double> value, double low, double high)
{
    if (!value || std::isnan(*value))
        return std::nullopt;
    return std::clamp(*value, low, high) + 0.0; // never −0
}

} // namespace

std::optional<Score> scoreOf(const Rows &rows, Id<Touchpoint> touchpoint, Id<Persona> persona)
{
    for (const Score &score : rows.where(&Score::touchpoint, touchpoint)) {
        if (score.persona == persona)
            return score;
    }
    return std::nullopt;
}

void setScore(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> emotion,
              std::optional<double> effort)
{
    const Touchpoint scored = existing(edit, touchpoint);
    const std::optional<Score> old = scoreOf(edit, touchpoint, persona);
    Score score = old.value_or(Score{});
    score.touchpoint = touchpoint;
    score.persona = persona;
    score.emotion = held(emotion, -2, 2);
    score.effort = held(effort, 1, 7);
    const bool isEmpty = !score.emotion && !score.effort;
    if (isEmpty && old) {
        edit.remove(old->id);
    } else if (old) {
        edit.update(score);
    } else if (!isEmpty) {
        if (persona)
            addParticipant(edit, scored.journey, persona);
        edit.insert(score);
    }
}

void setEmotion(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> emotion)
{
    const auto old = scoreOf(edit, touchpoint, persona);
    setScore(edit, touchpoint, persona, emotion, old ? old->effort : std::nullopt);
}

void setEffort(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> effort)
{
    const auto old = scoreOf(edit, touchpoint, persona);
    setScore(edit, touchpoint, persona, old ? old->emotion : std::nullopt, effort);
}

} // namespace Model
