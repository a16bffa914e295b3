#pragma once

#include "model/feedback/reading/opentable.h"

#include <QList>
#include <QStringList>

/** All that a file gives. */
struct ReadRecords
{
    QStringList columns;
    QList<QStringList> rows;
    QList<qint64> lines;
};

inline ReadRecords allOf(Model::TableReader &reader)
{
    ReadRecords records;
    Model::TableRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        records.rows.append(cells);
        records.lines.append(row.line);
    }
    records.columns = reader.columns();
    return records;
}

/** A format under which every record of a separated file is read as it stands. */
inline Model::TableFormat rawFormat(char delimiter, const QString &encoding = QStringLiteral("UTF-8"))
{
    Model::TableFormat format;
    format.delimiter = delimiter;
    format.encoding = encoding;
    format.hasHeader = false;
    return format;
}
