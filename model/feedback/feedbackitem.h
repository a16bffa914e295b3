#pragma once

#include "model/store/field.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace Model {

/** Where feedback comes from. */
enum class Source { Review, Social, Survey, CallNote, Phone, Email, Chat, Ticket, Interview, Other };
template <>
struct Words<Source>
{
    static constexpr const char *words[] = {"review", "social", "survey", "call-note", "phone",
                                            "email",  "chat",   "ticket", "interview", "other"};
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Word", "Review"),    QT_TRANSLATE_NOOP("Word", "Social media"),
        QT_TRANSLATE_NOOP("Word", "Survey"),    QT_TRANSLATE_NOOP("Word", "Call note"),
        QT_TRANSLATE_NOOP("Word", "Phone"),     QT_TRANSLATE_NOOP("Word", "E-mail"),
        QT_TRANSLATE_NOOP("Word", "Chat"),      QT_TRANSLATE_NOOP("Word", "Ticket"),
        QT_TRANSLATE_NOOP("Word", "Interview"), QT_TRANSLATE_NOOP("Word", "Other")};
};

/** A moment as feedback tells it: often only a day. */
struct FeedbackTime
{
    qint64 milliseconds = 0; ///< since 1970, UTC
    bool hasTime = false;    ///< false: midnight of a day
    bool operator==(const FeedbackTime &) const = default;

    /** As JSON has it: 2026-01-31, or 2026-01-31T09:00:00.000Z. */
    QString isoText() const;
};

/**
 * One piece of feedback: a fact, never changed once imported (FORMATS.md, "Import fields"). Texts are UTF-8, plain,
 * empty where there is none.
 */
struct FeedbackItem
{
    Source source = Source::Other;
    std::string ref; ///< its number where it comes from
    std::string author;
    std::string title;
    std::string text;
    std::optional<FeedbackTime> date;
    std::optional<double> rating;
    double ratingMin = 1; ///< its scale; the minimum may be the better end
    double ratingMax = 5;
    std::optional<int> nps;     ///< 0 … 10
    std::optional<double> csat; ///< 1 … 5; other scales are mapped linearly
    std::optional<int> ces;     ///< 1 … 7 (version 2, 7 is easy) or 1 … 5 (version 1, 1 is easy)
    int cesVersion = 2;
    std::string language; ///< ISO 639-1; empty: not known
    std::string stage;    ///< names, as the file has them
    std::string touchpoint;
    std::string journey;
    std::string persona;
    std::string channel;
    std::string url;
    std::optional<FeedbackTime> answeredAt;
    std::string answer;
    std::optional<double> responseMinutes; ///< from 0
    std::optional<bool> firstContact;      ///< resolved at the first contact
};

} // namespace Model
