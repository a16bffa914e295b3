#pragma once

#include <QAbstractItemView>

namespace Views {

/**
 * A list whose rows are all of one height, so that nothing it does takes longer for a million rows than for ten: where
 * a row is, what is at a point, scrolling, keys, selecting. It shows the first column of a flat model. Typing letters
 * finds nothing, as that would read every row.
 */
class RowView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit RowView(QWidget *parent = nullptr);

    int rowHeight() const { return m_rowHeight; }
    /** In pixels, at least 1. */
    void setRowHeight(int height);
    /** The rows that can be seen, at least in part; first > last where there are none. */
    struct Span
    {
        int first = 0;
        int last = -1;
    };
    Span shownRows() const;
    qint64 selectedCount() const;
    /** The selected rows, the @p most first of them, from top to bottom. */
    QModelIndexList selectedRows(int most) const;

    /** So many rows are dragged at once; of more, nothing is. */
    static constexpr int mostDragged = 5000;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int rowCount() const;
    int rowAt(int y) const;
    int pageRows() const;
    int rowAfter(CursorAction action) const;
    void paintRow(QPainter &painter, QStyleOptionViewItem &option, int row);

    int m_rowHeight = 44;
};

} // namespace Views
