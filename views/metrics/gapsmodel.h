#pragma once

#include "model/insight/metricboard.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Views {

/** Where the team is wrong about its customers, the widest gap first. */
class GapsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BelievedRole = Qt::UserRole, ///< "believed +0.2"
        MeasuredRole,                ///< "▼ measured −0.5 ± 0.2"
        CountRole,                   ///< "n 168"
        MeasureRole,                 ///< emotion or effort, as a number
        WorseRole                    ///< bool; invalid where that isn't certain
    };

    using QAbstractListModel::QAbstractListModel;

    void setGaps(const QList<Model::Gap> &gaps, const QHash<Model::Id<Model::Touchpoint>, QString> &names);
    Model::Id<Model::Touchpoint> idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString name(const Model::Gap &gap) const;

    QList<Model::Gap> m_gaps;
    QHash<Model::Id<Model::Touchpoint>, QString> m_names;
};

/** The touchpoint, what is believed, what is measured, of how many answers: in one line, or in two where it is narrow.
 */
class GapDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Of a row that is so wide. */
    static int heightFor(int width);
};

} // namespace Views
