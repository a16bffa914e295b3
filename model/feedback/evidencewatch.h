#pragma once

#include "model/feedback/feedbackevidence.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Model {

class Project;

/**
 * The evidence of an open project, kept up to date. Where there is much of it, it is read in a thread of its own, and
 * what was there before stays until that is done.
 */
class EvidenceWatch : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceWatch(Project &project, QObject *parent = nullptr);
    ~EvidenceWatch() override;

    /** Never null; empty until it is first read. */
    const std::shared_ptr<const FeedbackEvidence> &evidence() const { return m_evidence; }
    bool isReading() const { return m_isReading; }
    Project &project() const { return m_project; }

signals:
    /** Feedback came, went, or counts elsewhere. */
    void changed();

private:
    void take(const Changes &changes);
    void read();
    void keep(const Changes &changes);

    Project &m_project;
    std::shared_ptr<const FeedbackEvidence> m_evidence = std::make_shared<const FeedbackEvidence>();
    Changes m_pending;
    bool m_isPending = false;
    bool m_isReading = false;
    QThreadPool m_pool;
};

} // namespace Model
