#pragma once

#include "model/feedback/searchtext.h"
#include "model/journey/stage.h"
#include "model/journey/touchpoint.h"

namespace Model {

/**
 * Feedback that fits all that this says belongs to its touchpoint, that of later imports too. Of several rules that fit
 * the first counts; a link by hand wins over all of them, and a rule over the names in a file.
 */
struct LinkRule
{
    Id<LinkRule> id;
    Id<Journey> journey;
    Id<Touchpoint> touchpoint; ///< of that journey
    QString query;             ///< as in the search (SearchQuery); empty: any words
    QString source;            ///< the word of a Source; empty: any
    QString channel;           ///< as the file names it, without case; empty: any
    Rank rank;

    static constexpr const char *table = "rule";
    static constexpr auto fields()
    {
        using T = LinkRule;
        return std::tuple{field(&T::journey, "journey", ""),
                          field(&T::touchpoint, "touchpoint", QT_TRANSLATE_NOOP("Field", "Touchpoint")),
                          field(&T::query, "query", QT_TRANSLATE_NOOP("Field", "Words")),
                          field(&T::source, "source", QT_TRANSLATE_NOOP("Field", "Source")),
                          field(&T::channel, "channel", QT_TRANSLATE_NOOP("Field", "Channel")),
                          field(&T::rank, "rank", "")};
    }
    /**
     * It says nothing, or nothing but signs, and would link everything: such a rule links nothing.
     */
    bool isEmpty() const
    {
        if (!query.trimmed().isEmpty())
            return SearchQuery(query).isEmpty();
        return source.isEmpty() && channel.trimmed().isEmpty();
    }
    bool operator==(const LinkRule &) const = default;
};

} // namespace Model
