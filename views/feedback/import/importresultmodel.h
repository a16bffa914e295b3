#pragma once

#include "model/feedback/feedbackimporter.h"

#include <QAbstractTableModel>

namespace Views {

/** The rows and values that an import left out, in the order of the file; there may be hundreds of thousands. */
class ImportResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, What, Reason, ColumnCount };
    /** Whether the whole row was left out, or one value. */
    static constexpr int IsRowRole = Qt::UserRole + 10;

    /** @p report must outlive it. */
    explicit ImportResultModel(const Model::ImportReport &report, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        bool isRow;
        qsizetype index; ///< in the rejected rows, or in the problems
    };
    const Model::ImportReport &m_report;
    std::vector<Place> m_places;
};

} // namespace Views
