#pragma once

#include "model/insight/projectmetrics.h"
#include "model/store/project.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace Views {

class CustomerVoice;

/** The metrics of one place: value, answers, and how they stand against their targets. Hidden where there are none. */
class MetricSection : public QWidget
{
    Q_OBJECT
public:
    explicit MetricSection(Model::Project &project, QWidget *parent = nullptr);

    /** Null: nothing is known. */
    void setVoice(CustomerVoice *voice);
    /** None: nothing in particular. */
    void setPlace(const std::optional<Model::MetricPlace> &place);

private:
    void fill();
    QWidget *rowOf(const Model::PlaceMetric &metric) const;

    Model::Project &m_project;
    QPointer<CustomerVoice> m_voice;
    std::optional<Model::MetricPlace> m_place;
    QVBoxLayout *m_rows;
};

} // namespace Views
