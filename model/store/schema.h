#pragma once

#include "model/store/database.h"

#include <QStringList>

namespace Model::Schema {

constexpr qint64 applicationId = 0x54484C4E; // "THLN"

/** The number of the newest schema/NNN-*.sql. */
int current();
/** The schema number of a file; 0 where it has none. */
int versionOf(Database &database);
/** Makes an empty database a project of the current schema. Inside a transaction of the caller. */
void create(Database &database);
/** Runs the steps after the file's version, in one transaction. */
void upgrade(Database &database);
/** What in the file's schema is not exactly what its version has: a sentence each. */
QStringList differences(Database &database);
/** Throws an Error with a sentence unless the file is a project of this or an older version with nothing foreign in it.
 */
void refuseForeign(Database &database);

} // namespace Model::Schema
