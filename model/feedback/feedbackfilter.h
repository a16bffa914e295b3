#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/metrics/metric.h"
#include "model/metrics/period.h"

#include <QList>

#include <functional>
#include <vector>

namespace Model {

/** Which feedback is shown: all that fits everything that is said here. */
struct FeedbackFilter
{
    QString query; ///< SearchQuery
    std::optional<bool> isAnswered;
    std::optional<bool> isLinked; ///< to a journey, stage or touchpoint
    bool isHidden = false;        ///< the hidden instead of the others
    QList<Source> sources;        ///< empty: any
    std::optional<Period> period; ///< of its date; what has none doesn't fit
    Id<Journey> journey;
    Id<Stage> stage; ///< its touchpoints' as well
    Id<Touchpoint> touchpoint;
    std::optional<Mood> mood;
    QString language; ///< ISO 639-1; empty: any
    Id<Persona> persona;
    Id<FeedbackImport> import;
    Id<FeedbackTag> tag;
    std::optional<MetricKind> answersTo; ///< what counts in this metric: NPS answers, tickets, …

    bool operator==(const FeedbackFilter &) const = default;
    /** Nothing is said: all that isn't hidden. */
    bool isEmpty() const { return *this == FeedbackFilter(); }
    /** As it is stored; what it doesn't know, fromWords() leaves out. */
    QString words() const;
    static FeedbackFilter fromWords(const QString &words);
};

enum class FeedbackOrder { NewestFirst, OldestFirst, WorstFirst, BestFirst };

/**
 * The indexes, in @p evidence, of the feedback that fits, in order; what has no date or emotion comes last, and equals
 * are in the order of import. @p isOpenFirst puts what is unanswered before the rest. Gives nothing where @p goesOn,
 * asked now and then, returns false. @p rows are of the calling thread's own connection, or the project's.
 */
std::vector<quint32> filtered(const FeedbackEvidence &evidence, const Rows &rows, const FeedbackFilter &filter,
                              FeedbackOrder order = FeedbackOrder::NewestFirst, bool isOpenFirst = false,
                              const std::function<bool()> &goesOn = {});

/** What can be known of one piece of feedback without its words, asked many times. */
class FilterTest
{
public:
    /** Reads which touchpoints are in the stage. */
    FilterTest(const FeedbackEvidence &evidence, const Rows &rows, const FeedbackFilter &filter);
    /** Whether it fits everything but the query. */
    bool fits(const EvidenceItem &item) const;

private:
    const FeedbackFilter &m_filter;
    qint64 m_importFirst = 0;
    qint64 m_importEnd = 0;
    std::vector<bool> m_placeFits; // by the index of a place
    const FeedbackEvidence &m_evidence;
    const std::vector<qint64> *m_tagged = nullptr;
};

/** How much feedback there was in a stretch of time, and how it feels. */
struct FeedbackVolume
{
    Period period;
    qint64 good = 0;
    qint64 neutral = 0; ///< with what says nothing of how it feels
    qint64 bad = 0;
    qint64 count() const { return good + neutral + bad; }
};
/**
 * By day, week, month, quarter or year, whatever gives at most @p most stretches; without gaps, in order. Of @p
 * indexes, those with a date.
 */
QList<FeedbackVolume> volumeOf(const FeedbackEvidence &evidence, const std::vector<quint32> &indexes, int most,
                               PeriodUnit *unit = nullptr);

/** How much there is of what, for those who choose. Without the hidden. */
struct FeedbackCounts
{
    qint64 everything = 0;
    qint64 open = 0; ///< unanswered
    qint64 answered = 0;
    qint64 notLinked = 0;
    qint64 hidden = 0;
    QHash<Source, qint64> sources;
    QHash<QString, qint64> languages;
    QHash<Id<Touchpoint>, qint64> touchpoints;
    QHash<Id<Stage>, qint64> stages; ///< linked to a stage as a whole
    QHash<Id<FeedbackImport>, qint64> imports;
    qint64 responses = 0;                 ///< with a known time to the first answer
    std::optional<double> medianResponse; ///< minutes
};
FeedbackCounts countsOf(const FeedbackEvidence &evidence);

} // namespace Model
