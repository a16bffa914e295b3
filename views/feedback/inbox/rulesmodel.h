#pragma once

#include "model/feedback/linkrule.h"
#include "model/store/project.h"

#include <QAbstractTableModel>

namespace Views {

/** The rules of a project in the order in which they count, with how much each links now. */
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TouchpointColumn, WordsColumn, SourceColumn, ChannelColumn, CountColumn, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const Model::Project &project, const QHash<Model::Id<Model::LinkRule>, qint64> &counts);
    void clear();
    const Model::LinkRule *at(int row) const;
    int rowOf(Model::Id<Model::LinkRule> rule) const; ///< −1: it isn't there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Model::LinkRule rule;
        QString touchpoint;
        qint64 count = 0;
        bool operator==(const Row &) const = default;
    };
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

/** "Any" for none. */
QString ruleSourceTitle(const QString &word);

} // namespace Views
