#include "views/feedback/import/importrowdelegate.h"

#include "views/feedback/import/importpreviewmodel.h"
#include "views/map/mapglyphs.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace Views {

using Look = ImportPreviewModel::Look;

ImportRowDelegate::ImportRowDelegate(Faces faces, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_faces(faces)
{
}

static QColor colorOf(const Theme &theme, Look look)
{
    switch (look) {
    case Look::Plain:
        return theme.text;
    case Look::Misfit:
        return theme.warning;
    case Look::Quiet:
    case Look::LeftOut:
        break;
    }
    return theme.thirdText;
}

QRect ImportRowDelegate::paintFace(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                   Qt::LayoutDirection direction) const
{
    if (index.column() != 0 || m_faces == Faces::None)
        return rect;
    const int side = int(Measure::face);
    const int taken = side + Measure::gap;
    const bool isMirrored = direction == Qt::RightToLeft;
    const int left = isMirrored ? rect.right() - side + 1 : rect.left();
    const QVariant emotion = index.data(ImportPreviewModel::EmotionRole);
    if (emotion.isValid()) {
        const QRectF place(left, rect.center().y() - side / 2, side, side);
        MapGlyphs::paintFace(painter, Theme::current(), place.center(), emotion.toDouble(), 1);
    }
    return isMirrored ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
}

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Look look = index.data(ImportPreviewModel::LookRole).value<Look>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected              ? theme.softAccent
                                   : look == Look::LeftOut ? theme.raised
                                                           : theme.surface);
    painter->setPen(theme.line);
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
    QRect rect = option.rect.adjusted(Measure::gap, 0, -Measure::gap, -1);
    rect = paintFace(*painter, rect, index, option.direction);
    QFont font = Theme::font(Type::Body);
    font.setStrikeOut(look == Look::Misfit);
    painter->setFont(font);
    painter->setPen(colorOf(theme, look));
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const auto alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment);
    const QString text = index.data().toString();
    // An Arabic sentence is cut at its own end.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, int(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace Views
