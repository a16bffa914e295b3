#include "model/store/check.h"

#include "model/store/changeset.h"
#include "model/store/error.h"
#include "model/store/journal.h"
#include "model/store/schema.h"
#include "model/store/value.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <future>

namespace Model {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

static QStringList lines(Database &database, const QByteArray &sql)
{
    QStringList result;
    Statement &statement = database.prepare(sql);
    while (step(statement) && result.size() < 100) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(&statement); ++i)
            cells += textAt(statement, i);
        result += cells.join(QLatin1Char(' '));
    }
    finish(statement);
    return result;
}

static void checkHistory(Database &database, CheckReport &report)
{
    Journal journal(database);
    journal.load();
    for (const QString &problem : journal.problems())
        report.problems.append({StoreText::tr("history"), problem});
    for (const Journal::Row &row : journal.rows()) {
        try {
            changesIn(journal.changeset(row.id));
        } catch (const Error &) {
            report.problems.append(
                {StoreText::tr("history"), StoreText::tr("entry %1 is damaged").arg(row.id.toString())});
        }
        if (row.schema > report.schema)
            report.problems.append(
                {StoreText::tr("history"), StoreText::tr("entry %1 is of a newer format").arg(row.id.toString())});
    }
}

CheckReport check(Database &database)
{
    CheckReport report;
    const QString file = StoreText::tr("file");
    try {
        report.schema = Schema::versionOf(database);
        if (database.integer("PRAGMA application_id") != Schema::applicationId)
            report.problems.append({file, StoreText::tr("it is not marked as a Throughline project")});
        if (report.schema > Schema::current())
            report.problems.append({StoreText::tr("schema"), StoreText::tr("it is newer than this program knows")});
        else if (report.schema < 1)
            report.problems.append({StoreText::tr("schema"), StoreText::tr("it has none")});
        for (const QString &difference : Schema::differences(database))
            report.problems.append({StoreText::tr("schema"), difference});
        for (const QString &line : lines(database, "PRAGMA integrity_check")) {
            if (line != QLatin1String("ok"))
                report.problems.append({file, line});
        }
        for (const QString &line : lines(database, "PRAGMA foreign_key_check"))
            report.problems.append({StoreText::tr("references"), line});
        if (report.problems.isEmpty()) {
            for (const QString &line :
                 lines(database, "SELECT count(*), min(name) FROM touchpoint GROUP BY stage, \"column\", \"row\" "
                                 "HAVING count(*) > 1"))
                report.problems.append(
                    {StoreText::tr("touchpoints"), StoreText::tr("several in one place: %1").arg(line)});
            for (const QString &line :
                 lines(database,
                       "SELECT name FROM import WHERE batch NOT IN (SELECT first FROM batch WHERE finished = 1)"))
                report.problems.append(
                    {StoreText::tr("feedback"), StoreText::tr("the feedback of the import %1 is missing").arg(line)});
            if (database.integer("SELECT count(*) FROM project") != 1 ||
                database.integer("SELECT count(*) FROM origin") != 1)
                report.problems.append({StoreText::tr("project"), StoreText::tr("its own row is missing")});
            checkHistory(database, report);
        }
    } catch (const Error &error) {
        report.problems.append({file, error.sentence()});
    } catch (const SQLite::Exception &error) {
        report.problems.append({file, QString::fromUtf8(error.what())});
    }
    return report;
}

CheckReport checkFile(const QString &path)
{
    try {
        if (!QFileInfo(path).isFile())
            throw Error(
                StoreText::tr("%1 doesn't exist, or is no file. Check the name.").arg(QDir::toNativeSeparators(path)));
        const auto database = openForReading(path);
        return check(*database);
    } catch (const Error &error) {
        return {0, {{StoreText::tr("file"), error.sentence()}}};
    }
}

void refuseDamage(Database &database)
{
    const auto damage = [&](const QString &detail) {
        throw Error(
            StoreText::tr("%1 is damaged (%2). Open a copy of it from before (a backup, or a copy that you saved).")
                .arg(QDir::toNativeSeparators(database.path()), detail.left(200)));
    };
    try {
        // Each reads the whole file; side by side, on a connection each, they take half the time.
        auto beside = std::async(std::launch::async, [path = database.path()] {
            const auto own = openForReading(path);
            QStringList found;
            // Facts may be hundreds of megabytes: check() looks at them, and reading them tells what can't be read.
            for (const QString &table :
                 lines(*own, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('feedback', "
                             "'context', 'fingerprints', 'digest', 'learned') AND name NOT LIKE 'feedback_words%'")) {
                found = lines(*own, "PRAGMA quick_check('" + table.toUtf8() + "')");
                if (found != QStringList{QStringLiteral("ok")})
                    return found;
            }
            return found;
        });
        const QStringList references = lines(database, "PRAGMA foreign_key_check");
        const QStringList pages = beside.get();
        if (pages != QStringList{QStringLiteral("ok")})
            damage(pages.value(0));
        if (!references.isEmpty())
            damage(StoreText::tr("a reference leads nowhere: %1").arg(references.first()));
        if (database.integer("SELECT count(*) FROM project") != 1 ||
            database.integer("SELECT count(*) FROM origin") != 1)
            damage(StoreText::tr("the project's own row is missing"));
    } catch (...) {
        rethrowAsError(database.path());
    }
}

} // namespace Model
