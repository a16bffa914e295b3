#pragma once

#include <QList>
#include <QString>

namespace Model {

class Database;

/** One inconsistency that a check found. */
struct Problem
{
    QString where;
    QString what;
};

struct CheckReport
{
    int schema = 0; ///< 0 where there is none
    QList<Problem> problems;
    bool ok() const { return problems.isEmpty(); }
};

/** Integrity of file, schema, references and history. Reads all of it. */
CheckReport check(Database &database);
/** The same of a file that may be anything. Never throws for what is in the file. */
CheckReport checkFile(const QString &path);
/** Throws an Error where the file's pages or rows are damaged; quick enough for every opening. */
void refuseDamage(Database &database);

} // namespace Model
