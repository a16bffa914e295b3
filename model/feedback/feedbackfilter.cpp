#include "model/feedback/feedbackfilter.h"

#include "model/feedback/searchtext.h"
#include "model/journey/touchpoint.h"
#include "model/metrics/interval.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

namespace Model {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array moodWords{"none"_L1, "bad"_L1, "neutral"_L1, "good"_L1};
constexpr size_t askedEvery = 65'536;

template <class R>
void put(QJsonObject &object, QLatin1String key, Id<R> id)
{
    if (id)
        object.insert(key, id.toString());
}

template <class R>
void take(const QJsonObject &object, QLatin1String key, Id<R> &id)
{
    id = Id<R>::fromString(object.value(key).toString());
}

std::optional<bool> truth(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

QString FeedbackFilter::words() const
{
    QJsonObject object;
    if (!query.isEmpty())
        object.insert("query"_L1, query);
    if (isAnswered)
        object.insert("answered"_L1, *isAnswered);
    if (isLinked)
        object.insert("linked"_L1, *isLinked);
    if (isHidden)
        object.insert("hidden"_L1, true);
    if (!sources.isEmpty()) {
        QJsonArray list;
        for (const Source source : sources)
            list.append(word(source));
        object.insert("sources"_L1, list);
    }
    if (period)
        object.insert("period"_L1, QJsonArray{QString::number(period->from), QString::number(period->to)});
    put(object, "journey"_L1, journey);
    put(object, "stage"_L1, stage);
    put(object, "touchpoint"_L1, touchpoint);
    if (mood)
        object.insert("mood"_L1, moodWords[size_t(*mood)]);
    if (!language.isEmpty())
        object.insert("language"_L1, language);
    put(object, "persona"_L1, persona);
    put(object, "import"_L1, import);
    put(object, "tag"_L1, tag);
    if (answersTo)
        object.insert("metric"_L1, Metric::of(*answersTo).word);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FeedbackFilter FeedbackFilter::fromWords(const QString &words)
{
    const QJsonObject object = QJsonDocument::fromJson(words.toUtf8()).object();
    FeedbackFilter filter;
    filter.query = object.value("query"_L1).toString();
    filter.isAnswered = truth(object.value("answered"_L1));
    filter.isLinked = truth(object.value("linked"_L1));
    filter.isHidden = object.value("hidden"_L1).toBool();
    const QJsonArray sources = object.value("sources"_L1).toArray();
    for (const QJsonValue &source : sources) {
        if (const auto known = fromWord<Source>(source.toString()))
            filter.sources.append(*known);
    }
    if (const QJsonArray ends = object.value("period"_L1).toArray(); ends.size() == 2)
        filter.period = Period{ends[0].toString().toLongLong(), ends[1].toString().toLongLong()};
    take(object, "journey"_L1, filter.journey);
    take(object, "stage"_L1, filter.stage);
    take(object, "touchpoint"_L1, filter.touchpoint);
    const auto mood = std::find(moodWords.begin(), moodWords.end(), object.value("mood"_L1).toString());
    if (mood != moodWords.end())
        filter.mood = Mood(mood - moodWords.begin());
    filter.language = object.value("language"_L1).toString();
    take(object, "persona"_L1, filter.persona);
    take(object, "import"_L1, filter.import);
    take(object, "tag"_L1, filter.tag);
    if (const Metric *metric = Metric::named(object.value("metric"_L1).toString()))
        filter.answersTo = metric->kind;
    return filter;
}

FilterTest::FilterTest(const FeedbackEvidence &evidence, const Rows &rows, const FeedbackFilter &filter)
    : m_filter(filter)
    , m_evidence(evidence)
{
    QSet<Id<Touchpoint>> inStage;
    if (filter.stage) {
        for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, filter.stage))
            inStage.insert(touchpoint.id);
    }
    for (const FeedbackPlace &place : evidence.places()) {
        m_placeFits.push_back((!filter.journey || place.journey == filter.journey) &&
                              (!filter.touchpoint || place.touchpoint == filter.touchpoint) &&
                              (!filter.stage || place.stage == filter.stage || inStage.contains(place.touchpoint)) &&
                              (!filter.isLinked || *filter.isLinked == bool(place.journey)));
    }
    if (filter.import) {
        for (const FeedbackEvidence::Batch &batch : evidence.batches()) {
            if (batch.import == filter.import) {
                m_importFirst = batch.first;
                m_importEnd = batch.first + batch.count;
            }
        }
    }
    if (filter.tag) {
        static const std::vector<qint64> none;
        const auto tagged = evidence.tagged().constFind(filter.tag);
        m_tagged = tagged == evidence.tagged().cend() ? &none : &*tagged;
    }
}

/** Whether it is counted in a metric, as FeedbackTally does. */
static bool answers(const EvidenceItem &item, MetricKind metric)
{
    const FeedbackDigest &digest = item.digest();
    switch (metric) {
    case MetricKind::Nps:
        return digest.nps(item.at()) >= 0;
    case MetricKind::Csat:
        return digest.has(item.at(), FeedbackDigest::HasCsat);
    case MetricKind::Ces:
    case MetricKind::CesEasy:
        return digest.ces(item.at()) && digest.cesVersion(item.at()) == 2;
    case MetricKind::Ces1:
        return digest.ces(item.at()) && digest.cesVersion(item.at()) == 1;
    case MetricKind::Fcr:
        return digest.has(item.at(), FeedbackDigest::HasFirstContact);
    case MetricKind::Frt:
        return item.responseMinutes().has_value();
    case MetricKind::Tickets:
        return isContact(item.context().source);
    case MetricKind::Churn:
    case MetricKind::Own:
        break;
    }
    return false;
}

bool FilterTest::fits(const EvidenceItem &item) const
{
    const FeedbackFilter &filter = m_filter;
    if (item.isHidden() != filter.isHidden || !m_placeFits[size_t(m_evidence.placeIndex(item.index()))])
        return false;
    if (filter.isAnswered && item.isAnswered() != *filter.isAnswered)
        return false;
    if (filter.import && (item.id() < m_importFirst || item.id() >= m_importEnd))
        return false;
    if (filter.period && (!item.hasDate() || !filter.period->contains(qint64(item.minute()) * 60'000)))
        return false;
    if (filter.mood && item.mood() != *filter.mood)
        return false;
    if (filter.answersTo && !answers(item, *filter.answersTo))
        return false;
    const EvidenceContext &context = item.context();
    if (!filter.sources.isEmpty() && !filter.sources.contains(context.source))
        return false;
    if (!filter.language.isEmpty() && context.language != filter.language)
        return false;
    if (filter.persona && context.who != filter.persona)
        return false;
    return !m_tagged || std::binary_search(m_tagged->begin(), m_tagged->end(), item.id());
}

std::vector<quint32> filtered(const FeedbackEvidence &evidence, const Rows &rows, const FeedbackFilter &filter,
                              FeedbackOrder order, bool isOpenFirst, const std::function<bool()> &goesOn)
{
    const SearchQuery query(filter.query);
    std::vector<bool> found;
    if (!query.isEmpty())
        found = evidence.foundBy(rows, query);
    const FilterTest test(evidence, rows, filter);
    struct Found
    {
        qint64 key;
        quint32 index;
    };
    std::vector<Found> entries;
    bool isStopped = false;
    constexpr qint64 last = std::numeric_limits<qint32>::max() * qint64(2);
    constexpr qint64 answeredAfter = qint64(1) << 40;
    constexpr double emotionSteps = 1e6;
    evidence.forEachWithHidden([&](const EvidenceItem &item) {
        if (goesOn && item.index() % askedEvery == 0 && !goesOn())
            isStopped = true;
        if (isStopped || (!found.empty() && !found[item.index()]) || !test.fits(item))
            return;
        qint64 key = last;
        if (order == FeedbackOrder::NewestFirst || order == FeedbackOrder::OldestFirst) {
            if (item.hasDate())
                key = order == FeedbackOrder::NewestFirst ? -qint64(item.minute()) : qint64(item.minute());
        } else if (const auto emotion = item.emotion()) {
            key = qint64((order == FeedbackOrder::WorstFirst ? *emotion : -*emotion) * emotionSteps);
        }
        if (isOpenFirst && item.isAnswered())
            key += answeredAfter;
        entries.push_back({key, quint32(item.index())});
    });
    if (isStopped)
        return {};
    std::sort(entries.begin(), entries.end(),
              [](const Found &a, const Found &b) { return a.key < b.key || (a.key == b.key && a.index < b.index); });
    std::vector<quint32> result(entries.size());
    std::transform(entries.begin(), entries.end(), result.begin(), [](const Found &entry) { return entry.index; });
    return result;
}

QList<FeedbackVolume> volumeOf(const FeedbackEvidence &evidence, const std::vector<quint32> &indexes, int most,
                               PeriodUnit *chosen)
{
    // By day first: those are all as long.
    constexpr qint32 minutesOfDay = 24 * 60;
    QHash<qint32, FeedbackVolume> days;
    qint32 firstDay = std::numeric_limits<qint32>::max();
    qint32 lastDay = std::numeric_limits<qint32>::min();
    qint32 current = 0;
    FeedbackVolume *volume = nullptr;
    for (const quint32 index : indexes) {
        const EvidenceItem item = evidence.at(index);
        if (!item.hasDate())
            continue;
        const qint32 day =
            item.minute() >= 0 ? item.minute() / minutesOfDay : -((-item.minute() + minutesOfDay - 1) / minutesOfDay);
        if (!volume || day != current) {
            current = day;
            volume = &days[day];
            firstDay = std::min(firstDay, day);
            lastDay = std::max(lastDay, day);
        }
        switch (item.mood()) {
        case Mood::Good:
            ++volume->good;
            break;
        case Mood::Bad:
            ++volume->bad;
            break;
        case Mood::Neutral:
        case Mood::None:
            ++volume->neutral;
            break;
        }
    }
    if (days.isEmpty())
        return {};
    const double span = double(lastDay) - firstDay + 1;
    PeriodUnit unit = PeriodUnit::Day;
    for (const auto &[larger, length] : {std::pair(PeriodUnit::Week, 1.0), std::pair(PeriodUnit::Month, 7.0),
                                         std::pair(PeriodUnit::Quarter, 30.4), std::pair(PeriodUnit::Year, 91.3)}) {
        if (span / length > most)
            unit = larger;
    }
    if (chosen)
        *chosen = unit;
    constexpr qint64 dayMs = qint64(minutesOfDay) * 60'000;
    std::map<qint64, FeedbackVolume> groups;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const Period period = Period::of(it.key() * dayMs, unit);
        FeedbackVolume &group = groups[period.from];
        group.period = period;
        group.good += it->good;
        group.neutral += it->neutral;
        group.bad += it->bad;
    }
    QList<FeedbackVolume> result;
    constexpr int tooMany = 4'000; // a date like 9999 among others: then with gaps
    for (const auto &[from, group] : groups) {
        while (!result.isEmpty() && result.last().period.to < from && result.size() < tooMany)
            result.append({result.last().period.next(unit), 0, 0, 0});
        result.append(group);
    }
    return result;
}

FeedbackCounts countsOf(const FeedbackEvidence &evidence)
{
    FeedbackCounts counts;
    std::vector<qint64> places(evidence.places().size());
    std::vector<double> responses;
    std::array<qint64, std::size(Words<Source>::words)> sources{};
    QHash<const EvidenceContext *, qint64> contexts;
    const EvidenceContext *context = nullptr;
    qint64 *contextCount = nullptr;
    evidence.forEachWithHidden([&](const EvidenceItem &item) {
        if (item.isHidden()) {
            ++counts.hidden;
            return;
        }
        ++counts.everything;
        ++(item.isAnswered() ? counts.answered : counts.open);
        ++places[size_t(evidence.placeIndex(item.index()))];
        ++sources[size_t(item.context().source)];
        if (context != &item.context()) {
            context = &item.context();
            contextCount = &contexts[context];
        }
        ++*contextCount;
        if (const auto minutes = item.responseMinutes())
            responses.push_back(*minutes);
    });
    for (size_t n = 0; n < places.size(); ++n) {
        const FeedbackPlace &place = evidence.places()[n];
        if (!place.journey)
            counts.notLinked += places[n];
        if (place.touchpoint && places[n] > 0)
            counts.touchpoints[place.touchpoint] += places[n];
        else if (place.stage && places[n] > 0)
            counts.stages[place.stage] += places[n];
    }
    for (size_t n = 0; n < sources.size(); ++n) {
        if (sources[n] > 0)
            counts.sources.insert(Source(n), sources[n]);
    }
    for (auto it = contexts.cbegin(); it != contexts.cend(); ++it)
        counts.languages[it.key()->language] += it.value();
    for (const FeedbackEvidence::Batch &batch : evidence.batches())
        counts.imports.insert(batch.import, batch.count);
    counts.responses = qint64(responses.size());
    counts.medianResponse = medianOf(responses);
    return counts;
}

} // namespace Model
