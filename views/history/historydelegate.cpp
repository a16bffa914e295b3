#include "views/history/historydelegate.h"

#include "views/history/historymodel.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Views {

static constexpr int rowHeight = 46;
static constexpr int textStart = 44;

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight}; }

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool inEffect = index.data(HistoryModel::InEffectRole).toBool();
    const bool isCurrent = index.data(HistoryModel::CurrentRole).toBool();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(row).adjusted(Measure::gap, 1, -Measure::gap, -1);
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.softAccent : theme.raised);
        painter->drawRoundedRect(ground, Measure::controlRadius, Measure::controlRadius);
    }
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        const double half = Measure::focusWidth / 2;
        painter->setPen(QPen(theme.accent, Measure::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(half, half, -half, -half), Measure::controlRadius - 1,
                                 Measure::controlRadius - 1);
    }
    const QRect mark(row.left() + Measure::panelMargin + 2, row.top() + (row.height() - Measure::iconLarge) / 2,
                     Measure::iconLarge, Measure::iconLarge);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, place(mark), Qt::AlignCenter, inEffect ? QIcon::Normal : QIcon::Disabled);

    QRect text(row.left() + textStart, row.top() + 5, row.width() - textStart - Measure::panelMargin,
               row.height() - 10);
    if (isCurrent) {
        const QFont font = Theme::font(Type::Small, Weight::SemiBold);
        const QString now = HistoryModel::tr("as it is now");
        painter->setFont(font);
        painter->setPen(theme.accent);
        painter->drawText(place(text), int(end | Qt::AlignVCenter), now);
        text.setWidth(text.width() - QFontMetrics(font).horizontalAdvance(now) - Measure::gap);
    }
    const auto draw = [&](const QRect &rect, QFont font, const QColor &color, const QString &words) {
        font.setStrikeOut(!inEffect && font.pixelSize() == Theme::font(Type::Body).pixelSize());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(rect), int(start | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    const int half = text.height() / 2 + 1;
    draw(QRect(text.left(), text.top(), text.width(), half), Theme::font(Type::Body, Weight::Medium),
         inEffect ? theme.text : theme.thirdText, index.data().toString());
    draw(QRect(text.left(), text.top() + half, text.width(), text.height() - half), Theme::font(Type::Small),
         inEffect ? theme.secondText : theme.thirdText, index.data(HistoryModel::BylineRole).toString());
    painter->restore();
}

} // namespace Views
