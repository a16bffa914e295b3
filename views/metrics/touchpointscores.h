#pragma once

#include "model/insight/metricboard.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace Views {

/** NPS, CSAT and CES of touchpoints: a row each, and a column for each of the three that has any value. */
class TouchpointScores : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< a number for scores; what has too few answers comes last both ways
        GoodnessRole,            ///< −2 … +2; none where there is no colour
        TouchpointRole           ///< the id
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Model::TouchpointMetrics> &rows);
    Model::Id<Model::Touchpoint> idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Score = std::optional<Model::MetricValue> Model::TouchpointMetrics::*;
    QVariant scoreData(const Model::MetricValue &value, int role) const;

    QList<Model::TouchpointMetrics> m_rows;
    QList<Score> m_scores; ///< of the columns after the name
};

/** Draws a score with a square in the colour of how good it is. */
class TouchpointScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int rowHeight = 33;
};

} // namespace Views
