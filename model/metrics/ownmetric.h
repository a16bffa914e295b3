#pragma once

#include "model/journey/stage.h"
#include "model/journey/touchpoint.h"
#include "model/metrics/metric.h"
#include "model/metrics/observation.h"

namespace Model {

template <>
struct Words<Better>
{
    static constexpr const char *words[] = {"higher", "lower"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Higher is better"),
                                             QT_TRANSLATE_NOOP("Word", "Lower is better")};
};

/** A metric that the user defines: measured elsewhere, typed or imported here. */
struct OwnMetric
{
    Id<OwnMetric> id;
    QString word; ///< what files and observations call it; stays when it is renamed
    QString name;
    QString unit;
    std::optional<double> lowest; ///< its scale, where that has ends
    std::optional<double> highest;
    Better better = Better::Higher;
    QString formula; ///< in the user's words
    Rank rank;

    static constexpr const char *table = "metric";
    static constexpr auto fields()
    {
        using T = OwnMetric;
        return std::tuple{field(&T::word, "word", ""),
                          field(&T::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&T::unit, "unit", QT_TRANSLATE_NOOP("Field", "Unit")),
                          field(&T::lowest, "lowest", QT_TRANSLATE_NOOP("Field", "Lowest")),
                          field(&T::highest, "highest", QT_TRANSLATE_NOOP("Field", "Highest")),
                          field(&T::better, "better", QT_TRANSLATE_NOOP("Field", "Direction")),
                          field(&T::formula, "formula", QT_TRANSLATE_NOOP("Field", "Formula")),
                          field(&T::rank, "rank", "")};
    }
    /** As the tallies take it. */
    Metric metric() const { return {MetricKind::Own, word, unit, lowest, highest, better}; }
    bool operator==(const OwnMetric &) const = default;
};

/** What a metric should come to. The most particular target counts: a touchpoint's, its stage's, its journey's. */
struct MetricTarget
{
    Id<MetricTarget> id;
    QString metric; ///< "NPS" …, or the word of an own one
    Id<Journey> journey;
    Id<Stage> stage;
    Id<Touchpoint> touchpoint;
    double value = 0; ///< in the metric's unit

    static constexpr const char *table = "target";
    static constexpr auto fields()
    {
        using T = MetricTarget;
        return std::tuple{field(&T::metric, "metric", QT_TRANSLATE_NOOP("Field", "Metric")),
                          field(&T::journey, "journey", QT_TRANSLATE_NOOP("Field", "Journey")),
                          field(&T::stage, "stage", QT_TRANSLATE_NOOP("Field", "Stage")),
                          field(&T::touchpoint, "touchpoint", QT_TRANSLATE_NOOP("Field", "Touchpoint")),
                          field(&T::value, "value", QT_TRANSLATE_NOOP("Field", "Value"))};
    }
    bool operator==(const MetricTarget &) const = default;
};

/**
 * An observation that lies in the project. All of them are edits, imported or typed: there are thousands, not millions,
 * and a value that was mistyped must be mendable.
 */
struct StoredObservation
{
    Id<StoredObservation> id;
    QString metric;
    std::optional<qint64> date; ///< ms since 1970, UTC
    bool dateHasTime = false;
    std::optional<double> value;
    std::optional<qint64> n;
    std::optional<double> numerator;
    std::optional<double> denominator;
    Id<Journey> journey; ///< none: the project as a whole
    Id<Stage> stage;
    Id<Touchpoint> touchpoint;
    QString unplaced; ///< the names of a place that isn't there; it counts nowhere until it is put right

    static constexpr const char *table = "observation";
    static constexpr auto fields()
    {
        using T = StoredObservation;
        return std::tuple{field(&T::metric, "metric", QT_TRANSLATE_NOOP("Field", "Metric")),
                          field(&T::date, "date", QT_TRANSLATE_NOOP("Field", "Date")),
                          field(&T::dateHasTime, "date_has_time", ""),
                          field(&T::value, "value", QT_TRANSLATE_NOOP("Field", "Value")),
                          field(&T::n, "n", QT_TRANSLATE_NOOP("Field", "Answers")),
                          field(&T::numerator, "numerator", QT_TRANSLATE_NOOP("Field", "Numerator")),
                          field(&T::denominator, "denominator", QT_TRANSLATE_NOOP("Field", "Denominator")),
                          field(&T::journey, "journey", QT_TRANSLATE_NOOP("Field", "Journey")),
                          field(&T::stage, "stage", QT_TRANSLATE_NOOP("Field", "Stage")),
                          field(&T::touchpoint, "touchpoint", QT_TRANSLATE_NOOP("Field", "Touchpoint")),
                          field(&T::unplaced, "unplaced", "")};
    }
    /** As the tallies take it. */
    Observation observation() const
    {
        Observation result;
        result.metric = metric;
        if (date)
            result.date = FeedbackTime{*date, dateHasTime};
        result.value = value;
        result.n = n;
        result.numerator = numerator;
        result.denominator = denominator;
        return result;
    }
    bool operator==(const StoredObservation &) const = default;
};

} // namespace Model
