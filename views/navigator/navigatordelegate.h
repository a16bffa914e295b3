#pragma once

#include <QStyledItemDelegate>

namespace Views {

/** Draws and edits the rows of the navigator. What is shown in the window stands out; the keyboard's place has a ring.
 */
class NavigatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** What is shown in the window. */
    void setShown(const QList<QPersistentModelIndex> &shown) { m_shown = shown; }
    bool isShown(const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintCaption(QPainter *painter, const QRect &row, const QString &text, bool mirrored) const;

    QList<QPersistentModelIndex> m_shown;
};

} // namespace Views
