#include "model/store/schema.h"

#include "model/store/error.h"
#include "model/store/value.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QScopeGuard>

#include <sqlite3.h>

namespace Model::Schema {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

/** The steps in order; the first makes schema 1. */
static const QList<QByteArray> &steps()
{
    static const QList<QByteArray> result = [] {
        QList<QByteArray> list;
        const QDir folder(QStringLiteral(":/schema"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                list.append(file.readAll());
        }
        return list;
    }();
    return result;
}

int current() { return int(steps().size()); }

int versionOf(Database &database) { return int(database.integer("PRAGMA user_version")); }

static void runSteps(Database &database, int from, int to)
{
    for (int version = from; version < to; ++version)
        database.execute(steps()[version]);
    database.execute("PRAGMA user_version=" + QByteArray::number(to));
}

void create(Database &database)
{
    database.execute("PRAGMA application_id=" + QByteArray::number(applicationId));
    runSteps(database, 0, current());
}

void upgrade(Database &database)
{
    // A table that a step replaces may not take the rows that refer to it along; so this is off, and checked after.
    const auto watchReferences = qScopeGuard([&] { database.execute("PRAGMA foreign_keys=ON"); });
    try {
        database.execute("PRAGMA foreign_keys=OFF");
        database.execute("BEGIN IMMEDIATE");
        runSteps(database, versionOf(database), current());
        if (database.integer("SELECT count(*) FROM pragma_foreign_key_check") > 0)
            throwCode(SQLITE_CORRUPT, {}, database.path());
        database.execute("COMMIT");
    } catch (...) {
        database.rollback();
        rethrowAsError(database.path());
    }
}

using Objects = QMap<QString, QString>; // type and name → SQL

static Objects objectsOf(Database &database)
{
    Objects result;
    Statement &statement =
        database.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema LIMIT 1000");
    while (step(statement)) {
        result.insert(textAt(statement, 0) + QLatin1Char(' ') + textAt(statement, 1),
                      textAt(statement, 2) + QLatin1Char(' ') + textAt(statement, 3));
    }
    finish(statement);
    return result;
}

static Objects expectedObjects(int version)
{
    static QHash<int, Objects> known;
    if (!known.contains(version)) {
        const auto database = Database::inMemory();
        runSteps(*database, 0, version);
        known.insert(version, objectsOf(*database));
    }
    return known.value(version);
}

QStringList differences(Database &database)
{
    const int version = versionOf(database);
    if (version < 1 || version > current())
        return {};
    QStringList result;
    try {
        const Objects expected = expectedObjects(version);
        const Objects there = objectsOf(database);
        for (auto it = there.begin(); it != there.end(); ++it) {
            if (!expected.contains(it.key()))
                result += StoreText::tr("unknown %1").arg(it.key().left(200));
            else if (expected.value(it.key()) != it.value())
                result += StoreText::tr("%1 is not as it should be").arg(it.key().left(200));
        }
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (!there.contains(it.key()))
                result += StoreText::tr("%1 is missing").arg(it.key());
        }
    } catch (...) {
        rethrowAsError(database.path());
    }
    return result;
}

void refuseForeign(Database &database)
{
    const QString name = QDir::toNativeSeparators(database.path());
    const int version = versionOf(database);
    if (database.integer("PRAGMA application_id") != applicationId || version < 1) {
        throw Error(StoreText::tr("%1 is not a Throughline project. Choose a file that ends in .journey.").arg(name));
    }
    if (version > current()) {
        throw Error(
            StoreText::tr(
                "%1 was made by a newer version of Throughline (format %2; this one knows %3). Update Throughline "
                "to open it; the file was not touched.")
                .arg(name)
                .arg(version)
                .arg(current()));
    }
    const QStringList foreign = differences(database);
    if (!foreign.isEmpty()) {
        throw Error(
            StoreText::tr(
                "%1 holds something that a project doesn't have (%2), so it was not opened. Ask whoever sent it for "
                "a copy saved by Throughline.")
                .arg(name, foreign.first()));
    }
}

} // namespace Model::Schema
