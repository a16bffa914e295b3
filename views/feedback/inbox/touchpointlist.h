#pragma once

#include "model/journey/touchpoint.h"
#include "model/store/project.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Views {

/** A touchpoint with what tells it from others of its name. */
struct TouchpointEntry
{
    Model::Id<Model::Touchpoint> id;
    QString name;
    QString stage;
    QString journey;
};

/** The touchpoints of all journeys, in the order of journeys and stages. */
QList<TouchpointEntry> touchpointsOf(const Model::Project &project);

/** Touchpoints that can be narrowed by words of their names, stages and journeys. */
class TouchpointModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTouchpoints(const QList<TouchpointEntry> &touchpoints);
    /** Shows those that have all of these words, or words that begin so. */
    void setWords(const QString &words);
    const TouchpointEntry *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TouchpointEntry> m_all;
    QList<qsizetype> m_shown; ///< indexes into m_all
};

/** Draws a touchpoint's name, and its stage and journey at the other end. */
class TouchpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Views
