#pragma once

#include "model/insight/metricscope.h"
#include "model/metrics/ownmetric.h"
#include "model/store/project.h"

#include <QAbstractTableModel>

namespace Views {

/** The values of one metric that were typed or imported, newest first. Cells can be changed: one edit each. */
class ObservationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Value, Answers, Numerator, Denominator, Place, ColumnCount };

    ObservationModel(Model::Project &project, const Model::Metric &metric, QObject *parent = nullptr);

    Model::Id<Model::StoredObservation> idAt(int row) const;
    int rowOf(Model::Id<Model::StoredObservation> id) const;
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /** What was typed can't be: why, as a sentence. */
    void refused(const QString &sentence);

private:
    QString text(const Model::StoredObservation &observation, int column, bool isTyped) const;
    QString quotientText(const Model::StoredObservation &observation) const;
    QString placeText(const Model::StoredObservation &observation) const;

    Model::Project &m_project;
    Model::Metric m_metric;
    QList<Model::StoredObservation> m_rows;
    QStringList m_places; ///< of each row
};

/** The day that people typed: 2026-03-31, or as their locale has it; ms since 1970, UTC. */
std::optional<qint64> typedDay(const QString &text);

} // namespace Views
