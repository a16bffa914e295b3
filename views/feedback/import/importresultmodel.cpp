#include "views/feedback/import/importresultmodel.h"

#include "views/feedback/import/importwords.h"
#include "views/widgets/plaintooltip.h"

namespace Views {

using namespace Model;

ImportResultModel::ImportResultModel(const ImportReport &report, QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(report)
{
    // Each list is in the order of the file already.
    m_places.reserve(size_t(report.rejected.size() + report.problems.size()));
    qsizetype row = 0;
    qsizetype value = 0;
    while (row < report.rejected.size() || value < report.problems.size()) {
        const bool isRow = value == report.problems.size() ||
                           (row < report.rejected.size() && report.rejected[row].line < report.problems[value].line);
        m_places.push_back({isRow, isRow ? row++ : value++});
    }
}

int ImportResultModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_places.size()); }

int ImportResultModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ImportResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place &place = m_places[size_t(index.row())];
    if (role == IsRowRole)
        return place.isRow;
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Line:
        text = ImportWords::number(place.isRow ? m_report.rejected[place.index].line
                                               : m_report.problems[place.index].line);
        break;
    case What:
        text = place.isRow ? tr("the whole row") : m_report.problems[place.index].column.simplified();
        if (text.isEmpty())
            text = QChar(0x2013); // it is about the file
        break;
    default:
        text = place.isRow ? m_report.rejected[place.index].reason : m_report.problems[place.index].reason;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ImportResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Line ? tr("Line") : section == What ? tr("Left out") : tr("Reason");
}

} // namespace Views
