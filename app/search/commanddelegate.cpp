#include "app/search/commanddelegate.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace App {

namespace Measure = Views::Measure;

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Views::Theme &theme = Views::Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.softAccent);
        painter->drawRoundedRect(option.rect, Measure::controlRadius, Measure::controlRadius);
    }
    QRect left = option.rect.adjusted(Measure::gap, 0, -Measure::gap, 0);
    QRect icon(left.left(), left.center().y() - Measure::iconLarge / 2, Measure::iconLarge, Measure::iconLarge);
    left.setLeft(icon.right() + Measure::gap);
    // QStyle mirrors what it lays out itself; what is painted by hand is mirrored by hand.
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(icon));

    painter->setFont(Views::Theme::font(Views::Type::Small));
    const QString detail =
        painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, left.width() / 2);
    const int detailWidth = painter->fontMetrics().horizontalAdvance(detail);
    painter->setPen(theme.secondText);
    painter->drawText(mirrored(left), Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, detail);

    left.setRight(left.right() - detailWidth - Measure::gap);
    painter->setFont(Views::Theme::font(Views::Type::Body));
    painter->setPen(!(option.state & QStyle::State_Enabled) ? theme.thirdText : isChosen ? theme.accent : theme.text);
    painter->drawText(mirrored(left), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Measure::controlLarge};
}

} // namespace App
