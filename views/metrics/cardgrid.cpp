#include "views/metrics/cardgrid.h"

#include <QStyle>
#include <QWidget>

namespace Views {

CardGrid::CardGrid(int narrowest, int most, QWidget *parent)
    : QLayout(parent)
    , m_narrowest(narrowest)
    , m_most(most)
{
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid() { qDeleteAll(m_items); }

void CardGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *CardGrid::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int CardGrid::columns(int width) const
{
    return std::clamp((width + spacing()) / (m_narrowest + spacing()), 1, m_most);
}

template <class Place>
int CardGrid::arrange(int width, Place &&place) const
{
    const int columns = this->columns(width);
    const int card = (width - (columns - 1) * spacing()) / columns;
    int y = 0;
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, m_items.size());
        int height = 0;
        for (qsizetype n = first; n < end; ++n) {
            const QLayoutItem *item = m_items[n];
            height =
                std::max(height, item->hasHeightForWidth() ? item->heightForWidth(card) : item->sizeHint().height());
        }
        for (qsizetype n = first; n < end; ++n)
            place(m_items[n], QRect(int(n - first) * (card + spacing()), y, card, height));
        y += height + (end < m_items.size() ? spacing() : 0);
    }
    return y;
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(width, [](QLayoutItem *, const QRect &) {});
}

QSize CardGrid::sizeHint() const
{
    const int width = 2 * m_narrowest + spacing();
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const { return {m_narrowest, 0}; }

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    arrange(rect.width(), [&](QLayoutItem *item, const QRect &place) {
        item->setGeometry(QStyle::visualRect(direction, rect, place.translated(rect.topLeft())));
    });
}

} // namespace Views
