#pragma once

#include "model/exchange/evidencejson.h"
#include "model/exchange/loss.h"
#include "model/journey/records.h"
#include "model/store/project.h"

namespace Model {

/** One journey of a project file in JSON, with all that belongs to it, in order. */
struct JsonJourney
{
    Journey journey;
    QList<Id<Persona>> personas;
    QList<Stage> stages;
    QList<Touchpoint> touchpoints;
    QList<Connection> connections;
    QList<Score> scores;
};

/** A project as a file in JSON has it, made consistent: every reference leads somewhere, every rule of the store holds.
 */
struct JsonProject
{
    QString name;
    QDateTime created;
    QDateTime modified;
    QList<Channel> channels;
    QList<Owner> owners;
    QList<Persona> personas;
    QList<JsonJourney> journeys;
    QList<JsonImport> feedback;
    JsonEvidence evidence;
    Losses losses; ///< what was mended or left out, and where
};

/** Throws Error, with the place, where @p bytes are no project in JSON, or one of a newer version. */
JsonProject readJson(const QByteArray &bytes);

enum class Ids {
    Kept, ///< so that exporting again gives the same bytes
    New   ///< for templates, from which many projects are made
};
/** What a new project starts with; created and modified are those of the file where the ids are kept. */
Project::Start startFromJson(const JsonProject &file, Ids ids = Ids::Kept);

/**
 * Adds the journeys of @p file at the end of the project's, with new ids where theirs are taken. Channels, owners and
 * personas that the project has under the same name are used, the others added. Returns the journeys; adds to @p
 * losses.
 */
QList<Id<Journey>> addJourneys(Edit &edit, const JsonProject &file, Losses &losses);

} // namespace Model
