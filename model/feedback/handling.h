#pragma once

#include "model/feedback/feedbackitem.h"
#include "model/journey/stage.h"
#include "model/journey/touchpoint.h"

#include <QCoreApplication>

namespace Model {

// What people do with feedback: edits. Where a record has one row for a piece of feedback, its id is the feedback's.

/** Where a piece of feedback belongs, said by hand: a stage or touchpoint of a journey, or nowhere. */
struct FeedbackLink
{
    Id<FeedbackLink> id;       ///< the feedback's
    Id<Journey> journey;       ///< none: it belongs nowhere, whatever rules and its file say
    Id<Stage> stage;           ///< or none
    Id<Touchpoint> touchpoint; ///< or none: the stage as a whole

    static constexpr const char *table = "link";
    static constexpr auto fields()
    {
        using T = FeedbackLink;
        return std::tuple{field(&T::journey, "journey", QT_TRANSLATE_NOOP("Field", "Journey")),
                          field(&T::stage, "stage", QT_TRANSLATE_NOOP("Field", "Stage")),
                          field(&T::touchpoint, "touchpoint", QT_TRANSLATE_NOOP("Field", "Touchpoint"))};
    }
    bool operator==(const FeedbackLink &) const = default;
};

/** What was answered, by whom and when. */
struct FeedbackAnswer
{
    Id<FeedbackAnswer> id; ///< the feedback's
    qint64 time = 0;       ///< ms since 1970, UTC
    QString author;
    QString text; ///< may be empty: answered somewhere else

    static constexpr const char *table = "answer";
    static constexpr auto fields()
    {
        using T = FeedbackAnswer;
        return std::tuple{field(&T::time, "time", ""),
                          field(&T::author, "author", QT_TRANSLATE_NOOP("Field", "Author")),
                          field(&T::text, "text", QT_TRANSLATE_NOOP("Field", "Text"))};
    }
    bool operator==(const FeedbackAnswer &) const = default;
};

struct FeedbackTag
{
    Id<FeedbackTag> id;
    QString name;
    Rank rank;

    static constexpr const char *table = "tag";
    static constexpr auto fields()
    {
        using T = FeedbackTag;
        return std::tuple{field(&T::name, "name", QT_TRANSLATE_NOOP("Field", "Name")), field(&T::rank, "rank", "")};
    }
    bool operator==(const FeedbackTag &) const = default;
};

/** A piece of feedback has a tag. */
struct FeedbackTagging
{
    Id<FeedbackTagging> id;
    qint64 feedback = 0;
    Id<FeedbackTag> tag;

    static constexpr const char *table = "tagging";
    static constexpr auto fields()
    {
        using T = FeedbackTagging;
        return std::tuple{field(&T::feedback, "feedback", "", ""),
                          field(&T::tag, "tag", QT_TRANSLATE_NOOP("Field", "Tag"))};
    }
    bool operator==(const FeedbackTagging &) const = default;
};

/** A piece of feedback that is not to be seen or counted: spam, or none of our business. */
struct FeedbackHiding
{
    Id<FeedbackHiding> id; ///< the feedback's
    qint64 time = 0;       ///< ms since 1970, UTC

    static constexpr const char *table = "hiding";
    static constexpr auto fields() { return std::tuple{field(&FeedbackHiding::time, "time", "")}; }
    bool operator==(const FeedbackHiding &) const = default;
};

/** A filter of the inbox with a name. */
struct SavedFilter
{
    Id<SavedFilter> id;
    QString name;
    QString words; ///< FeedbackFilter::words()
    Rank rank;

    static constexpr const char *table = "filter";
    static constexpr auto fields()
    {
        using T = SavedFilter;
        return std::tuple{field(&T::name, "name", QT_TRANSLATE_NOOP("Field", "Name")), field(&T::words, "words", ""),
                          field(&T::rank, "rank", "")};
    }
    bool operator==(const SavedFilter &) const = default;
};

} // namespace Model
