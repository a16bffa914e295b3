#include "views/map/measuredwatch.h"

#include "model/insight/measuredcurves.h"

namespace Views {

using namespace Model;

MeasuredWatch::MeasuredWatch(QObject *parent)
    : QObject(parent)
{
}

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
    if (!m_evidence) {
        m_work.stop();
        emit counted(std::make_shared<const MeasuredCurves>());
        return;
    }
    m_work.start(*m_evidence, [this](const FeedbackEvidence &evidence) -> EvidenceWork::Show {
        const auto measured = std::make_shared<const MeasuredCurves>(evidence);
        return [this, measured] { emit counted(measured); };
    });
}

} // namespace Views
