#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Views {

/** Quiet column titles above a line, with an arrow at the one that sorts. */
class QuietHeader : public QHeaderView
{
    Q_OBJECT
public:
    /** Titles stand @p margin pixels from the ends of their columns. */
    explicit QuietHeader(int margin, QWidget *parent = nullptr);

    static constexpr int barHeight = 30;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_margin;
};

/** Cells whose text stands as far from their ends as the titles above. */
class QuietCells : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QuietCells(int margin, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_margin;
};

} // namespace Views
