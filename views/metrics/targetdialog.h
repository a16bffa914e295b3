#pragma once

#include "model/insight/metricboard.h"

#include <QDialog>

class QLineEdit;

namespace Views {

class PlainLabel;

/** Asks what a metric should come to at one place. */
class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p place is where the target will count, as a sentence. */
    TargetDialog(const Model::BoardMetric &metric, const QString &place, QWidget *parent = nullptr);

signals:
    /** None: it shall have none here. */
    void chosen(std::optional<double> target);

private:
    void take();

    Model::Metric m_metric;
    QLineEdit *m_field;
    PlainLabel *m_problem;
};

} // namespace Views
