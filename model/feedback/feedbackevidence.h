#pragma once

#include "model/feedback/feedbackdigest.h"
#include "model/feedback/feedbackimport.h"
#include "model/feedback/feedbackscores.h"
#include "model/feedback/handling.h"
#include "model/feedback/linkrule.h"
#include "model/feedback/searchtext.h"
#include "model/store/changes.h"
#include "model/store/rows.h"

#include <QHash>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace Model {

struct Persona;

/** Where a piece of feedback belongs, and who says so. */
struct FeedbackPlace
{
    enum class By {
        Nobody, ///< it belongs nowhere (yet)
        File,   ///< the names in its file, or what was said when it was imported
        Rule,
        Hand
    };
    By by = By::Nobody;
    Id<Journey> journey;
    Id<Stage> stage;           ///< none where there is a touchpoint: its stage may change
    Id<Touchpoint> touchpoint; ///< or none
    Id<LinkRule> rule;         ///< by Rule: which
    bool operator==(const FeedbackPlace &) const = default;
};

/** What many pieces of feedback have in common. */
struct EvidenceContext
{
    Source source = Source::Other;
    QString channel;
    QString language; ///< ISO 639-1; empty: not known
    QString persona;  ///< as the file names it
    Id<Persona> who;  ///< the persona of that name, if there is one
    qint64 id = 0;
};

class FeedbackEvidence;

