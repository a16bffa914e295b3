#pragma once

#include "model/insight/metricboard.h"

#include <QFrame>

class QAbstractItemView;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace Views {

class GapsModel;
class PlainLabel;
class TouchpointScores;

/**
 * The touchpoints of a journey: what their answers come to, and where the team is wrong about its customers. A click
 * selects a touchpoint, another one, or Enter, asks for its feedback.
 */
class TouchpointBoard : public QFrame
{
    Q_OBJECT
public:
    explicit TouchpointBoard(QWidget *parent = nullptr);

    /** @p period is what the period is called, as in "last 12 months". */
    void setBoard(const Model::MetricBoard &board, const QString &period);

signals:
    void touchpointActivated(Model::Id<Model::Touchpoint> touchpoint);
    void feedbackRequested(Model::Id<Model::Touchpoint> touchpoint);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeGaps();
    void connectList(QAbstractItemView *view);
    Model::Id<Model::Touchpoint> touchpointAt(const QModelIndex &index) const;
    /** What a row is of; the same when the numbers come anew. */
    using Key = std::pair<Model::Id<Model::Touchpoint>, int>;
    Key keyAt(const QModelIndex &index) const;
    void restore(QAbstractItemView *view, const Key &key);
    void showRows(const Model::MetricBoard &board);
    void showGaps(const Model::MetricBoard &board);
    void fitGaps();

    TouchpointScores *m_scores;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    GapsModel *m_gaps;
    QListView *m_list;
    PlainLabel *m_about;
    PlainLabel *m_silent;
    PlainLabel *m_noGaps;
    Model::Id<Model::Touchpoint> m_clicked; ///< the next click on it asks for its feedback
};

} // namespace Views
