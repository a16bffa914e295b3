#include "model/insight/projectmetrics.h"

#include "model/feedback/foldedname.h"
#include "model/metrics/feedbacktally.h"
#include "model/metrics/observationtally.h"
#include "model/metrics/trendline.h"
#include "model/store/edit.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Model {

size_t qHash(const MetricPlace &place, size_t seed)
{
    return qHashMulti(seed, place.journey, place.stage, place.touchpoint);
}

namespace {

constexpr qint64 minuteMs = 60'000;

MetricPlace placeOfObservation(const StoredObservation &observation)
{
    // A touchpoint's stage may change, so it isn't part of its place.
    if (observation.touchpoint)
        return {observation.journey, {}, observation.touchpoint};
    return {observation.journey, observation.stage, {}};
}

bool contains(const MetricScope &scope, const StoredObservation &observation)
{
    return observation.unplaced.isEmpty() && scope.sources.isEmpty() && !scope.persona &&
           (!scope.period || (observation.date && scope.period->contains(*observation.date)));
}

/** Where a metric stands among others: the program's first. */
class Order
{
public:
    explicit Order(const Rows &rows)
    {
        for (const Metric &metric : metricsIn(rows))
            m_words.append(foldedName(metric.word));
    }
    std::pair<qsizetype, QString> operator()(const Metric &metric) const
    {
        const QString word = foldedName(metric.word);
        const qsizetype at = m_words.indexOf(word);
        return {at < 0 ? m_words.size() : at, word};
    }

private:
    QStringList m_words;
};

/** What was said at one place. */
struct Group
{
    FeedbackTally tally;
    std::map<QString, ObservationTally> observed; // by the folded word
    std::optional<Period> period;

    void cover(qint64 time)
    {
        if (!period || !period->contains(time)) {
            const Period day = Period::of(time, PeriodUnit::Day);
            period = period ? Period{std::min(period->from, day.from), std::max(period->to, day.to)} : day;
        }
    }
    void merge(const Group &other)
    {
        tally.merge(other.tally);
        if (other.period) {
            period = period ? Period{std::min(period->from, other.period->from), std::max(period->to, other.period->to)}
                            : other.period;
        }
    }
    QList<MetricValue> values() const
    {
        QList<MetricValue> result = tally.values();
        for (const auto &[word, observations] : observed) {
            const MetricValue value = observations.value();
            const bool isAnswered = std::any_of(result.begin(), result.end(), [&](const MetricValue &answered) {
                return answered.metric.kind != MetricKind::Own && answered.metric.kind == value.metric.kind;
            });
            if (!isAnswered && value.n > 0)
                result.append(value);
        }
        return result;
    }
};

/** All targets, by the folded word of their metric. */
class Targets
{
public:
    explicit Targets(const Rows &rows)
    {
        for (const MetricTarget &target : rows.all<MetricTarget>())
            m_targets[foldedName(target.metric)].append(target);
    }
    /** The most particular one for the place. */
    std::optional<double> of(const QString &word, const MetricPlace &place) const
    {
        std::optional<double> result;
        int best = -1;
        for (const MetricTarget &target : m_targets.value(foldedName(word))) {
            const bool isHere = target.touchpoint ? target.touchpoint == place.touchpoint
                                : target.stage    ? target.stage == place.stage
                                : target.journey  ? target.journey == place.journey
                                                  : true;
            const int particular = target.touchpoint ? 3 : target.stage ? 2 : target.journey ? 1 : 0;
            if (isHere && particular > best) {
                best = particular;
                result = target.value;
            }
        }
        return result;
    }

private:
    QHash<QString, QList<MetricTarget>> m_targets;
};

/** The metrics of observations, each looked up once. */
class Observed
{
public:
    explicit Observed(const Rows &rows)
        : m_rows(rows)
    {
    }
    template <class Visitor>
    void forEach(const MetricScope &scope, Visitor &&visit)
    {
        for (const StoredObservation &observation : m_rows.all<StoredObservation>()) {
            if (!contains(scope, observation))
                continue;
            const QString word = foldedName(observation.metric);
            auto metric = m_metrics.constFind(word);
            if (metric == m_metrics.cend())
                metric = m_metrics.insert(word, metricNamed(m_rows, observation.metric));
            visit(observation, word, *metric);
        }
    }

private:
    const Rows &m_rows;
    QHash<QString, Metric> m_metrics;
};

} // namespace

