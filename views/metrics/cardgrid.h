#pragma once

#include <QLayout>
#include <QList>

namespace Views {

/** Cards of equal width in as many columns as fit, row by row; those of a row are of one height. */
class CardGrid : public QLayout
{
    Q_OBJECT
public:
    /** No card is narrower than @p narrowest, unless there is less room; there are no more columns than @p most. */
    CardGrid(int narrowest, int most, QWidget *parent = nullptr);
    ~CardGrid() override;

    int columns(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** Calls @p place with each item and its place from the top left corner; returns the height of all. */
    template <class Place>
    int arrange(int width, Place &&place) const;

    int m_narrowest;
    int m_most;
    QList<QLayoutItem *> m_items;
};

} // namespace Views
