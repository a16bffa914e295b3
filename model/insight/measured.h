#pragma once

#include "model/insight/curve.h"
#include "model/metrics/interval.h"
#include "model/metrics/moments.h"

namespace Model {

struct FeedbackItem;

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

/** What the feedback of one touchpoint says of one measure. */
struct MeasuredValue
{
    std::optional<double> value; ///< the mean; none without feedback
    qint64 n = 0;
    std::optional<Interval> interval; ///< Student's, 95 %; may reach past the scale; none under two answers

    /** The value may be chance, and so may its interval: five people who agree have none to speak of. */
    bool isTooFew() const;
};
MeasuredValue measuredValue(const Moments &moments);

/** The emotion and the effort of a group of feedback, in one pass. */
class MeasuredTally
{
public:
    void add(const FeedbackItem &item, std::optional<double> sentiment);
    void merge(const MeasuredTally &other);
    MeasuredValue measured(Measure measure) const;

private:
    Moments m_emotion;
    Moments m_effort;
};

} // namespace Model
