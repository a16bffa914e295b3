#pragma once

#include "model/store/rows.h"

#include <QMap>

#include <optional>
#include <vector>

namespace Model {

/**
 * The sentiment that the project's ratings have taught for texts without one, in place of that of the word lists: facts
 * that came with later imports, or the same. Of several for one text the newest import's counts that is there: so
 * undoing an import brings the scores back that were there before, too. For one thread, as its connection is.
 */
class LearnedScores
{
public:
    /** Finds out what there is; reads no scores yet. */
    explicit LearnedScores(const Rows &rows);

    bool isEmpty() const { return m_parts.isEmpty(); }
    /** The rows with the scores of a batch, by its parts of FeedbackDigest::most each, 0: none; empty without any. */
    std::vector<qint64> rowsIn(qint64 first, qint64 count) const;
    /** What such a row says, each −1 … +1, NaN: nothing. Empty where it is damaged. */
    std::vector<double> read(qint64 row) const;
    /** The score of one piece of feedback; none: the word lists count. Quick where ids follow each other. */
    std::optional<double> of(qint64 feedback);

    /** Keeps scores as a fact of @p batch, for the feedback from @p first on. */
    static void write(Database &database, qint64 batch, qint64 first, const std::vector<double> &scores);

private:
    Database &m_database;
    QMap<qint64, qint64> m_parts; // first piece of feedback → row
    qint64 m_row = 0;             // whose scores are at hand
    std::vector<double> m_scores;
};

} // namespace Model
