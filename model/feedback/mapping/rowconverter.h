#pragma once

#include "model/feedback/feedbackitem.h"
#include "model/feedback/mapping/fieldmapping.h"
#include "model/feedback/mapping/importproblem.h"
#include "model/feedback/reading/tablereader.h"

#include <vector>

namespace Model {

/** What an item has where its row says nothing. */
struct ItemDefaults
{
    Source source = Source::Other;
    QString touchpoint{}; ///< names; empty: none
    QString journey{};
};

/** Turns the records of a file into feedback, one after the other. */
class RowConverter
{
public:
    enum class Outcome { Converted, Rejected };

    RowConverter(const FieldMapping &mapping, const QStringList &columns, const ItemDefaults &defaults = {});

    /**
     * Fills @p item anew, in the memory of its texts. A value that doesn't fit its field is left out and appended to
     * @p problems; cells beyond the last column are only counted; a word for no source leaves the default one. A row is
     * rejected that has neither text, score, answer's time, response time nor first contact left, unless its source
     * counts as a contact (ticket, phone, call note, e-mail, chat) and it has a ref or a date. Values without a zone
     * are UTC; blank cells and a database's null are no values.
     */
    Outcome convert(const TableRow &row, FeedbackItem &item, QList<ImportProblem> &problems);

    /** Why convert() rejects rows. */
    static QString rejection();

    /** Rows so far that have something beyond the last column, be they rejected or not. */
    struct Surplus
    {
        qint64 rows = 0;
        qint64 line = 0; ///< of the first one
        QString example; ///< its first such cell that isn't blank, shortened
    };
    const Surplus &surplus() const { return m_surplus; }

private:
    struct Column
    {
        ColumnUse use;
        size_t index; ///< in the row
        QString name;
    };
    /** Reads @p cell, which isn't blank; gives the reason if it doesn't fit. */
    QString read(const Column &column, std::string_view cell, FeedbackItem &item);
    QString readRating(const Column &column, std::string_view cell, FeedbackItem &item) const;
    QString readCes(const Column &column, std::string_view cell, FeedbackItem &item) const;
    QString readSource(std::string_view cell, FeedbackItem &item);
    void countSurplus(const TableRow &row);
    void clear(FeedbackItem &item);

    std::vector<Column> m_columns; ///< those that aren't ignored
    size_t m_columnCount;
    Surplus m_surplus;
    Source m_source;
    std::string m_touchpoint;
    std::string m_journey;
    // What this row says of its own scales, in columns that are read before the others.
    std::optional<double> m_worst;
    std::optional<double> m_best;
    std::optional<int> m_cesVersion;
};

} // namespace Model
