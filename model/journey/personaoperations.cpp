#include "model/journey/personaoperations.h"

#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/journey/palette.h"
#include "model/journey/score.h"

#include <QHash>

namespace Model {

namespace {

std::optional<Participant> participantOf(const QList<Participant> &participants, Id<Persona> persona)
{
    for (const Participant &participant : participants) {
        if (participant.persona == persona)
            return participant;
    }
    return std::nullopt;
}

} // namespace

Id<Persona> addPersona(Edit &edit, const QString &name, const QString &color)
{
    const QList<Persona> personas = edit.all<Persona>();
    QStringList taken;
    for (const Persona &persona : personas)
        taken.append(persona.color);
    Persona persona;
    persona.rank = rankAt(edit, personas, personas.size());
    persona.name = limitedName(name);
    persona.color = isColor(color) ? color : nextColor(taken);
    return edit.insert(persona);
}

void movePersona(Edit &edit, Id<Persona> persona, qsizetype index)
{
    moveTo(edit, edit.all<Persona>(), persona, index);
}

void deletePersona(Edit &edit, Id<Persona> persona)
{
    if (!persona)
        return; // the scores without a persona are everybody's
    for (const Score &score : edit.where(&Score::persona, persona))
        edit.remove(score.id);
    for (const Participant &participant : edit.where(&Participant::persona, persona))
        edit.remove(participant.id);
    edit.remove(persona);
}

QList<Persona> personasOf(const Rows &rows, Id<Journey> journey)
{
    QHash<Id<Persona>, Persona> known;
    for (const Persona &persona : rows.all<Persona>())
        known.insert(persona.id, persona);
    QList<Persona> personas;
    for (const Participant &participant : rows.where(&Participant::journey, journey)) {
        if (const auto persona = known.constFind(participant.persona); persona != known.cend())
            personas.append(*persona);
    }
    return personas;
}

void addParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona)
{
    const QList<Participant> participants = edit.where(&Participant::journey, journey);
    if (!persona || participantOf(participants, persona))
        return;
    Participant participant;
    participant.journey = journey;
    participant.persona = persona;
    participant.rank = rankAt(edit, participants, participants.size());
    edit.insert(participant);
}

void removeParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona)
{
    if (!persona)
        return;
    for (const Score &score : edit.whereIn(&Score::touchpoint, &Touchpoint::journey, journey)) {
        if (score.persona == persona)
            edit.remove(score.id);
    }
    if (const auto participant = participantOf(edit.where(&Participant::journey, journey), persona))
        edit.remove(participant->id);
}

void moveParticipant(Edit &edit, Id<Journey> journey, Id<Persona> persona, qsizetype index)
{
    const QList<Participant> participants = edit.where(&Participant::journey, journey);
    if (const auto participant = participantOf(participants, persona))
        moveTo(edit, participants, participant->id, index);
}

} // namespace Model
