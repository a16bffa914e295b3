#pragma once

#include "model/feedback/searchtext.h"
#include "model/store/rows.h"

#include <functional>

namespace Model {

/** What a search finds: how many pieces of feedback, and the ids of the first. */
struct SearchResult
{
    qint64 total = 0;
    QList<qint64> ids;
};

/**
 * Calls @p visit with the id of all feedback in which the index of words finds @p expression, of a SearchQuery, hidden
 * or of removed imports as well, by id.
 */
void forEachFound(const Rows &rows, const QByteArray &expression, const std::function<void(qint64)> &visit);
/** Whether one piece of feedback fits. An empty query fits all. */
bool isFoundBy(const Rows &rows, const SearchQuery &query, qint64 feedback);

/** The feedback that @p query is about, the newest first; @p limit of them, from @p offset on. */
SearchResult searchFeedback(const Rows &rows, const SearchQuery &query, qint64 limit, qint64 offset = 0);

} // namespace Model
