#pragma once

#include "views/background/latestwork.h"

#include "model/feedback/evidencewatch.h"

#include <QPointer>

namespace Views {

/**
 * Makes something of all feedback: on the spot where there is little, in a thread where there is much. What was asked
 * for before is forgotten.
 */
class EvidenceWork : public QObject
{
    Q_OBJECT
public:
    /** What the window's thread does with the result. */
    using Show = std::function<void()>;
    /** Called in whichever thread, so it holds on to nothing but values; the rows are of that thread's connection. */
    using Make = std::function<Show(const Model::FeedbackEvidence &evidence, const Model::Rows &rows)>;
    /** The same for what needs no rows. */
    using Count = std::function<Show(const Model::FeedbackEvidence &evidence)>;

    explicit EvidenceWork(QObject *parent = nullptr);

    /** @p isMuch: it takes a thread although there is little feedback. Failures are told by the watch's project. */
    void start(const Model::EvidenceWatch &watch, const Make &make, bool isMuch = false);
    void start(const Model::EvidenceWatch &watch, const Count &count);
    /** Forgets what was asked for. */
    void cancel() { m_work.forget(); }
    /** The same, and waits until nothing is read any more: for the project to go. */
    void stop() { m_work.stop(); }
    bool isWorking() const { return m_work.isRunning(); }

    /** Pieces of feedback that are counted in a few milliseconds. */
    static constexpr size_t mostAtOnce = 50'000;

signals:
    /** What was asked for last is shown, or failed. */
    void finished();

private:
    LatestWork::Finish finishing(const Show &show);
    void fail(const QString &sentence);

    QPointer<Model::Project> m_project;
    LatestWork m_work;
};

} // namespace Views
