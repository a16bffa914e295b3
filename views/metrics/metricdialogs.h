#pragma once

#include "model/insight/metricboard.h"
#include "model/store/project.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace Views {

/** What can be done with the metrics of a board: asks for it, and does it as edits of the project. */
class MetricDialogs : public QObject
{
    Q_OBJECT
public:
    /** What the board is of just now. */
    struct Subject
    {
        Model::MetricPlace place;
        QString placeName;
        std::optional<Model::Period> period;
    };

    /** Dialogs stand over @p window. */
    explicit MetricDialogs(QWidget *window);

    void setProject(Model::Project *project);
    void setSubject(const Subject &subject) { m_subject = subject; }

    void showComputation(const Model::BoardMetric &metric);
    void askTarget(const Model::BoardMetric &metric);
    void showValues(const Model::Metric &metric, const QString &title);
    /** @p known are the program's metrics that have no values yet. */
    void askNew(const QList<Model::Metric> &known);
    void askDescription(const Model::BoardMetric &metric);
    void remove(const Model::BoardMetric &metric);

signals:
    void manualRequested(const QString &anchor);
    void added(Model::Id<Model::OwnMetric> metric);

private:
    void open(QDialog *dialog);
    QString targetPlace() const;
    void setTarget(const Model::BoardMetric &metric, std::optional<double> target);

    QWidget *m_window;
    Model::Project *m_project = nullptr;
    Subject m_subject;
    QPointer<QDialog> m_dialog;
};

} // namespace Views
