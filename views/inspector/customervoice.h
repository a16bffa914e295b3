#pragma once

#include "model/feedback/evidencewatch.h"
#include "model/insight/projectmetrics.h"
#include "views/background/evidencework.h"

#include <QPointer>

namespace Views {

/**
 * What customers say, for all pages of the inspector: the project's feedback, and the metrics of every place, kept up
 * with both.
 */
class CustomerVoice : public QObject
{
    Q_OBJECT
public:
    explicit CustomerVoice(Model::EvidenceWatch &watch, QObject *parent = nullptr);

    /** Never null. */
    const std::shared_ptr<const Model::FeedbackEvidence> &evidence() const;
    bool hasFeedback() const { return evidence()->count() > 0; }
    /** Empty where nothing was said of the place. Of a touchpoint's place only the touchpoint counts. */
    QList<Model::PlaceMetric> metricsOf(const Model::MetricPlace &place) const;
    bool isOf(const Model::EvidenceWatch *watch) const { return m_watch == watch; }
    bool isOf(const Model::Project *project) const { return m_watch && &m_watch->project() == project; }

signals:
    void changed();

private:
    void apply(const Model::Changes &changes);
    void read();

    QPointer<Model::EvidenceWatch> m_watch;
    std::shared_ptr<const Model::FeedbackEvidence> m_nothing = std::make_shared<const Model::FeedbackEvidence>();
    QList<Model::PlaceMetrics> m_metrics;
    EvidenceWork m_work;
};

} // namespace Views
