#pragma once

#include "model/feedback/feedbackfilter.h"
#include "views/background/latestwork.h"

#include <array>
#include <memory>
#include <vector>

namespace Model {
class Project;
}

namespace Views {

/** What the inbox is to show. */
struct InboxQuestion
{
    std::shared_ptr<const Model::FeedbackEvidence> evidence;
    Model::FeedbackFilter filter;
    Model::FeedbackOrder order = Model::FeedbackOrder::NewestFirst;
    bool isOpenFirst = true; ///< what is unanswered before the rest
};

/** What there is of it. */
struct InboxAnswer
{
    std::shared_ptr<const Model::FeedbackEvidence> evidence;
    std::vector<quint32> indexes;         ///< in the evidence, in order
    QList<Model::FeedbackVolume> volumes; ///< over time, as if no period were chosen
    Model::PeriodUnit unit = Model::PeriodUnit::Day;
};

/** How much there is to choose from, whatever is shown. */
struct InboxCounts
{
    Model::FeedbackCounts feedback;
    std::array<qint64, 4> moods{}; ///< by Mood
    QHash<Model::Id<Model::FeedbackTag>, qint64> tags;
};

/**
 * Finds the feedback that the inbox shows, and counts what there is to choose from: where there is much of it in a
 * file, in a thread with a connection of its own. A newer question makes an older one needless.
 */
class InboxFinder : public QObject
{
    Q_OBJECT
public:
    explicit InboxFinder(QObject *parent = nullptr);

    /** Gives up what is under way; null before the project goes. */
    void setProject(Model::Project *project);
    void ask(const InboxQuestion &question);
    void count(const std::shared_ptr<const Model::FeedbackEvidence> &evidence);
    bool isBusy() const { return m_finding.isRunning() || m_counting.isRunning(); }

signals:
    void answered(const std::shared_ptr<const Views::InboxAnswer> &answer);
    void counted(const Views::InboxCounts &counts);
    /** A question couldn't be answered; as a sentence. */
    void failed(const QString &sentence);

private:
    bool isThreaded(const Model::FeedbackEvidence &evidence) const;

    Model::Project *m_project = nullptr;
    LatestWork m_finding;
    LatestWork m_counting;
};

/** What there is; empty where @p goesOn, asked now and then, returns false. */
InboxAnswer answerOf(const InboxQuestion &question, const Model::Rows &rows, const std::function<bool()> &goesOn = {});
InboxCounts inboxCountsOf(const Model::FeedbackEvidence &evidence);

} // namespace Views
