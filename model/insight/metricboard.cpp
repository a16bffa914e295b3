#include "model/insight/metricboard.h"

#include "model/feedback/foldedname.h"
#include "model/insight/gaplist.h"
#include "model/metrics/observationtally.h"

#include <algorithm>

namespace Model {

namespace {

constexpr qint64 minuteMs = 60'000;

MetricPlace settled(const Rows &rows, MetricPlace place)
{
    if (const auto touchpoint = rows.find(place.touchpoint))
        return {touchpoint->journey, touchpoint->stage, touchpoint->id};
    if (const auto stage = rows.find(place.stage))
        return {stage->journey, stage->id, {}};
    return {place.journey, {}, {}};
}

const PlaceMetrics *at(const QList<PlaceMetrics> &all, const MetricPlace &place)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const PlaceMetrics &m) { return m.place == place; });
    return it == all.end() ? nullptr : &*it;
}

/** Whether this value is made of observations: tallies of feedback have formulas of their own. */
bool isObserved(const MetricValue &value)
{
    if (value.metric.kind == MetricKind::Own || value.metric.kind == MetricKind::Churn)
        return true;
    ObservationTally tally(value.metric);
    QStringList formulas{tally.value().formula};
    Observation one;
    one.value = 1;
    tally.add(one);
    formulas += tally.value().formula;
    one.n = 1;
    tally.add(one);
    formulas += tally.value().formula;
    one.numerator = one.denominator = 1;
    tally.add(one);
    formulas += tally.value().formula;
    return formulas.contains(value.formula);
}

/** Reads a board, piece by piece. */
class Reading
{
public:
    Reading(const FeedbackEvidence &evidence, const Rows &rows, const BoardQuestion &question)
        : m_evidence(evidence)
        , m_rows(rows)
    {
        m_board.question = question;
        m_place = settled(rows, question.place);
        m_own = rows.all<OwnMetric>();
    }

    MetricBoard board()
    {
        const QList<PlaceMetrics> all = projectMetrics(m_evidence, m_rows, m_board.question.scope);
        const PlaceMetrics *here = at(all, m_place);
        addMetrics(here);
        m_board.period = m_board.question.scope.period;
        if (!m_board.period && here)
            m_board.period = here->period;
        addTrends();
        addChanges();
        addTouchpoints(all);
        addGaps();
        return m_board;
    }

private:
    const OwnMetric *ownOf(const QString &word) const
    {
        const auto it = std::find_if(m_own.begin(), m_own.end(), [&](const OwnMetric &metric) {
            return foldedName(metric.word) == foldedName(word);
        });
        return it == m_own.end() ? nullptr : &*it;
    }

    void add(const MetricValue &value, std::optional<double> target)
    {
        BoardMetric metric;
        metric.value = value;
        metric.target = target;
        metric.title = value.metric.title();
        metric.isObserved = isObserved(value);
        const OwnMetric *own = value.metric.kind == MetricKind::Own ? ownOf(value.metric.word) : nullptr;
        if (own) {
            metric.own = own->id;
            metric.title = own->name;
            metric.ownFormula = own->formula;
        }
        m_board.metrics.append(metric);
    }

    void addMetrics(const PlaceMetrics *here)
    {
        if (here) {
            for (const PlaceMetric &metric : here->metrics)
                add(metric.value, metric.target);
        }
        // One that is measured elsewhere has no place here; one that never was waits for its first value.
        QSet<QString> measured;
        for (const StoredObservation &observation : m_rows.all<StoredObservation>())
            measured.insert(foldedName(observation.metric));
        for (const OwnMetric &own : std::as_const(m_own)) {
            if ((!here || !here->find(own.word)) && !measured.contains(foldedName(own.word)))
                add({own.metric(), {}, 0, {}, {}, {}, false}, targetOf(m_rows, own.word, m_place));
        }
    }

    BoardMetric *find(const Metric &metric)
    {
        for (BoardMetric &mine : m_board.metrics) {
            if (mine.value.metric == metric)
                return &mine;
        }
        return nullptr;
    }

    /** Less than half of it lies in what is shown: nothing that compares with the others. */
    bool isStump(const Period &period) const
    {
        const qint64 shown = std::min(period.to, m_board.period->to) - std::max(period.from, m_board.period->from);
        return 2 * shown < period.to - period.from;
    }

