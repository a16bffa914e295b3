#pragma once

#include "views/background/evidencework.h"

namespace Model {
class MeasuredCurves;
} // namespace Model

namespace Views {

/** What feedback says of touchpoints, counted anew when the evidence changes. */
class MeasuredWatch : public QObject
{
    Q_OBJECT
public:
    explicit MeasuredWatch(QObject *parent = nullptr);

    /** None where @p evidence is null. */
    void watch(Model::EvidenceWatch *evidence);

signals:
    void counted(const std::shared_ptr<const Model::MeasuredCurves> &measured);

private:
    void count();

    QPointer<Model::EvidenceWatch> m_evidence;
    EvidenceWork m_work;
};

} // namespace Views
