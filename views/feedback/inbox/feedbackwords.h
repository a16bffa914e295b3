#pragma once

#include "model/feedback/facts.h"
#include "model/feedback/feedbackfilter.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Views {

// How the inbox says what feedback is, in the user's language.

/** "German" for "de"; "Language not known" for none, the code where it is none that we know. */
QString languageTitle(const QString &code);
/** "Bad", "Neutral", "Good"; "Nothing said" for none. */
QString moodTitle(Model::Mood mood);
/** An emotion that shows the face of a mood. */
double emotionOf(Model::Mood mood);

/** When it was, in local time where a time of day is known: "14 Oct"; another year than that of @p now: "14 Oct 2024".
 */
QString dayText(const Model::FeedbackTime &time, const QDateTime &now);
/** The same with the time of day: "14 October 2026, 18:22". */
QString momentText(const Model::FeedbackTime &time);
/** From its first to its last day, in UTC as periods are: "1 Oct – 19 Oct", "1 Oct 2025 – 3 Jan 2026". */
QString periodText(const Model::Period &period, const QDateTime &now);
/** Minutes in its two largest units: "2 days 4 h", "5 h 20 min", "less than a minute". */
QString spanText(double minutes);
/** The rating as stars where it is one of five, else "7 of 10"; empty where there is none. */
QString ratingText(const Model::FeedbackItem &item);
/** A signed number with a real minus: "−0.62". */
QString signedText(double value);
/** Names of users, shortened in the middle of a sentence: at most @p most characters. */
QString shortened(const QString &text, qsizetype most);

} // namespace Views
