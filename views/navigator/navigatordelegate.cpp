#include "views/navigator/navigatordelegate.h"

#include "views/navigator/navigatormodel.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/linefield.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Views {

using namespace Qt::StringLiterals;
using Kind = NavigatorModel::Kind;

static constexpr int side = Measure::gap;       // from the panel's edge to a row's ground
static constexpr int textStart = 40;            // from the panel's edge
static constexpr int indent = Measure::gap * 2; // of a persona
static constexpr int captionHeight = 32;
static constexpr int rowHeight = 30;
static constexpr int tallHeight = 36; // with a state below the name
static constexpr int buttonSize = 22;

static Kind kindOf(const QModelIndex &index) { return Kind(index.data(NavigatorModel::KindRole).toInt()); }

bool NavigatorDelegate::isShown(const QModelIndex &index) const
{
    return m_shown.contains(QPersistentModelIndex(index));
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::JourneySection:
    case Kind::ProjectSection:
        return {0, captionHeight};
    case Kind::Journey:
        return {0, tallHeight};
    default:
        return {0, rowHeight};
    }
}

void NavigatorDelegate::paintCaption(QPainter *painter, const QRect &row, const QString &text, bool mirrored) const
{
    QFont font = Theme::font(Type::Caps, Weight::SemiBold);
    font.setCapitalization(QFont::AllUppercase);
    painter->setFont(font);
    painter->setPen(Theme::current().thirdText);
    painter->drawText(row.adjusted(Measure::panelMargin, 0, -Measure::panelMargin, 0),
                      int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Kind kind = kindOf(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect row = option.rect;
    const QString name = index.data(Qt::DisplayRole).toString();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == Kind::JourneySection || kind == Kind::ProjectSection) {
        paintCaption(painter, row, name, mirrored);
        painter->restore();
        return;
    }

    const bool shown = isShown(index);
    const QRectF ground = QRectF(row).adjusted(side, 1, -side, -1);
    if (shown || (option.state & QStyle::State_MouseOver)) {
        QColor color = shown ? theme.softAccent : theme.line;
        if (!shown)
            color.setAlphaF(0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(ground, Measure::controlRadius, Measure::controlRadius);
    }
    if (option.state & QStyle::State_HasFocus) {
        const double half = Measure::focusWidth / 2;
        painter->setPen(QPen(theme.accent, Measure::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(half, half, -half, -half), Measure::controlRadius - 1,
                                 Measure::controlRadius - 1);
    }

    const int shift = kind == Kind::Persona ? indent : 0;
    const QRect mark(row.left() + Measure::panelMargin + shift, row.top() + (row.height() - Measure::iconLarge) / 2,
                     Measure::iconLarge, Measure::iconLarge);
    QIcon image = index.data(Qt::DecorationRole).value<QIcon>();
    if (shown && kind != Kind::Persona)
        image = icon(image.name(), theme.accent);
    image.paint(painter, place(mark));

    QRect text(row.left() + textStart + shift, row.top(), row.width() - textStart - shift - Measure::panelMargin,
               row.height());
    const QVariant count = index.data(NavigatorModel::CountRole);
    int countWidth = 0;
    if (count.isValid() && !(option.state & QStyle::State_Open)) {
        const QString words = QLocale().toString(count.toLongLong());
        painter->setFont(Theme::font(Type::Small));
        painter->setPen(theme.thirdText);
        painter->drawText(place(text), int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), words);
        countWidth = painter->fontMetrics().horizontalAdvance(words) + Measure::gap;
    }
    if (count.isValid())
        text.setWidth(text.width() - std::max(buttonSize, countWidth));

    const QString state = index.data(NavigatorModel::StateRole).toString();
    const auto draw = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &words,
                          Qt::Alignment vertical) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(rect), int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | vertical),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    const QFont nameFont = Theme::font(Type::Body, shown ? Weight::SemiBold : Weight::Medium);
    const QColor nameColor = shown ? theme.accent : theme.text;
    if (state.isEmpty()) {
        draw(text, nameFont, nameColor, name, Qt::AlignVCenter);
    } else {
        const int half = text.height() / 2 + 2;
        draw(QRect(text.left(), text.top(), text.width(), half), nameFont, nameColor, name, Qt::AlignBottom);
        draw(QRect(text.left(), text.top() + half, text.width(), text.height() - half), Theme::font(Type::Small),
             shown ? theme.accent : theme.secondText, state, Qt::AlignTop);
    }
    painter->restore();
}

QWidget *NavigatorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return new LineField(parent);
}

void NavigatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const QRect row = option.rect;
    QRect place;
    if (qobject_cast<QToolButton *>(editor)) {
        place =
            QRect(row.right() - Measure::gap - buttonSize, row.center().y() - buttonSize / 2, buttonSize, buttonSize);
    } else {
        const int start = textStart - Measure::gap - 1 + (kindOf(index) == Kind::Persona ? indent : 0);
        const int height = std::min(row.height() - 2, Measure::control);
        place = QRect(row.left() + start, row.center().y() - height / 2, row.width() - start - side, height);
    }
    editor->setGeometry(QStyle::visualRect(option.direction, row, place));
}

} // namespace Views
