#pragma once

#include <QStyledItemDelegate>

namespace Views {

struct InboxRow;

/** Draws a piece of feedback in the list: a face, its words with those marked that carry feeling, what it belongs to.
 */
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Of every row. */
    static int rowHeight();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Views
