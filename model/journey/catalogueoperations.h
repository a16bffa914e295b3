#pragma once

#include "model/journey/channel.h"
#include "model/journey/owner.h"
#include "model/store/edit.h"

namespace Model {

// The project's channels and owners (departments).

/** At the end of the list, in the first of the palette's colours that no other has unless one is given (#RRGGBB). */
Id<Channel> addChannel(Edit &edit, const QString &name, const QString &color = {});
Id<Owner> addOwner(Edit &edit, const QString &name, const QString &color = {});
void moveChannel(Edit &edit, Id<Channel> channel, qsizetype index);
void moveOwner(Edit &edit, Id<Owner> owner, qsizetype index);
/** Deletes it; the touchpoints that had it have none. */
void deleteChannel(Edit &edit, Id<Channel> channel);
void deleteOwner(Edit &edit, Id<Owner> owner);

} // namespace Model
