#pragma once

#include "model/journey/participant.h"
#include "model/store/edit.h"

namespace Model {

/** At the end of the list, in the first of the palette's colours that no persona has unless one is given (#RRGGBB). */
Id<Persona> addPersona(Edit &edit, const QString &name, const QString &color = {});
void movePersona(Edit &edit, Id<Persona> persona, qsizetype index);
/** Deletes the persona with its scores and its part in every journey. */
void deletePersona(Edit &edit, Id<Persona> persona);

/** Those who take part in the journey, in its order. */
QList<Persona> personasOf(const Rows &rows, Id<Journey> journey);
/** Makes the persona take part, last; nothing changes where it does already. */
void addParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona);
/** Ends the persona's part in the journey and deletes its scores there. */
void removeParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona);
void moveParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona, qsizetype index);

} // namespace Model
