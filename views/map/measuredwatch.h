#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace Model {
class EvidenceWatch;
class FeedbackEvidence;
class MeasuredCurves;
} // namespace Model

namespace Views {

/**
 * What feedback says of touchpoints, counted anew when the evidence changes; in a thread of its own where there is
 * much of it.
 */
class MeasuredWatch : public QObject
{
    Q_OBJECT
public:
    explicit MeasuredWatch(QObject *parent = nullptr);
    ~MeasuredWatch() override;

    /** None where @p evidence is null. */
    void watch(Model::EvidenceWatch *evidence);

signals:
    void counted(const std::shared_ptr<const Model::MeasuredCurves> &measured);

private:
    void count();
    void countLater(const std::shared_ptr<const Model::FeedbackEvidence> &evidence);

    QPointer<Model::EvidenceWatch> m_evidence;
    QThreadPool m_pool;
    bool m_isCounting = false;
    bool m_isStale = false; ///< what is being counted was overtaken
};

} // namespace Views
