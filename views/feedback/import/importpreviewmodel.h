#pragma once

#include "model/feedback/importpreview.h"

#include <QAbstractTableModel>

namespace Views {

class ImportDraft;

/**
 * The first rows of a file as they will become: what each as a whole becomes in the first column, then the file's own
 * columns.
 */
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        LookRole = Qt::UserRole, ///< a Look
        EmotionRole              ///< −2 … +2, for a face; in the first column
    };
    enum class Look {
        Plain,
        Quiet,   ///< the column is ignored
        LeftOut, ///< the row is
        Misfit   ///< the value is, because it doesn't fit
    };
    Q_ENUM(Look)

    explicit ImportPreviewModel(const ImportDraft &draft, QObject *parent = nullptr);

    /** The column of the file that is shown in @p section; −1: what becomes of the row. */
    static int columnOf(int section) { return section - 1; }

    /** Another file, or other columns. */
    void reset();
    /** The same rows become something else. */
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Model::ImportPreview::Row &row(int row) const;
    QString outcome(const Model::ImportPreview::Row &row) const;
    QString cell(int row, int column) const;
    QString raw(int row, int column) const;
    QString problem(int row, int column) const;
    Look look(int row, int column) const;
    QString toolTip(int row, int column) const;

    const ImportDraft &m_draft;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace Views
