#include "views/metrics/quietheader.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace Views {

using namespace Qt::StringLiterals;

QuietHeader::QuietHeader(int margin, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_margin(margin)
{
    setFixedHeight(barHeight);
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setFont(Theme::font(Type::Small));
    painter->setPen(theme.secondText);
    QString text = model()->headerData(section, orientation()).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text = (sortIndicatorOrder() == Qt::AscendingOrder ? u"↑ "_s : u"↓ "_s) + text;
    const auto side =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    painter->drawText(rect.adjusted(m_margin, 0, -m_margin, 0), int(QStyle::visualAlignment(layoutDirection(), side)),
                      text);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->restore();
}

QuietCells::QuietCells(int margin, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_margin(margin)
{
}

QSize QuietCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * m_margin, size.height()};
}

void QuietCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect box = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(box, theme.softAccent);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.line);
    painter->setFont(cell.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme.text);
    const QRect text = box.adjusted(m_margin, 0, -m_margin, 0);
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, Measure::focusWidth));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -2), Measure::grid, Measure::grid);
    }
    painter->restore();
}

} // namespace Views
