#pragma once

#include "model/feedback/feedbackitem.h"

namespace Model {

/**
 * @p value of the scale @p worst … @p best, which may run downwards, on the scale @p low … @p high, straight between
 * the ends. None where the scale has no length, or the value isn't on it.
 */
std::optional<double> mappedLinearly(double value, double worst, double best, double low, double high);

/**
 * The emotion, −2 … +2, that one piece of feedback tells: its rating, else its CSAT, either mapped linearly; without
 * both 2 × @p sentiment (−1 … +1). The NPS never counts: it asks what somebody would recommend, not how they felt. A
 * value off its scale counts as none.
 */
std::optional<double> emotionOf(const FeedbackItem &item, std::optional<double> sentiment);

/**
 * The effort, 1 (effortless) … 7 (very hard), that it tells. CES 2.0 asks how easy it was, 7 being easy, and is turned
 * round: 8 − CES. CES 1.0 asks for the effort itself, 1 being little, and is only stretched from 1–5 to 1–7.
 */
std::optional<double> effortOf(const FeedbackItem &item);
std::optional<double> effortOfCes(int ces, int version);

/** Whether an answer of CSAT, 1 … 5, counts as satisfied: 4 or 5. Other scales mapped onto it may miss 4 by a hair. */
inline bool isSatisfied(double csat) { return csat >= 4 - 1e-9; }

/** The minutes to the first answer: as given, else from asking to answering, both with a time of day; none below 0. */
std::optional<double> responseMinutes(const FeedbackItem &item);
/** It is somebody asking for help: a ticket, a phone call, a call note, an e-mail or a chat. */
bool isContact(Source source);
inline bool isContact(const FeedbackItem &item) { return isContact(item.source); }

/** How one piece of feedback feels, in three: bad below −0.5 of the emotion's scale, good above +0.5. */
enum class Mood { None, Bad, Neutral, Good };
Mood moodOf(std::optional<double> emotion);

} // namespace Model
