#pragma once

#include "model/feedback/feedbackitem.h"
#include "model/feedback/importsample.h"
#include "model/feedback/mapping/importproblem.h"
#include "model/feedback/mapping/rowconverter.h"

#include <memory>
#include <optional>

namespace Model {

/**
 * What the start of a file will become, if it is imported with a mapping: its first rows as feedback, and what can't be
 * read in all rows of the sample. Takes some milliseconds.
 */
class ImportPreview
{
public:
    static constexpr size_t mostRows = 50; ///< that are shown

    struct Row
    {
        qint64 line = 0;
        FeedbackItem item; ///< its language is the one in the file, or else found
        std::optional<double> sentiment;
        QList<ImportProblem> problems; ///< values that are left out
        QString rejection;             ///< why the row is left out; empty: it becomes feedback
    };

    ImportPreview() = default;
    ImportPreview(const ImportSample &sample, const FieldMapping &mapping, const ItemDefaults &defaults);

    const std::vector<Row> &rows() const { return m_rows; }
    qint64 examined() const { return m_examined; } ///< rows of the sample
    qint64 rejected() const { return m_rejected; } ///< of those
    /** The values that don't fit, of all rows examined that aren't rejected, and what is wrong with the file. */
    const QList<ImportProblem> &problems() const { return m_problems; }

    /** Whether the mapping has a column that alone makes a row worth keeping: a text or a score. */
    static bool saysSomething(const FieldMapping &mapping);
    /**
     * The first value of @p column that could be read both as day first and as month first; empty: each of the sample
     * has only one meaning.
     */
    static QString ambiguousDate(const ImportSample &sample, qsizetype column);

private:
    std::vector<Row> m_rows;
    qint64 m_examined = 0;
    qint64 m_rejected = 0;
    QList<ImportProblem> m_problems;
};

} // namespace Model
