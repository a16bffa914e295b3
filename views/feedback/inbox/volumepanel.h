#pragma once

#include "model/feedback/feedbackfilter.h"

#include <QWidget>

class QPushButton;

namespace Views {

class ElidedLabel;
class VolumeChart;

/** The chart over time with its caption, and what is chosen of it. */
class VolumePanel : public QWidget
{
    Q_OBJECT
public:
    explicit VolumePanel(QWidget *parent = nullptr);

    void setVolumes(const QList<Model::FeedbackVolume> &volumes, Model::PeriodUnit unit,
                    const std::optional<Model::Period> &chosen);

signals:
    void chosen(const std::optional<Model::Period> &period);

private:
    ElidedLabel *m_caption;
    QPushButton *m_period;
    VolumeChart *m_chart;
};

} // namespace Views
