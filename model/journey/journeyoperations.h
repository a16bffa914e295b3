#pragma once

#include "model/journey/journey.h"
#include "model/store/edit.h"

namespace Model {

/**
 * A journey with the five default stages (Awareness, Consideration: before the purchase; Decision: during; Retention,
 * Advocacy: after), named in the user's language, at the end of the list.
 */
Id<Journey> createJourney(Edit &edit, const QString &title, JourneyKind kind = JourneyKind::Current);
/** A journey without stages, at the end of the list: for importers and templates. */
Id<Journey> createEmptyJourney(Edit &edit, const QString &title, JourneyKind kind = JourneyKind::Current);
/** A copy with everything in it, behind the original. Its nested journeys are the same ones. */
Id<Journey> duplicateJourney(Edit &edit, Id<Journey> journey, const QString &title);
/** Makes it the @p index-th journey (from 0), counted without itself. */
void moveJourney(Edit &edit, Id<Journey> journey, qsizetype index);
/** Deletes it with everything in it; touchpoints that opened it open nothing. */
void deleteJourney(Edit &edit, Id<Journey> journey);

} // namespace Model
