#pragma once

#include "model/insight/metricscope.h"
#include "model/metrics/ownmetric.h"
#include "model/store/project.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace Views {

class ObservationModel;
class PlainLabel;

/** The values of one metric that were measured elsewhere: add, change, remove. Everything takes effect at once. */
class ObservationsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Subject
    {
        Model::Metric metric;
        QString title;
        Model::MetricPlace place; ///< of new values
        QString placeName;
    };
    ObservationsDialog(Model::Project &project, const Subject &subject, QWidget *parent = nullptr);

private:
    QWidget *makeTable();
    QWidget *makeEntry();
    void add();
    void remove();
    void moveHere();
    void tell(const QString &sentence);
    void updateButtons();
    QList<Model::Id<Model::StoredObservation>> selected() const;

    Model::Project &m_project;
    Subject m_subject;
    ObservationModel *m_model;
    QTableView *m_table;
    QLineEdit *m_date;
    QLineEdit *m_value;
    QLineEdit *m_answers;
    QLineEdit *m_numerator;
    QLineEdit *m_denominator;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_move;
    PlainLabel *m_problem;
    PlainLabel *m_hint;
};

} // namespace Views
