#include "model/metrics/metricoperations.h"

#include "model/feedback/foldedname.h"
#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/store/error.h"
#include "model/store/quote.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

bool isFinite(const std::optional<double> &value) { return !value || std::isfinite(*value); }

/** As the store takes it; throws where it can't be told from another metric. */
OwnMetric checked(const Rows &rows, OwnMetric metric)
{
    metric.name = limitedName(metric.name.simplified());
    metric.unit = limitedName(metric.unit.simplified());
    metric.formula = limitedText(metric.formula.trimmed());
    if (metric.name.isEmpty())
        throw Error(MetricText::tr("A metric needs a name."));
    bool isTaken = Metric::named(metric.name) != nullptr;
    for (const OwnMetric &other : rows.all<OwnMetric>())
        isTaken = isTaken || (other.id != metric.id && foldedName(other.name) == foldedName(metric.name));
    if (isTaken) {
        throw Error(
            MetricText::tr("There is a metric called “%1” already. Choose another name.").arg(quotable(metric.name)));
    }
    if (!isFinite(metric.lowest) || !isFinite(metric.highest) ||
        (metric.lowest && metric.highest && *metric.lowest >= *metric.highest))
        throw Error(MetricText::tr("The lowest end of a scale must lie below the highest."));
    return metric;
}

QString freeWord(const QList<OwnMetric> &others, const QString &wanted)
{
    const auto isTaken = [&](const QString &word) {
        return Metric::named(word) || std::any_of(others.begin(), others.end(), [&](const OwnMetric &other) {
                   return foldedName(other.word) == foldedName(word);
               });
    };
    QString word = wanted;
    for (int number = 2; isTaken(word); ++number)
        word = limited(wanted, nameLimit - 12) + u' ' + QString::number(number);
    return word;
}

/** In the journey of its stage or touchpoint; of a touchpoint the stage isn't said, because it may change. */
void settle(const Rows &rows, StoredObservation &observation)
{
    if (const auto touchpoint = rows.find(observation.touchpoint)) {
        observation.journey = touchpoint->journey;
        observation.stage = {};
    } else if (const auto stage = rows.find(observation.stage)) {
        observation.journey = stage->journey;
    }
}

StoredObservation checked(const Rows &rows, StoredObservation observation)
{
    observation.metric = limitedName(observation.metric.trimmed());
    if (observation.metric.isEmpty())
        throw Error(MetricText::tr("A value needs a metric that it is one of."));
    if (!isFinite(observation.value) || !isFinite(observation.numerator) || !isFinite(observation.denominator))
        throw Error(MetricText::tr("That is no number."));
    if (observation.numerator.has_value() != observation.denominator.has_value())
        throw Error(MetricText::tr("A numerator and a denominator go together: give both, or neither."));
    if (!observation.value && !observation.numerator)
        throw Error(MetricText::tr("Give a value, or a numerator and a denominator."));
    if (observation.denominator && *observation.denominator <= 0)
        throw Error(MetricText::tr("The denominator must be above 0."));
    if (observation.n && *observation.n <= 0)
        throw Error(MetricText::tr("The number of answers must be above 0."));
    settle(rows, observation);
    return observation;
}

template <class R>
void removeOf(Edit &edit, const QString &word)
{
    for (const R &row : edit.all<R>()) {
        if (foldedName(row.metric) == foldedName(word))
            edit.remove(row.id);
    }
}

} // namespace

Id<OwnMetric> addOwnMetric(Edit &edit, OwnMetric metric)
{
    const QList<OwnMetric> others = edit.all<OwnMetric>();
    metric = checked(edit, metric);
    const QString word = limitedName(metric.word.simplified());
    metric.word = freeWord(others, word.isEmpty() ? metric.name : word);
    metric.rank = rankAt(edit, others, others.size());
    return edit.insert(metric);
}

void changeOwnMetric(Edit &edit, const OwnMetric &metric)
{
    const auto there = edit.find(metric.id);
    if (!there)
        return;
    OwnMetric changed = checked(edit, metric);
    changed.word = there->word;
    changed.rank = there->rank;
    edit.update(changed);
}

void moveOwnMetric(Edit &edit, Id<OwnMetric> metric, qsizetype index)
{
    moveTo(edit, edit.all<OwnMetric>(), metric, index);
}

void removeOwnMetric(Edit &edit, const QString &word)
{
    if (Metric::named(word))
        return;
    for (const OwnMetric &metric : edit.all<OwnMetric>()) {
        if (foldedName(metric.word) == foldedName(word))
            edit.remove(metric.id);
    }
    removeOf<StoredObservation>(edit, word);
    removeOf<MetricTarget>(edit, word);
}

Id<StoredObservation> addObservation(Edit &edit, StoredObservation observation)
{
    return edit.insert(checked(edit, observation));
}

void changeObservation(Edit &edit, StoredObservation observation)
{
    if (edit.exists(observation.id))
        edit.update(checked(edit, observation));
}

void removeObservations(Edit &edit, const QList<Id<StoredObservation>> &observations)
{
    for (const Id<StoredObservation> id : observations)
        edit.remove(id);
}

} // namespace Model