/** What is counted of one piece of feedback. Valid as long as the FeedbackEvidence that it is of. */
class EvidenceItem
{
public:
    size_t index() const { return m_index; }
    qint64 id() const { return m_id; }
    const EvidenceContext &context() const { return *m_context; }
    const FeedbackPlace &place() const { return *m_place; }
    bool isHidden() const { return m_state & 1; }
    /** As its file says, or answered here. */
    bool isAnswered() const { return (m_state & 2) || m_digest->has(m_at, FeedbackDigest::IsAnswered); }
    bool hasDate() const { return m_digest->has(m_at, FeedbackDigest::HasDate); }
    qint32 minute() const { return m_digest->minute(m_at); } ///< since 1970, UTC, where it has a date
    std::optional<qint64> date() const                       ///< ms since 1970, UTC, to the minute
    {
        return hasDate() ? std::optional(qint64(minute()) * 60'000) : std::nullopt;
    }
    std::optional<double> emotion() const { return some(m_digest->emotion(m_at)); }
    std::optional<double> effort() const
    {
        const int ces = m_digest->ces(m_at);
        return ces ? effortOfCes(ces, m_digest->cesVersion(m_at)) : std::nullopt;
    }
    Mood mood() const { return moodOf(emotion()); }
    std::optional<double> responseMinutes() const { return some(m_response); }
    const FeedbackDigest &digest() const { return *m_digest; }
    size_t at() const { return m_at; } ///< in digest()

private:
    friend class FeedbackEvidence;
    static std::optional<double> some(double value)
    {
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    const FeedbackDigest *m_digest = nullptr;
    size_t m_at = 0;
    size_t m_index = 0;
    qint64 m_id = 0;
    const EvidenceContext *m_context = nullptr;
    const FeedbackPlace *m_place = nullptr;
    quint8 m_state = 0;
    double m_response = 0;
};

/**
 * All feedback that is there, as it counts: digests of the facts, where each piece belongs, what was hidden and
 * answered. Never changes once it is read; a million pieces take some 30 MB and a few hundredths of a second. Curves,
 * metrics, charts, and the inbox are made from it.
 */
class FeedbackEvidence
{
public:
    /** An import of it. */
    struct Batch
    {
        Id<FeedbackImport> import;
        qint64 first = 0; ///< id
        qint64 count = 0;
        size_t begin = 0;                                         ///< index of the first
        std::vector<std::shared_ptr<const FeedbackDigest>> parts; ///< of FeedbackDigest::most each, but the last
        std::vector<qint64> learned; ///< LearnedScores::rowsIn: whose scores are in parts already
    };

    FeedbackEvidence() = default;
    /**
     * Reads what is there. What @p changes left as it was in @p before is taken from there. On a connection of the
     * calling thread. Throws Error.
     */
    static std::shared_ptr<const FeedbackEvidence>
    read(const Rows &rows, const std::shared_ptr<const FeedbackEvidence> &before = {}, const Changes &changes = {});
    /** Whether @p changes make another FeedbackEvidence. */
    static bool isTouchedBy(const Changes &changes);

    size_t count() const { return m_count; } ///< with what is hidden
    EvidenceItem at(size_t index) const;
    /** The index of a piece of feedback; none: it isn't there. */
    std::optional<size_t> indexOf(qint64 id) const;
    /** Which of all, by index, fit @p query. */
    std::vector<bool> foundBy(const Rows &rows, const SearchQuery &query) const;
    qint64 idAt(size_t index) const;
    const std::vector<Batch> &batches() const { return m_batches; }

    /** Calls @p visit with each that isn't hidden, in the order of imports. */
    template <class Visitor>
    void forEach(Visitor &&visit) const
    {
        forEachWithHidden([&](const EvidenceItem &item) {
            if (!item.isHidden())
                visit(item);
        });
    }
    template <class Visitor>
    void forEachWithHidden(Visitor &&visit) const
    {
        EvidenceItem item;
        for (const Batch &batch : m_batches) {
            item.m_index = batch.begin;
            item.m_id = batch.first;
            for (const auto &part : batch.parts) {
                item.m_digest = part.get();
                for (item.m_at = 0; item.m_at < part->count(); ++item.m_at, ++item.m_index, ++item.m_id) {
                    fill(item, batch);
                    visit(std::as_const(item));
                }
            }
        }
    }

    /** The index of place() among all places; feedback of equal places has equal indexes. 0: nowhere. */
    qint32 placeIndex(size_t index) const { return m_placeOf[index]; }
    const std::vector<FeedbackPlace> &places() const { return m_places; }
    /** The tagged, by tag, as ids in order. */
    const QHash<Id<FeedbackTag>, std::vector<qint64>> &tagged() const { return m_tagged; }

private:
    void fill(EvidenceItem &item, const Batch &batch) const
    {
        item.m_context = &contextOf(batch, item.m_digest->context(item.m_at));
        item.m_place = &m_places[size_t(m_placeOf[item.m_index])];
        item.m_state = m_state.empty() ? 0 : m_state[item.m_index];
        item.m_response = item.m_digest->response(item.m_at);
        if ((item.m_state & answeredHere) && !std::isfinite(item.m_response))
            item.m_response = m_responses.value(item.m_index, item.m_response);
    }
    const EvidenceContext &contextOf(const Batch &batch, qint32 offset) const;

    void readBatches(const Rows &rows, const FeedbackEvidence *before);
    void readContexts(const Rows &rows);
    void place(const Rows &rows);
    void applyRule(const Rows &rows, const LinkRule &rule);
    void applyLinks(const Rows &rows);
    void readStates(const Rows &rows);
    qint32 indexOfPlace(const FeedbackPlace &place);

    static constexpr quint8 hidden = 1;
    static constexpr quint8 answeredHere = 2;

    size_t m_count = 0;
    std::vector<Batch> m_batches;
    std::vector<qsizetype> m_contextBegin; // of each batch, in m_contexts
    std::vector<EvidenceContext> m_contexts;
    std::shared_ptr<const std::vector<qint32>> m_placeByRules; // before links by hand
    std::vector<qint32> m_placeOf;
    std::vector<FeedbackPlace> m_places{FeedbackPlace{}};
    std::vector<quint8> m_state; // empty where nothing was hidden or answered
    QHash<size_t, double> m_responses;
    QHash<Id<FeedbackTag>, std::vector<qint64>> m_tagged;
};

/** The digest of an import or complete batch, in parts of FeedbackDigest::most each: as its facts are. */
std::vector<std::shared_ptr<const FeedbackDigest>> digestOf(const Rows &rows, const FeedbackImport &import);

/** Where one piece of feedback belongs, without reading all of it: its link, else the first rule that fits, its file.
 */
FeedbackPlace placeOf(const Rows &rows, qint64 feedback);

} // namespace Model
