#pragma once

#include "model/feedback/mapping/columnuse.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace Model {

/** Which column of a file is what: one use for each column, each field at most once. */
class FieldMapping
{
public:
    FieldMapping() = default;
    explicit FieldMapping(qsizetype columns)
        : m_uses(columns)
    {
    }

    /**
     * Reads COLUMN=FIELD[:OPTION],… (FORMATS.md, "Import fields") for a file with these @p columns; those that it
     * doesn't name are ignored. Throws Model::Error.
     */
    static FieldMapping parse(QStringView words, const QStringList &columns);

    const QList<ColumnUse> &uses() const { return m_uses; }
    const ColumnUse &use(qsizetype column) const { return m_uses[column]; }
    /** Ignores the column that had the same field before. */
    void setUse(qsizetype column, const ColumnUse &use);
    /** The column of a field; −1: none. */
    qsizetype columnOf(ImportField field) const;

    /** As parse() takes it, without the ignored columns. */
    QString words(const QStringList &columns) const;
    /** Each column's name (#n where an earlier one has the same) and its use, the ignored ones too, in their order. */
    QList<std::pair<QString, QString>> report(const QStringList &columns) const;

    bool operator==(const FieldMapping &) const = default;

private:
    QList<ColumnUse> m_uses;
};

/** COLUMN=USE,… as columns and the text of their uses (FORMATS.md, "Import fields"). Throws Model::Error. */
QList<std::pair<qsizetype, QString>> mappedColumns(QStringView words, const QStringList &columns);
/** The column that a name, without case and surrounding blanks, or "#1" stands for; −1: none. */
qsizetype columnNamed(const QString &name, const QStringList &columns);

} // namespace Model
