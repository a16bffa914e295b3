#pragma once

#include "model/store/changes.h"
#include "model/store/database.h"

struct sqlite3_session;

namespace Model {

/** Records what is written through a database from its construction on, in the tables of the records only. */
class Recorder
{
public:
    explicit Recorder(Database &database);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /** Empty where nothing changed. */
    QByteArray changeset();

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

// A changeset may come from anybody: every function below that reads one throws an Error unless it is well-formed and
// about the recorded tables only.

/** The rows that it changes. */
Changes changesIn(const QByteArray &changeset);
/** Applies its inverse. Throws unless every one of its changes applied. Inside a transaction of the caller. */
void applyInverted(Database &database, const QByteArray &changeset);
/** One changeset that does what @p first and then @p second do; empty where they cancel. */
QByteArray joined(const QByteArray &first, const QByteArray &second);

QByteArray compressed(const QByteArray &changeset);
/** At most 256 MB, whatever the data claims. */
QByteArray inflated(const QByteArray &data);

} // namespace Model
