#include "views/map/measuredwatch.h"

#include "model/feedback/evidencewatch.h"
#include "model/insight/measuredcurves.h"

namespace Views {

using namespace Model;

namespace {

/** So many are counted at once, without a thread: it takes a few milliseconds. */
constexpr size_t mostAtOnce = 50'000;

} // namespace

MeasuredWatch::MeasuredWatch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MeasuredWatch::~MeasuredWatch() { m_pool.waitForDone(); }

void MeasuredWatch::watch(EvidenceWatch *evidence)
{
    if (m_evidence == evidence)
        return;
    if (m_evidence)
        m_evidence->disconnect(this);
    m_evidence = evidence;
    if (evidence)
        connect(evidence, &EvidenceWatch::changed, this, &MeasuredWatch::count);
    count();
}

void MeasuredWatch::count()
{
    if (m_isCounting) {
        m_isStale = true;
        return;
    }
    const auto evidence = m_evidence ? m_evidence->evidence() : std::make_shared<const FeedbackEvidence>();
    if (evidence->count() > mostAtOnce)
        countLater(evidence);
    else
        emit counted(std::make_shared<const MeasuredCurves>(*evidence));
}

void MeasuredWatch::countLater(const std::shared_ptr<const FeedbackEvidence> &evidence)
{
    m_isCounting = true;
    m_isStale = false;
    m_pool.start([this, evidence] {
        const auto measured = std::make_shared<const MeasuredCurves>(*evidence);
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, measured] {
                m_isCounting = false;
                if (m_isStale)
                    count();
                else
                    emit counted(measured);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Views
