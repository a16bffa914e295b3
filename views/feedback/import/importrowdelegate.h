#pragma once

#include <QStyledItemDelegate>

namespace Views {

/**
 * Paints the rows of a file, and what they become: faces in the first column, what is ignored quietly, what is left out
 * struck through.
 */
class ImportRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Faces { None, InFirstColumn };
    explicit ImportRowDelegate(Faces faces, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /** Returns where the text goes. */
    QRect paintFace(QPainter &painter, const QRect &rect, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;

    Faces m_faces;
};

} // namespace Views