    void addTrends()
    {
        if (!m_board.period)
            return;
        m_board.unit = trendUnit(*m_board.period);
        for (const MetricTrend &trend :
             metricTrends(m_evidence, m_rows, m_place, m_board.unit, m_board.question.scope)) {
            BoardMetric *const metric = find(trend.metric);
            if (!metric)
                continue;
            metric->trend = trend.points;
            if (!m_board.question.scope.period)
                continue;
            if (!metric->trend.isEmpty() && isStump(metric->trend.first().period))
                metric->trend.removeFirst();
            if (metric->trend.size() > 1 && isStump(metric->trend.last().period))
                metric->trend.removeLast();
        }
    }

    void addChanges()
    {
        const auto &period = m_board.question.scope.period;
        const auto &before = m_board.question.before;
        if (!period || !before)
            return;
        MetricScope scope = m_board.question.scope;
        scope.period = before;
        const QList<PlaceMetrics> all = projectMetrics(m_evidence, m_rows, scope);
        const PlaceMetrics *const then = at(all, m_place);
        for (BoardMetric &metric : m_board.metrics) {
            const PlaceMetric *const earlier = then ? then->find(metric.value.metric.word) : nullptr;
            // What was measured in two ways isn't compared.
            if (earlier && metric.value.value && isObserved(earlier->value) == metric.isObserved &&
                earlier->value.metric == metric.value.metric)
                metric.change = changeBetween({*before, earlier->value}, {*period, metric.value});
        }
    }

    void addTouchpoints(const QList<PlaceMetrics> &all)
    {
        if (!m_board.question.journey)
            return;
        QHash<Id<Touchpoint>, const PlaceMetrics *> answered;
        for (const PlaceMetrics &metrics : all) {
            if (metrics.place.touchpoint && metrics.place.journey == m_board.question.journey)
                answered.insert(metrics.place.touchpoint, &metrics);
        }
        for (const Touchpoint &touchpoint : m_rows.where(&Touchpoint::journey, m_board.question.journey)) {
            TouchpointMetrics row{touchpoint.id, touchpoint.name, {}, {}, {}};
            if (const PlaceMetrics *const metrics = answered.value(touchpoint.id)) {
                const auto value = [&](MetricKind kind) {
                    const PlaceMetric *const metric = metrics->find(Metric::of(kind).word);
                    return metric && metric->value.value ? std::optional(metric->value) : std::nullopt;
                };
                row.nps = value(MetricKind::Nps);
                row.csat = value(MetricKind::Csat);
                row.ces = value(MetricKind::Ces);
            }
            if (row.nps || row.csat || row.ces)
                m_board.touchpoints.append(row);
            else
                ++m_board.silentTouchpoints;
        }
    }

    void addGaps()
    {
        const BoardQuestion &question = m_board.question;
        if (!question.journey)
            return;
        m_board.gaps = widestFirst(
            gapsOf(m_rows, question.journey, question.scope.persona, MeasuredCurves(m_evidence, question.scope)));
        for (const Gap &gap : std::as_const(m_board.gaps)) {
            if (const auto touchpoint = m_rows.find(gap.touchpoint))
                m_board.names.insert(gap.touchpoint, touchpoint->name);
        }
    }

    const FeedbackEvidence &m_evidence;
    const Rows &m_rows;
    MetricPlace m_place;
    QList<OwnMetric> m_own;
    MetricBoard m_board;
};

} // namespace

bool MetricBoard::hasValues() const
{
    return std::any_of(metrics.begin(), metrics.end(),
                       [](const BoardMetric &metric) { return metric.value.value.has_value(); });
}

MetricBoard metricBoard(const FeedbackEvidence &evidence, const Rows &rows, const BoardQuestion &question)
{
    return Reading(evidence, rows, question).board();
}

PeriodUnit trendUnit(const Period &period)
{
    constexpr double month = 365.25 / 12;
    const double days = period.days();
    return days <= 1.1 * month   ? PeriodUnit::Day
           : days <= 6.1 * month ? PeriodUnit::Week
           : days <= 37 * month  ? PeriodUnit::Month
           : days <= 145 * month ? PeriodUnit::Quarter
                                 : PeriodUnit::Year;
}

bool hasDates(const FeedbackEvidence &evidence, const Rows &rows, const Period &period)
{
    for (const FeedbackEvidence::Batch &batch : evidence.batches()) {
        for (const auto &part : batch.parts) {
            for (size_t n = 0; n < part->count(); ++n) {
                if (part->has(n, FeedbackDigest::HasDate) && period.contains(qint64(part->minute(n)) * minuteMs))
                    return true;
            }
        }
    }
    const QList<StoredObservation> observations = rows.all<StoredObservation>();
    return std::any_of(observations.begin(), observations.end(), [&](const StoredObservation &observation) {
        return observation.date && period.contains(*observation.date);
    });
}

} // namespace Model
