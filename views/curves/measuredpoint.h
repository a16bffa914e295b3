#pragma once

#include "model/insight/gap.h"
#include "model/insight/measuredcurves.h"

namespace Views {

class CurveSet;

/** What feedback says of one measure at one touchpoint, and what the team believes there. */
struct MeasuredPoint
{
    Model::Id<Model::Touchpoint> touchpoint;
    Model::Measure measure = Model::Measure::Emotion;
    Model::MeasuredValue measured; ///< with a value
    std::optional<double> believed;
    QHash<Model::Source, qint64> sources; ///< of everybody; empty where one persona is shown

    std::optional<Model::Gap> gap() const { return Model::gapOf(touchpoint, measure, believed, measured); }
    bool operator==(const MeasuredPoint &other) const;
};

/**
 * Of the touchpoints that @p set runs through, in its order, those that anything was said of: emotion before effort. Of
 * one persona's feedback where the curves show exactly one, else of everybody's.
 */
QList<MeasuredPoint> measuredPoints(const CurveSet &set, const Model::MeasuredCurves &curves);

/** "measured −1.6 (−1.8 … −1.4), n 86, Review 50, Survey 36". */
QString measuredClause(const MeasuredPoint &point);
/**
 * All of it in one sentence: "Delivery is late: measured −1.6 (−1.8 … −1.4), n 86; believed −1.0: customers feel worse
 * than you think by 0.6". Plain text.
 */
QString measuredSentence(const QString &touchpoint, const MeasuredPoint &point);

} // namespace Views