const PlaceMetric *PlaceMetrics::find(const QString &word) const
{
    const auto it = std::find_if(metrics.begin(), metrics.end(), [&](const PlaceMetric &metric) {
        return foldedName(metric.value.metric.word) == foldedName(word);
    });
    return it == metrics.end() ? nullptr : &*it;
}

QList<PlaceMetrics> projectMetrics(const FeedbackEvidence &evidence, const Rows &rows, const MetricScope &scope)
{
    std::vector<Group> groups(evidence.places().size());
    const bool isAll = scope.isEmpty();
    evidence.forEach([&](const EvidenceItem &item) {
        if (!isAll && !scope.contains(item))
            return;
        Group &group = groups[size_t(evidence.placeIndex(item.index()))];
        group.tally.add(item);
        if (item.hasDate())
            group.cover(qint64(item.minute()) * minuteMs);
    });

    QHash<Id<Touchpoint>, Id<Stage>> stageOf;
    for (const Touchpoint &touchpoint : rows.all<Touchpoint>())
        stageOf.insert(touchpoint.id, touchpoint.stage);
    Group all;
    QHash<Id<Journey>, Group> journeys;
    QHash<Id<Stage>, Group> stages;
    QHash<Id<Touchpoint>, Group> touchpoints;
    for (size_t n = 0; n < groups.size(); ++n) {
        const FeedbackPlace &place = evidence.places()[n];
        all.merge(groups[n]);
        if (place.journey)
            journeys[place.journey].merge(groups[n]);
        if (const Id<Stage> stage = place.touchpoint ? stageOf.value(place.touchpoint) : place.stage)
            stages[stage].merge(groups[n]);
        if (place.touchpoint)
            touchpoints[place.touchpoint].merge(groups[n]);
    }
    Observed(rows).forEach(scope, [&](const StoredObservation &observation, const QString &word, const Metric &metric) {
        Group &group = observation.touchpoint ? touchpoints[observation.touchpoint]
                       : observation.stage    ? stages[observation.stage]
                       : observation.journey  ? journeys[observation.journey]
                                              : all;
        group.observed.try_emplace(word, metric).first->second.add(observation.observation());
        if (observation.date)
            group.cover(*observation.date);
    });

    QList<PlaceMetrics> result;
    const Order order(rows);
    const Targets targets(rows);
    const auto add = [&](const Group &group, const MetricPlace &place) {
        PlaceMetrics metrics{place, {}, group.period};
        QList<MetricValue> values = group.values();
        std::stable_sort(values.begin(), values.end(),
                         [&](const MetricValue &a, const MetricValue &b) { return order(a.metric) < order(b.metric); });
        for (const MetricValue &value : values)
            metrics.metrics.append({value, targets.of(value.metric.word, place)});
        if (!metrics.metrics.isEmpty())
            result.append(metrics);
    };
    add(all, {});
    const QList<Journey> inOrder = rows.all<Journey>();
    for (const Journey &journey : inOrder)
        add(journeys.value(journey.id), {journey.id, {}, {}});
    for (const Journey &journey : inOrder) {
        for (const Stage &stage : rows.where(&Stage::journey, journey.id))
            add(stages.value(stage.id), {journey.id, stage.id, {}});
    }
    for (const Journey &journey : inOrder) {
        for (const Touchpoint &touchpoint : rows.where(&Touchpoint::journey, journey.id))
            add(touchpoints.value(touchpoint.id), {journey.id, touchpoint.stage, touchpoint.id});
    }
    return result;
}

