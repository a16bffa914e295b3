#pragma once

#include "model/metrics/ownmetric.h"

#include <QDialog>

class QLineEdit;

namespace Views {

class ChoiceBox;
class Form;
class PlainLabel;
class TextField;

/**
 * Asks for a metric: what is to be said of one of the user's own, or, for a new one, also which of the program's that
 * have no values yet is to get some.
 */
class OwnMetricDialog : public QDialog
{
    Q_OBJECT
public:
    /** Of a new one; @p known are the program's metrics without values. */
    explicit OwnMetricDialog(const QList<Model::Metric> &known, QWidget *parent = nullptr);
    /** Of one that is there. */
    explicit OwnMetricDialog(const Model::OwnMetric &metric, QWidget *parent = nullptr);

    /** Why it can't be as it was given; the dialog stays. */
    void refuse(const QString &sentence);

signals:
    /** What was given. Close the dialog, or refuse() it. */
    void given(const Model::OwnMetric &metric);
    /** One of the program's shall get values. */
    void knownChosen(const Model::Metric &metric);

private:
    void build(const QString &ok);
    void take();
    void showKind(int index);

    QList<Model::Metric> m_known;
    Model::OwnMetric m_metric;
    ChoiceBox *m_kind = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLineEdit *m_lowest;
    QLineEdit *m_highest;
    ChoiceBox *m_better;
    TextField *m_formula;
    Form *m_form;
    PlainLabel *m_about;
    PlainLabel *m_problem;
};

} // namespace Views
