#include "views/feedback/inbox/inboxfinder.h"

#include "model/store/project.h"

#include <algorithm>

namespace Views {

using namespace Model;

/** So many are found at once, without a thread: it takes a few milliseconds. */
static constexpr size_t mostAtOnce = 20'000;
/** Bars of the chart over time. */
static constexpr int mostVolumes = 70;

InboxAnswer answerOf(const InboxQuestion &question, const Rows &rows, const std::function<bool()> &goesOn)
{
    const FeedbackEvidence &evidence = *question.evidence;
    FeedbackFilter anyTime = question.filter;
    anyTime.period.reset();
    InboxAnswer answer{question.evidence, {}, {}, {}};
    answer.indexes = filtered(evidence, rows, anyTime, question.order, question.isOpenFirst, goesOn);
    answer.volumes = volumeOf(evidence, answer.indexes, mostVolumes, &answer.unit);
    if (const auto &period = question.filter.period) {
        std::erase_if(answer.indexes, [&](quint32 index) {
            const auto date = evidence.at(index).date();
            return !date || !period->contains(*date);
        });
    }
    return answer;
}

InboxCounts inboxCountsOf(const FeedbackEvidence &evidence)
{
    InboxCounts counts;
    counts.feedback = countsOf(evidence);
    evidence.forEach([&](const EvidenceItem &item) { ++counts.moods[size_t(item.mood())]; });
    for (auto it = evidence.tagged().cbegin(); it != evidence.tagged().cend(); ++it)
        counts.tags.insert(it.key(), qint64(it->size()));
    return counts;
}

InboxFinder::InboxFinder(QObject *parent)
    : QObject(parent)
{
}

void InboxFinder::setProject(Project *project)
{
    m_finding.stop();
    m_counting.stop();
    m_project = project;
}

bool InboxFinder::isThreaded(const FeedbackEvidence &evidence) const
{
    return evidence.count() > mostAtOnce && !m_project->path().isEmpty();
}

void InboxFinder::ask(const InboxQuestion &question)
{
    if (!m_project || !question.evidence)
        return;
    if (!isThreaded(*question.evidence)) {
        m_finding.forget();
        m_project->attempt(
            [&] { emit answered(std::make_shared<const InboxAnswer>(answerOf(question, m_project->rows()))); });
        return;
    }
    m_finding.start(
        [this, question, path = m_project->rows().database().path()](const auto &goesOn) -> LatestWork::Finish {
            try {
                const auto database = openForReading(path);
                const auto answer = std::make_shared<const InboxAnswer>(answerOf(question, Rows(*database), goesOn));
                return [this, answer] { emit this->answered(answer); };
            } catch (const Error &error) {
                return [this, sentence = error.sentence()] { emit failed(sentence); };
            }
        });
}

void InboxFinder::count(const std::shared_ptr<const FeedbackEvidence> &evidence)
{
    if (!m_project || !evidence)
        return;
    if (evidence->count() <= mostAtOnce) {
        m_counting.forget();
        emit counted(inboxCountsOf(*evidence));
        return;
    }
    m_counting.start([this, evidence](const auto &) -> LatestWork::Finish {
        return [this, counts = inboxCountsOf(*evidence)] { emit this->counted(counts); };
    });
}

} // namespace Views
