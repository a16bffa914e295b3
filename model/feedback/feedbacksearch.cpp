#include "model/feedback/feedbacksearch.h"

#include "model/feedback/facts.h"
#include "model/feedback/handling.h"

namespace Model {

namespace {

/** From so many on, they come in the order of import: putting them in the order of their dates would take too long. */
constexpr qint64 mostSorted = 20'000;

/** The feedback that is there and fits, as the rest of a SELECT. */
QByteArray conditionOf(const Rows &rows, const SearchQuery &query)
{
    const QByteArray id = query.wanted().isEmpty() ? "feedback.id" : "feedback_words.rowid";
    QByteArrayList ranges;
    for (const FeedbackImport &import : importsIn(rows)) {
        const QByteArray first = QByteArray::number(import.batch);
        ranges += id + " BETWEEN " + first + " AND (SELECT last FROM batch WHERE first = " + first + ')';
    }
    // A chain of conditions is as deep as it is long, and SQLite takes a hundred; a tree of them is not.
    while (ranges.size() > 1) {
        QByteArrayList pairs;
        for (qsizetype n = 0; n < ranges.size(); n += 2)
            pairs += n + 1 < ranges.size() ? '(' + ranges[n] + " OR " + ranges[n + 1] + ')' : ranges[n];
        ranges = pairs;
    }
    QByteArray condition = '(' + (ranges.isEmpty() ? QByteArray("0") : ranges.join(" OR ")) + ')';
    if (rows.count<FeedbackHiding>() > 0)
        condition += " AND " + id + " NOT IN (SELECT id FROM hiding)";
    if (!query.wanted().isEmpty())
        condition = "feedback_words MATCH ? AND " + condition;
    else if (!query.isEmpty())
        condition += " AND " + id + " NOT IN (SELECT rowid FROM feedback_words WHERE feedback_words MATCH ?)";
    return condition;
}

/** @p expression must live as long as what is bound. */
void bindExpression(Statement &statement, const QByteArray &expression)
{
    bindBytes(statement, 1, {expression.constData(), size_t(expression.size())});
}

/**
 * Binds what conditionOf() asks for; gives the number of parameters. Where words are wanted, the index itself leaves
 * out what isn't: quicker than a list of it.
 */
int bindQuery(Statement &statement, const SearchQuery &query)
{
    if (query.isEmpty())
        return 0;
    bindExpression(statement, query.expression());
    return 1;
}

} // namespace

void forEachFound(const Rows &rows, const QByteArray &expression, const std::function<void(qint64)> &visit)
{
    try {
        Statement &found = rows.database().prepare("SELECT rowid FROM feedback_words WHERE feedback_words MATCH ?");
        bindExpression(found, expression);
        while (step(found))
            visit(integerAt(found, 0));
        finish(found);
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
}

bool isFoundBy(const Rows &rows, const SearchQuery &query, qint64 feedback)
{
    if (query.isEmpty())
        return true;
    try {
        Statement &found = rows.database().prepare("SELECT 1 FROM feedback_words WHERE feedback_words MATCH ? AND "
                                                   "rowid = ?");
        bindExpression(found, query.expression());
        bindValue(found, 2, feedback);
        const bool isThere = step(found);
        finish(found);
        return isThere != query.wanted().isEmpty();
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
}

SearchResult searchFeedback(const Rows &rows, const SearchQuery &query, qint64 limit, qint64 offset)
{
    SearchResult result;
    const QByteArray condition = conditionOf(rows, query);
    const bool isByWords = !query.wanted().isEmpty();
    const QByteArray table = isByWords ? "feedback_words" : "feedback";
    const QByteArray id = isByWords ? "feedback_words.rowid" : "feedback.id";
    try {
        if (query.isEmpty()) {
            result.total = shownFeedbackCount(rows);
        } else {
            Statement &count = rows.database().prepare("SELECT count(*) FROM " + table + " WHERE " + condition);
            bindQuery(count, query);
            if (step(count))
                result.total = integerAt(count, 0);
            finish(count);
        }
        const bool isSorted = result.total <= mostSorted;
        const QByteArray from =
            isByWords && isSorted ? "feedback_words JOIN feedback ON feedback.id = feedback_words.rowid" : table;
        Statement &page =
            rows.database().prepare("SELECT " + id + " FROM " + from + " WHERE " + condition + " ORDER BY " +
                                    (isSorted ? "feedback.date DESC, " : "") + id + " DESC LIMIT ? OFFSET ?");
        const int bound = bindQuery(page, query);
        bindValue(page, bound + 1, limit);
        bindValue(page, bound + 2, offset);
        while (step(page))
            result.ids.append(integerAt(page, 0));
        finish(page);
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    return result;
}

} // namespace Model
