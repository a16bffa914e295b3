#pragma once

#include "model/insight/curve.h"
#include "model/metrics/interval.h"
#include "model/metrics/moments.h"

namespace Model {

struct FeedbackItem;

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
    void add(std::optional<double> emotion, std::optional<double> effort);
    void merge(const MeasuredTally &other);
    MeasuredValue measured(Measure measure) const;

private:
    Moments m_emotion;
    Moments m_effort;
};

} // namespace Model
