#pragma once

#include "model/feedback/factwriter.h"
#include "model/feedback/feedbackimport.h"
#include "model/feedback/importsample.h"
#include "model/feedback/mapping/importproblem.h"
#include "model/feedback/mapping/rowconverter.h"
#include "model/store/edit.h"
#include "model/store/label.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Model {

/** What is to be imported, and what is known of it. */
struct ImportOptions
{
    QString file;
    QString name{};                      ///< what the import is called; empty: as the file
    std::optional<TableFormat> format{}; ///< how the file is written; none: as it seems
    QString preset;                      ///< the id of a MappingPreset; empty: one that fits, if there is
    QString presetFolder{};              ///< with presets of the user's own, beside those of the program
    QString mapping;                     ///< COLUMN=FIELD[:OPTION],… (FORMATS.md); empty: guessed
    bool hasHeader = true;               ///< false: the first line is data
    std::optional<Source> source;        ///< of all of it, where the file doesn't say
    QString journey;                     ///< names for what the file leaves open
    QString touchpoint;
};

/** What became of a file. */
struct ImportReport
{
    struct Rejected
    {
        qint64 line = 0; ///< the physical line on which the record begins, from 1
        QString reason;
    };
    FeedbackImport import; ///< its batch is written, and waits to be seen
    qint64 rows = 0;       ///< imported + duplicates + rejected
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 unlinked = 0; ///< say a journey, stage or touchpoint that isn't there
    QList<Rejected> rejected;
    QList<ImportProblem> problems;
    QList<std::pair<QString, QString>> columns; ///< each column's name, and what it was taken for
    QString encoding;
    QString delimiter; ///< empty where the file has none
    std::vector<FactWriter::Context> contexts;

    Label label() const;
};

/** How a file will be read: its format, and which column is what, as the options say and its start suggests. */
class ImportPlan
{
public:
    /** Reads the start of the file. Throws Error where it can't be read, or the options don't fit it. */
    explicit ImportPlan(const ImportOptions &options);

    const TableFormat &format() const { return m_sample.format(); }
    const QStringList &columns() const { return m_sample.columns(); }
    const FieldMapping &mapping() const { return m_mapping; }
    RowConverter converter() const { return {m_mapping, columns(), m_defaults}; }

private:
    ImportSample m_sample;
    FieldMapping m_mapping;
    ItemDefaults m_defaults;
};

/** How far an import has come. */
struct ImportProgress
{
    double done = 0; ///< 0 … 1
    qint64 rows = 0; ///< read so far
};

/**
 * Reads a file of feedback into the project of @p database, which is a connection of this thread's own: as a batch that
 * nobody sees. Another thread reads, scores and compares while this one writes. Throws Error, and takes all back, where
 * the file can't be read or the disk is full; gives nothing where @p goesOn returns false.
 */
std::optional<ImportReport> readFeedbackFile(Database &database, const ImportOptions &options,
                                             const std::function<bool(const ImportProgress &)> &goesOn = {});

/** Makes the batch of @p report visible and links it: to be done as one edit. Counts what fits no place. */
void addImport(Edit &edit, ImportReport &report);

} // namespace Model
