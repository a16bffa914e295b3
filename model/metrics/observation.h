#pragma once

#include "model/feedback/feedbackitem.h"

#include <QStringList>

namespace Model {

/**
 * A value of a metric that somebody else measured: a fact, never changed once imported. Of shares it may say how many
 * hits of how many cases, which makes an interval possible; CSAT, CES and NPS are results here, not single answers.
 */
struct Observation
{
    QString metric; ///< "NPS" … "TICKETS" (Metric::named()), or the name of one of the user's own
    std::optional<FeedbackTime> date;
    std::optional<double> value; ///< in the metric's unit; shares in %
    std::optional<qint64> n;     ///< the answers that it was made of
    std::optional<double> numerator;
    std::optional<double> denominator; ///< above 0; both or neither
    QString stage;                     ///< names, as the file has them
    QString touchpoint;
    QString journey;
    bool operator==(const Observation &) const = default;
};

/** One record of a file of metrics, as text; what there is no column for is empty (FORMATS.md, "Import fields"). */
struct ObservationRecord
{
    QString metric;
    QString date;
    QString dateFormat; ///< of QDateTime; empty: ISO 8601, also "2026-03" and "2026-Q1"
    QString value;
    QString n;
    QString numerator;
    QString denominator;
    QString stage;
    QString touchpoint;
    QString journey;
};

/** What a record became. */
struct ObservationReading
{
    struct Problem
    {
        QString field; ///< "date"
        QString reason;
    };
    std::optional<Observation> observation;
    QString rejection;       ///< why there is none
    QList<Problem> problems; ///< values that were left out
};

/**
 * Reads numbers with a point or a comma, blanks, thousands separators and a percent sign. What doesn't fit is left out
 * with a reason; without a metric or a usable value there is no observation.
 */
ObservationReading observationOf(const ObservationRecord &record);

} // namespace Model
