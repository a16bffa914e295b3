#include "views/feedback/inbox/rulesmodel.h"

#include "model/feedback/feedbackitem.h"

#include <QLocale>

namespace Views {

using namespace Model;

QString ruleSourceTitle(const QString &word)
{
    const auto source = fromWord<Source>(word);
    return source ? title(*source) : RulesModel::tr("Any");
}

void RulesModel::setRules(const Project &project, const QHash<Id<LinkRule>, qint64> &counts)
{
    QList<Row> rows;
    for (const LinkRule &rule : project.all<LinkRule>()) {
        const auto touchpoint = project.find(rule.touchpoint);
        rows.append({rule, touchpoint ? touchpoint->name : tr("A touchpoint that is gone"), counts.value(rule.id)});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RulesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const LinkRule *RulesModel::at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row].rule : nullptr; }

int RulesModel::rowOf(Id<LinkRule> rule) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].rule.id == rule)
            return row;
    }
    return -1;
}

int RulesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString RulesModel::text(const Row &row, int column) const
{
    switch (column) {
    case TouchpointColumn:
        return row.touchpoint;
    case WordsColumn:
        return row.rule.query.isEmpty() ? tr("Any") : row.rule.query;
    case SourceColumn:
        return ruleSourceTitle(row.rule.source);
    case ChannelColumn:
        return row.rule.channel.isEmpty() ? tr("Any") : row.rule.channel;
    default:
        return QLocale().toString(row.count);
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_rows[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TouchpointColumn:
        return tr("Touchpoint");
    case WordsColumn:
        return tr("Words");
    case SourceColumn:
        return tr("Source");
    case ChannelColumn:
        return tr("Channel");
    case CountColumn:
        return tr("Links now");
    default:
        return {};
    }
}

} // namespace Views
