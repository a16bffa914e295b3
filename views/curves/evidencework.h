#pragma once

#include "model/feedback/evidencewatch.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>

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

    explicit EvidenceWork(QObject *parent = nullptr);
    ~EvidenceWork() override;

    /** @p isMuch: it takes a thread although there is little feedback. Failures are told by the watch's project. */
    void start(const Model::EvidenceWatch &watch, const Make &make, bool isMuch = false);
    /** Forgets what was asked for. */
    void cancel() { ++m_turn; }
    bool isWorking() const { return m_isWorking; }

    /** Pieces of feedback that are counted in a few milliseconds. */
    static constexpr size_t mostAtOnce = 50'000;

private:
    void finish(quint64 turn, const QString &sentence, const Show &show);

    quint64 m_turn = 0;
    bool m_isWorking = false;
    QPointer<Model::Project> m_project;
    QThreadPool m_pool;
};

} // namespace Views