QList<MetricTrend> metricTrends(const FeedbackEvidence &evidence, const Rows &rows, const MetricPlace &place,
                                PeriodUnit unit, const MetricScope &scope)
{
    QSet<Id<Touchpoint>> inStage;
    if (place.stage && !place.touchpoint) {
        for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, place.stage))
            inStage.insert(touchpoint.id);
    }
    std::vector<bool> isHere;
    for (const FeedbackPlace &there : evidence.places()) {
        isHere.push_back(place.touchpoint ? there.touchpoint == place.touchpoint
                         : place.stage    ? there.stage == place.stage || inStage.contains(there.touchpoint)
                         : place.journey  ? there.journey == place.journey
                                          : true);
    }
    std::map<qint64, std::pair<Period, Group>> periods;
    std::pair<Period, Group> *current = nullptr;
    const auto groupAt = [&](qint64 time) -> Group & {
        // Dates are slow to count with, and most answers fall into the period of the one before.
        if (!current || !current->first.contains(time)) {
            const Period period = Period::of(time, unit);
            current = &periods.try_emplace(period.from, period, Group()).first->second;
        }
        return current->second;
    };
    evidence.forEach([&](const EvidenceItem &item) {
        if (item.hasDate() && isHere[size_t(evidence.placeIndex(item.index()))] && scope.contains(item))
            groupAt(qint64(item.minute()) * minuteMs).tally.add(item);
    });
    const MetricPlace observedPlace = place.touchpoint ? MetricPlace{place.journey, {}, place.touchpoint} : place;
    Observed(rows).forEach(scope, [&](const StoredObservation &observation, const QString &word, const Metric &metric) {
        if (observation.date && placeOfObservation(observation) == observedPlace)
            groupAt(*observation.date).observed.try_emplace(word, metric).first->second.add(observation.observation());
    });

    std::map<std::pair<qsizetype, QString>, MetricTrend> trends;
    const Order order(rows);
    for (const auto &[from, entry] : periods) {
        for (const MetricValue &value : entry.second.values()) {
            MetricTrend &trend = trends.try_emplace(order(value.metric), MetricTrend{value.metric, {}}).first->second;
            trend.points.append({entry.first, value});
        }
    }
    QList<MetricTrend> result;
    for (const auto &[key, trend] : trends)
        result.append(trend);
    return result;
}

QList<Metric> metricsIn(const Rows &rows)
{
    QList<Metric> result;
    for (int kind = 0; kind < int(MetricKind::Own); ++kind)
        result.append(Metric::of(MetricKind(kind)));
    for (const OwnMetric &metric : rows.all<OwnMetric>())
        result.append(metric.metric());
    return result;
}

static std::optional<OwnMetric> ownMetric(const Rows &rows, const QString &word)
{
    for (const OwnMetric &metric : rows.all<OwnMetric>()) {
        if (foldedName(metric.word) == foldedName(word))
            return metric;
    }
    return {};
}

Metric metricNamed(const Rows &rows, const QString &word)
{
    if (const Metric *known = Metric::named(word))
        return *known;
    if (const auto own = ownMetric(rows, word))
        return own->metric();
    Metric metric;
    metric.word = word.trimmed();
    return metric;
}

QString metricTitle(const Rows &rows, const Metric &metric)
{
    if (metric.kind != MetricKind::Own)
        return metric.title();
    const auto own = ownMetric(rows, metric.word);
    return own && !own->name.isEmpty() ? own->name : metric.word;
}

std::optional<double> targetOf(const Rows &rows, const QString &word, const MetricPlace &place)
{
    return Targets(rows).of(word, place);
}

void setTarget(Edit &edit, const QString &word, const MetricPlace &place, std::optional<double> value)
{
    MetricTarget wanted;
    wanted.metric = word;
    wanted.journey = place.journey;
    wanted.touchpoint = place.touchpoint;
    if (!place.touchpoint)
        wanted.stage = place.stage;
    for (const MetricTarget &target : edit.all<MetricTarget>()) {
        if (foldedName(target.metric) == foldedName(word) && target.journey == wanted.journey &&
            target.stage == wanted.stage && target.touchpoint == wanted.touchpoint) {
            value ? edit.set(target.id, &MetricTarget::value, *value) : edit.remove(target.id);
            return;
        }
    }
    if (value) {
        wanted.value = *value;
        edit.insert(wanted);
    }
}

} // namespace Model
