#pragma once

#include "model/feedback/searchtext.h"
#include "model/store/rows.h"

namespace Model {

/** What a search finds: how many pieces of feedback, and the ids of the first. */
struct SearchResult
{
    qint64 total = 0;
    QList<qint64> ids;
};

/** The feedback that @p query is about, the newest first; @p limit of them, from @p offset on. */
SearchResult searchFeedback(const Rows &rows, const SearchQuery &query, qint64 limit, qint64 offset = 0);

} // namespace Model
