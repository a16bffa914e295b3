#include "views/metrics/touchpointscores.h"

#include "views/metrics/metricwords.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QLocale>
#include <QPainter>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int square = 8;
static constexpr int squareGap = 7;
static constexpr int cellMargin = 4;
static constexpr int textWidth = 40; // so that the squares of a column stand below each other

void TouchpointScores::setRows(const QList<TouchpointMetrics> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_scores.clear();
    for (const Score score : {&TouchpointMetrics::nps, &TouchpointMetrics::csat, &TouchpointMetrics::ces}) {
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const TouchpointMetrics &row) { return (row.*score).has_value(); }))
            m_scores.append(score);
    }
    endResetModel();
}

Id<Touchpoint> TouchpointScores::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].touchpoint : Id<Touchpoint>();
}

int TouchpointScores::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TouchpointScores::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_scores.size());
}

QVariant TouchpointScores::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TouchpointMetrics &row = m_rows[index.row()];
    if (role == TouchpointRole)
        return row.touchpoint.value;
    if (index.column() > 0) {
        const auto &score = row.*m_scores[index.column() - 1];
        return score ? scoreData(*score, role) : QVariant();
    }
    const QString name = row.name.isEmpty() ? tr("Unnamed") : row.name.simplified();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(name);
    default:
        return {};
    }
}

QVariant TouchpointScores::scoreData(const MetricValue &value, int role) const
{
    const Metric &metric = value.metric;
    switch (role) {
    case Qt::DisplayRole: {
        if (value.isTooFew())
            return tr("n < %1").arg(fewAnswers);
        const QString figure = figureText(metric, *value.value);
        return metric.kind == MetricKind::Nps && *value.value >= 0.5 ? u'+' + figure : figure;
    }
    case SortRole:
        return value.isTooFew() ? QVariant() : *value.value;
    case GoodnessRole:
        return value.isTooFew() ? QVariant() : goodness(metric, *value.value);
    case Qt::ToolTipRole:
        return plainToolTip(value.text(QLocale()));
    case Qt::AccessibleTextRole:
        return value.text(QLocale());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TouchpointScores::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_scores.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Touchpoint");
    const Score score = m_scores[section - 1];
    return score == &TouchpointMetrics::nps ? tr("NPS") : score == &TouchpointMetrics::csat ? tr("CSAT, %") : tr("CES");
}

QSize TouchpointScoreDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {index.column() == 0 ? 120 : square + squareGap + textWidth + 2 * cellMargin, rowHeight};
}

void TouchpointScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(cell, isSelected ? theme.softAccent : theme.raised);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
    const QVariant goodness = index.data(TouchpointScores::GoodnessRole);
    const QString words = index.data().toString();
    const bool isName = index.column() == 0;
    const QRect box = cell.adjusted(cellMargin, 0, -cellMargin, 0);
    painter->setFont(Theme::font(Type::Body));
    painter->setPen(isSelected && isName ? theme.accent : isName || goodness.isValid() ? theme.text : theme.thirdText);
    const auto side = isName ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(box, int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    if (goodness.isValid()) {
        const QRect mark(box.right() - textWidth - squareGap - square + 1, box.center().y() - square / 2 + 1, square,
                         square);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.emotionColor(goodness.toDouble()));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, box, mark), 2, 2);
    }
    if (isName && isSelected && (option.state & QStyle::State_Active) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.accent, Measure::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -2), Measure::grid, Measure::grid);
    }
    painter->restore();
}

} // namespace Views
