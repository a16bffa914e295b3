#include "views/inspector/customervoice.h"

#include "model/store/project.h"

#include <algorithm>

namespace Views {

using namespace Model;

static constexpr qint64 mostPlaces = 2'000; // touchpoints whose metrics are made on the spot

CustomerVoice::CustomerVoice(EvidenceWatch &watch, QObject *parent)
    : QObject(parent)
    , m_watch(&watch)
{
    connect(&watch, &EvidenceWatch::changed, this, &CustomerVoice::read);
    connect(&watch.project(), &Project::changed, this, &CustomerVoice::apply);
    read();
}

const std::shared_ptr<const FeedbackEvidence> &CustomerVoice::evidence() const
{
    return m_watch ? m_watch->evidence() : m_nothing;
}

QList<PlaceMetric> CustomerVoice::metricsOf(const MetricPlace &place) const
{
    const auto isHere = [&](const PlaceMetrics &metrics) {
        return place.touchpoint ? metrics.place.touchpoint == place.touchpoint : metrics.place == place;
    };
    const auto found = std::find_if(m_metrics.cbegin(), m_metrics.cend(), isHere);
    return found == m_metrics.cend() ? QList<PlaceMetric>() : found->metrics;
}

/** Whether feedback of a touchpoint counts for another stage than before. */
static bool movesToAnotherStage(const Changes &changes)
{
    const quint64 stage = Changes::bit(&Touchpoint::stage);
    const QList<Change> touchpoints = changes.of<Touchpoint>();
    return std::any_of(touchpoints.cbegin(), touchpoints.cend(), [stage](const Change &change) {
        return change.what != What::Changed || (change.columns & stage);
    });
}

void CustomerVoice::apply(const Changes &changes)
{
    if (changes.touches<StoredObservation>() || changes.touches<MetricTarget>() || changes.touches<OwnMetric>() ||
        (hasFeedback() && movesToAnotherStage(changes)))
        read();
}

void CustomerVoice::read()
{
    if (!m_watch)
        return;
    const Rows &rows = m_watch->project().rows();
    if (!hasFeedback() && rows.count<StoredObservation>() == 0) {
        m_work.cancel();
        m_metrics.clear();
        emit changed();
        return;
    }
    m_work.start(
        *m_watch,
        [this](const FeedbackEvidence &evidence, const Rows &there) {
            return [this, metrics = projectMetrics(evidence, there)] {
                m_metrics = metrics;
                emit changed();
            };
        },
        rows.count<Touchpoint>() > mostPlaces);
}

} // namespace Views
