#pragma once

#include "model/feedback/feedbackimporter.h"
#include "model/metrics/ownmetric.h"

namespace Model {

/** What a file of observations became. */
struct ObservationReport
{
    QString name; ///< of the file
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0; ///< equal in all to one before it, or one that is there
    qint64 unlinked = 0;   ///< name a journey, stage or touchpoint that isn't there
    QList<ImportReport::Rejected> rejected;
    QList<ImportProblem> problems;
    QList<std::pair<QString, QString>> columns; ///< each column's name, and what it was taken for
    QString encoding;
    QString delimiter; ///< empty where the file has none
    QList<StoredObservation> observations;
    QStringList newMetrics; ///< words of metrics that nobody knew

    Label label() const;
};

/** What is known of a file of observations. */
struct ObservationOptions
{
    QString file;
    QString
        mapping; ///< COLUMN=FIELD,… of metric date value n numerator denominator stage touchpoint journey; or guessed
    bool hasHeader = true;
    QString metric; ///< of all rows, where the file doesn't say
};

/**
 * Reads a file of metrics: values that somebody else measured (FORMATS.md, "Import fields"). A file without a column
 * for the metric, but with columns that are named like metrics, has one observation in each of those cells. Throws
 * Error where it can't be read or holds none.
 */
ObservationReport readObservationFile(const Rows &rows, const ObservationOptions &options);

/** Adds what was read, and a metric of the user's own for each word that nobody knows: to be done as one edit. */
void addObservations(Edit &edit, const ObservationReport &report);

} // namespace Model
