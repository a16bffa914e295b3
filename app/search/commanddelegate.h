#pragma once

#include <QStyledItemDelegate>

namespace App {

/** A row of the command search: icon and text, and at the far end, quieter, the shortcut or where the thing is. */
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int DetailRole = Qt::UserRole;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace App
