#include "model/feedback/feedbackevidence.h"

#include "model/feedback/facts.h"
#include "model/feedback/feedbacksearch.h"
#include "model/feedback/foldedname.h"
#include "model/feedback/learnedscores.h"
#include "model/journey/persona.h"

#include <QSet>

#include <algorithm>

namespace Model {

namespace {

constexpr double minuteMs = 60'000;

/** Those parts of the digest of @p import that are stored and fit; nothing where one is missing. */
std::vector<std::shared_ptr<const FeedbackDigest>> storedDigest(const Rows &rows, qint64 first, qint64 count)
{
    std::vector<std::shared_ptr<const FeedbackDigest>> parts;
    qint64 next = first;
    Statement &row = rows.database().prepare("SELECT first, columns FROM digest WHERE batch = ? ORDER BY first");
    bindValue(row, 1, first);
    while (step(row)) {
        auto part = FeedbackDigest::fromBytes(blobAt(row, 1));
        const qint64 left = count - (next - first);
        const qint64 wanted = std::min(left, qint64(FeedbackDigest::most));
        if (!part || integerAt(row, 0) != next || wanted <= 0 || qint64(part->count()) != wanted)
            break;
        next += qint64(part->count());
        parts.push_back(std::move(part));
    }
    finish(row);
    if (next != first + count)
        parts.clear();
    return parts;
}

/** The same from the feedback itself: of files from before there were digests. */
std::vector<std::shared_ptr<const FeedbackDigest>> madeDigest(const Rows &rows, const FeedbackImport &import)
{
    std::vector<std::shared_ptr<const FeedbackDigest>> parts;
    auto part = std::make_shared<FeedbackDigest>();
    const auto take = [&] {
        if (part->count() > 0)
            parts.push_back(std::exchange(part, std::make_shared<FeedbackDigest>()));
    };
    forEachFact(rows, import, [&](const Feedback &feedback) {
        part->add(qint32(feedback.context - import.batch), feedback.item, feedback.sentiment);
        if (part->count() == FeedbackDigest::most)
            take();
        return true;
    });
    take();
    return parts;
}

/** Whether a rule's source and channel fit a context. */
bool fits(const LinkRule &rule, const EvidenceContext &context)
{
    return (rule.source.isEmpty() || rule.source == word(context.source)) &&
           (rule.channel.trimmed().isEmpty() || foldedName(rule.channel) == foldedName(context.channel));
}

FeedbackPlace placeBy(FeedbackPlace::By by, Id<Journey> journey, Id<Stage> stage, Id<Touchpoint> touchpoint)
{
    FeedbackPlace place;
    place.by = by;
    place.journey = journey;
    place.touchpoint = touchpoint;
    if (!touchpoint)
        place.stage = stage;
    return place;
}

FeedbackPlace placeBy(const LinkRule &rule)
{
    FeedbackPlace place = placeBy(FeedbackPlace::By::Rule, rule.journey, {}, rule.touchpoint);
    place.rule = rule.id;
    return place;
}

} // namespace

std::vector<std::shared_ptr<const FeedbackDigest>> digestOf(const Rows &rows, const FeedbackImport &import)
{
    qint64 count = 0;
    // Counting would read them all. The ids of a batch follow each other, so that its ends say how many.
    Statement &ends = rows.database().prepare(
        "SELECT last - first + 1 FROM batch WHERE first = ? AND first > 0 AND last - first < 4294967296 AND "
        "last < 9223372032559808512 AND EXISTS (SELECT 1 FROM feedback WHERE id = ?)");
    bindValue(ends, 1, import.batch);
    bindValue(ends, 2, import.batch);
    if (step(ends))
        count = integerAt(ends, 0);
    finish(ends);
    auto parts = storedDigest(rows, import.batch, count);
    if (parts.empty() && count > 0)
        parts = madeDigest(rows, import);
    return parts;
}

/** The batch that holds the piece of feedback with this index. */
static const FeedbackEvidence::Batch &batchAt(const std::vector<FeedbackEvidence::Batch> &batches, size_t index)
{
    const auto after =
        std::upper_bound(batches.begin(), batches.end(), index,
                         [](size_t at, const FeedbackEvidence::Batch &batch) { return at < batch.begin; });
    return *(after - 1);
}

bool FeedbackEvidence::isTouchedBy(const Changes &changes)
{
    return changes.touches<FeedbackImport>() || changes.touches<Placement>() || changes.touches<FeedbackLink>() ||
           changes.touches<LinkRule>() || changes.touches<FeedbackAnswer>() || changes.touches<FeedbackHiding>() ||
           changes.touches<FeedbackTagging>() || changes.touches<Persona>();
}

std::shared_ptr<const FeedbackEvidence>
FeedbackEvidence::read(const Rows &rows, const std::shared_ptr<const FeedbackEvidence> &before, const Changes &changes)
{
    auto result = std::make_shared<FeedbackEvidence>();
    try {
        const ReadScope reading(rows.database());
        result->readBatches(rows, before.get());
        const bool isSame = before && !changes.touches<FeedbackImport>() && !changes.touches<Persona>() &&
                            !changes.touches<Placement>() && !changes.touches<LinkRule>() &&
                            before->m_count == result->m_count;
        if (isSame) {
            result->m_contextBegin = before->m_contextBegin;
            result->m_contexts = before->m_contexts;
            result->m_places = before->m_places;
            result->m_placeByRules = before->m_placeByRules;
        } else {
            result->readContexts(rows);
            result->place(rows);
        }
        result->m_placeOf = *result->m_placeByRules;
        result->applyLinks(rows);
        result->readStates(rows);
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    return result;
}

void FeedbackEvidence::readBatches(const Rows &rows, const FeedbackEvidence *before)
{
    const LearnedScores learned(rows);
    QSet<qint64> seen; // a file from elsewhere may import one batch twice
    for (const FeedbackImport &import : importsIn(rows)) {
        if (seen.contains(import.batch))
            continue;
        seen.insert(import.batch);
        const auto known = [&]() -> const Batch * {
            if (!before)
                return nullptr;
            const auto it = std::find_if(before->m_batches.begin(), before->m_batches.end(),
                                         [&](const Batch &batch) { return batch.first == import.batch; });
            const bool isSame = it != before->m_batches.end() && it->learned == learned.rowsIn(it->first, it->count);
            return isSame ? &*it : nullptr;
        }();
        Batch batch;
        if (known)
            batch = *known;
        batch.import = import.id;
        batch.first = import.batch;
        batch.begin = m_count;
        if (!known) {
            batch.parts = digestOf(rows, import);
            for (const auto &part : batch.parts)
                batch.count += qint64(part->count());
            batch.learned = learned.rowsIn(batch.first, batch.count);
            for (size_t n = 0; n < batch.learned.size(); ++n) {
                if (batch.learned[n])
                    batch.parts[n] = batch.parts[n]->withSentiments(learned.read(batch.learned[n]));
            }
        }
        m_count += size_t(batch.count);
        m_batches.push_back(std::move(batch));
    }
}

void FeedbackEvidence::readContexts(const Rows &rows)
{
    QHash<QString, Id<Persona>> personas;
    for (const Persona &persona : rows.all<Persona>()) {
        if (const QString name = foldedName(persona.name); !name.isEmpty() && !personas.contains(name))
            personas.insert(name, persona.id);
    }
    for (const Batch &batch : m_batches) {
        m_contextBegin.push_back(qsizetype(m_contexts.size()));
        Statement &row = rows.database().prepare("SELECT id, source, channel, language, persona FROM context "
                                                 "WHERE id BETWEEN ? AND ? ORDER BY id");
        bindValue(row, 1, batch.first);
        bindValue(row, 2, batch.first + std::max<qint64>(batch.count, 1) - 1);
        while (step(row)) {
            EvidenceContext context;
            context.id = integerAt(row, 0);
            if (context.id != batch.first + qint64(m_contexts.size()) - m_contextBegin.back())
                break; // nobody writes gaps
            context.source = fromWord<Source>(textAt(row, 1)).value_or(Source::Other);
            context.channel = textAt(row, 2);
            context.language = textAt(row, 3);
            context.persona = textAt(row, 4);
            context.who = personas.value(foldedName(context.persona));
            m_contexts.push_back(std::move(context));
        }
        finish(row);
    }
}

const EvidenceContext &FeedbackEvidence::contextOf(const Batch &batch, qint32 offset) const
{
    static const EvidenceContext none;
    const auto n = size_t(&batch - m_batches.data());
    const qsizetype end = n + 1 < m_contextBegin.size() ? m_contextBegin[n + 1] : qsizetype(m_contexts.size());
    const qsizetype at = m_contextBegin[n] + offset;
    return offset >= 0 && at < end ? m_contexts[size_t(at)] : none;
}

qint32 FeedbackEvidence::indexOfPlace(const FeedbackPlace &place)
{
    // There are as many as touchpoints and rules: few beside the feedback that asks.
    const auto it = std::find(m_places.begin(), m_places.end(), place);
    if (it != m_places.end())
        return qint32(it - m_places.begin());
    m_places.push_back(place);
    return qint32(m_places.size()) - 1;
}

void FeedbackEvidence::place(const Rows &rows)
{
    QHash<qint64, qint32> ofContext;
    for (const Placement &placement : rows.all<Placement>()) {
        ofContext.insert(placement.context, indexOfPlace(placeBy(FeedbackPlace::By::File, placement.journey,
                                                                 placement.stage, placement.touchpoint)));
    }
    m_placeOf.assign(m_count, 0);
    if (!ofContext.isEmpty()) {
        size_t index = 0;
        for (const Batch &batch : m_batches) {
            std::vector<qint32> places;
            for (const auto &part : batch.parts) {
                for (size_t n = 0; n < part->count(); ++n, ++index) {
                    const auto offset = size_t(std::max(part->context(n), 0));
                    if (offset >= size_t(batch.count))
                        continue;
                    while (places.size() <= offset)
                        places.push_back(ofContext.value(batch.first + qint64(places.size()), 0));
                    m_placeOf[index] = places[offset];
                }
            }
        }
    }
    for (const LinkRule &rule : rows.all<LinkRule>()) {
        if (!rule.isEmpty())
            applyRule(rows, rule);
    }
    m_placeByRules = std::make_shared<const std::vector<qint32>>(std::move(m_placeOf));
    m_placeOf.clear();
}

std::vector<bool> FeedbackEvidence::foundBy(const Rows &rows, const SearchQuery &query) const
{
    // Where no words are wanted, all fits but what the index finds.
    const bool isWanted = !query.wanted().isEmpty();
    std::vector<bool> result(m_count, !isWanted);
    if (query.isEmpty())
        return result;
    forEachFound(rows, query.expression(), [&](qint64 id) {
        if (const auto index = indexOf(id))
            result[*index] = isWanted;
    });
    return result;
}

void FeedbackEvidence::applyRule(const Rows &rows, const LinkRule &rule)
{
    const qint32 place = indexOfPlace(placeBy(rule));
    const auto take = [&](size_t index, const EvidenceContext &context) {
        if (m_places[size_t(m_placeOf[index])].by != FeedbackPlace::By::Rule && fits(rule, context))
            m_placeOf[index] = place;
    };
    const SearchQuery query(rule.query);
    if (query.wanted().isEmpty()) {
        const std::vector<bool> found = foundBy(rows, query);
        for (const Batch &batch : m_batches) {
            size_t index = batch.begin;
            for (const auto &part : batch.parts) {
                for (size_t n = 0; n < part->count(); ++n, ++index) {
                    if (found[index])
                        take(index, contextOf(batch, part->context(n)));
                }
            }
        }
        return;
    }
    forEachFound(rows, query.expression(), [&](qint64 id) {
        if (const auto index = indexOf(id)) {
            const Batch &batch = batchAt(m_batches, *index);
            const size_t n = *index - batch.begin;
            take(*index, contextOf(batch, batch.parts[n / FeedbackDigest::most]->context(n % FeedbackDigest::most)));
        }
    });
}

void FeedbackEvidence::applyLinks(const Rows &rows)
{
    for (const FeedbackLink &link : rows.all<FeedbackLink>()) {
        if (const auto index = indexOf(link.id.value)) {
            m_placeOf[*index] =
                indexOfPlace(placeBy(FeedbackPlace::By::Hand, link.journey, link.stage, link.touchpoint));
        }
    }
}

void FeedbackEvidence::readStates(const Rows &rows)
{
    const auto mark = [this](qint64 id, quint8 state) {
        const auto index = indexOf(id);
        if (index) {
            if (m_state.empty())
                m_state.assign(m_count, 0);
            m_state[*index] |= state;
        }
        return index;
    };
    for (const FeedbackHiding &hiding : rows.all<FeedbackHiding>())
        mark(hiding.id.value, hidden);
    Statement &answer = rows.database().prepare("SELECT answer.id, time, date, date_has_time FROM answer JOIN feedback "
                                                "ON feedback.id = answer.id");
    while (step(answer)) {
        const auto index = mark(integerAt(answer, 0), answeredHere);
        const double minutes = double(integerAt(answer, 1) - integerAt(answer, 2)) / minuteMs;
        if (index && !isNullAt(answer, 2) && integerAt(answer, 3) != 0 && minutes >= 0)
            m_responses.insert(*index, minutes);
    }
    finish(answer);
    for (const FeedbackTagging &tagging : rows.all<FeedbackTagging>())
        m_tagged[tagging.tag].push_back(tagging.feedback);
    for (auto &ids : m_tagged)
        std::sort(ids.begin(), ids.end());
}

std::optional<size_t> FeedbackEvidence::indexOf(qint64 id) const
{
    // Few imports, and not in the order of their ids.
    for (const Batch &batch : m_batches) {
        if (id >= batch.first && id < batch.first + batch.count)
            return batch.begin + size_t(id - batch.first);
    }
    return {};
}

qint64 FeedbackEvidence::idAt(size_t index) const
{
    const Batch &batch = batchAt(m_batches, index);
    return batch.first + qint64(index - batch.begin);
}

EvidenceItem FeedbackEvidence::at(size_t index) const
{
    const Batch &batch = batchAt(m_batches, index);
    const size_t n = index - batch.begin;
    EvidenceItem item;
    item.m_index = index;
    item.m_id = batch.first + qint64(n);
    item.m_digest = batch.parts[n / FeedbackDigest::most].get();
    item.m_at = n % FeedbackDigest::most;
    fill(item, batch);
    return item;
}

FeedbackPlace placeOf(const Rows &rows, qint64 feedback)
{
    if (const auto link = rows.find(Id<FeedbackLink>{feedback}))
        return placeBy(FeedbackPlace::By::Hand, link->journey, link->stage, link->touchpoint);
    EvidenceContext context;
    try {
        Statement &row = rows.database().prepare("SELECT context.id, source, channel FROM feedback JOIN context ON "
                                                 "context.id = feedback.context WHERE feedback.id = ?");
        bindValue(row, 1, feedback);
        if (step(row)) {
            context.id = integerAt(row, 0);
            context.source = fromWord<Source>(textAt(row, 1)).value_or(Source::Other);
            context.channel = textAt(row, 2);
        }
        finish(row);
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    for (const LinkRule &rule : rows.all<LinkRule>()) {
        if (!rule.isEmpty() && fits(rule, context) && isFoundBy(rows, SearchQuery(rule.query), feedback))
            return placeBy(rule);
    }
    for (const Placement &placement : rows.where(&Placement::context, context.id))
        return placeBy(FeedbackPlace::By::File, placement.journey, placement.stage, placement.touchpoint);
    return {};
}

} // namespace Model
