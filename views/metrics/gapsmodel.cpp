#include "views/metrics/gapsmodel.h"

#include "model/insight/gapwords.h"
#include "views/metrics/metricwords.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QLocale>
#include <QPainter>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int cellMargin = 4;
static constexpr int partGap = 12;
static constexpr int countWidth = 46;
static constexpr int narrow = 440; // pixels; the name has a line of its own then
static constexpr int oneLine = 35;
static constexpr int twoLines = 50;

void GapsModel::setGaps(const QList<Gap> &gaps, const QHash<Id<Touchpoint>, QString> &names)
{
    beginResetModel();
    m_gaps = gaps;
    m_names = names;
    endResetModel();
}

Id<Touchpoint> GapsModel::idAt(int row) const
{
    return row >= 0 && row < m_gaps.size() ? m_gaps[row].touchpoint : Id<Touchpoint>();
}

int GapsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_gaps.size()); }

QString GapsModel::name(const Gap &gap) const
{
    const QString touchpoint = m_names.value(gap.touchpoint).simplified();
    const QString shown = touchpoint.isEmpty() ? tr("Unnamed") : touchpoint;
    return gap.measure == Model::Measure::Effort ? tr("%1 · effort", "a touchpoint").arg(shown) : shown;
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gap &gap = m_gaps[index.row()];
    const auto worse = isWorse(gap);
    const QString believed = tr("believed %1").arg(believedText(gap.measure, gap.believed));
    switch (role) {
    case Qt::DisplayRole:
        return name(gap);
    case BelievedRole:
        return believed;
    case MeasuredRole: {
        const QString measured =
            tr("measured %1")
                .arg(gap.measured.isTooFew()
                         ? u"–"_s
                         : (gap.measure == Model::Measure::Emotion && *gap.measured.value >= 0.05 ? u"+"_s : u""_s) +
                               measuredFigure(gap.measured));
        return worse ? (*worse ? u"▼ "_s : u"▲ "_s) + measured : measured;
    }
    case CountRole:
        return tr("n %1").arg(QLocale().toString(gap.measured.n));
    case MeasureRole:
        return int(gap.measure);
    case WorseRole:
        return worse ? QVariant(*worse) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(name(gap) + u": "_s + gapText(gap) + u'.');
    case Qt::AccessibleTextRole:
        return u"%1: %2, %3, %4"_s.arg(name(gap), believed,
                                       tr("measured %1").arg(measuredText(gap.measure, gap.measured)), gapText(gap));
    default:
        return {};
    }
}

int GapDelegate::heightFor(int width) { return width < narrow ? twoLines : oneLine; }

QSize GapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightFor(option.widget ? option.widget->width() : narrow)};
}

void GapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(row, isSelected ? theme.softAccent : theme.raised);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    const bool isNarrow = heightFor(row.width()) == twoLines;
    const QRect text = row.adjusted(cellMargin, 0, -cellMargin, 0);
    QRect rest = isNarrow ? text.adjusted(0, text.height() / 2 - 3, 0, -3) : text;
    const auto put = [&](const QString &words, const QFont &font, const QColor &color, int width) {
        const QRect box(rest.right() - width + 1, rest.top(), width, rest.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, row, box),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), words);
        rest.setRight(box.left() - partGap);
    };
    const auto widthOf = [](const QString &words, const QFont &font) {
        return QFontMetrics(font).horizontalAdvance(words) + 1;
    };
    const QFont small = Theme::font(Type::Small);
    const QFont strong = Theme::font(Type::Body, Weight::SemiBold);
    const QVariant worse = index.data(GapsModel::WorseRole);
    const QColor ink = !worse.isValid() ? theme.secondText : theme.emotionText(worse.toBool() ? -2 : 2);
    const QString measured = index.data(GapsModel::MeasuredRole).toString();
    const QString believed = index.data(GapsModel::BelievedRole).toString();
    const QString count = index.data(GapsModel::CountRole).toString();
    put(count, small, theme.thirdText, std::max(countWidth, widthOf(count, small)));
    rest.setRight(rest.right() + partGap - Measure::gap);
    put(measured, worse.isValid() ? strong : Theme::font(Type::Body), ink, widthOf(measured, strong));
    put(believed, small, theme.secondText, widthOf(believed, small));
    if (isNarrow)
        rest = text.adjusted(0, 4, 0, -text.height() / 2);
    painter->setFont(Theme::font(Type::Body));
    painter->setPen(isSelected ? theme.accent : theme.text);
    painter->drawText(QStyle::visualRect(option.direction, row, rest),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, Measure::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), Measure::grid, Measure::grid);
    }
    painter->restore();
}

} // namespace Views
