#pragma once

#include "model/journey/score.h"
#include "model/store/edit.h"

namespace Model {

/** What is believed of a touchpoint for a persona (none: everybody). */
std::optional<Score> scoreOf(const Rows &rows, Id<Touchpoint> touchpoint, Id<Persona> persona);

/**
 * Sets both values; out of range they are held to −2 … +2 and 1 … 7. The score goes where neither is left. A persona
 * that doesn't take part in the journey yet becomes a participant.
 */
void setScore(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> emotion,
              std::optional<double> effort);
/** Sets one of the values and keeps the other. */
void setEmotion(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> emotion);
void setEffort(Edit &edit, Id<Touchpoint> touchpoint, Id<Persona> persona, std::optional<double> effort);

} // namespace Model
