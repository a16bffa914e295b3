#include "views/feedback/inbox/touchpointlist.h"

#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int rowHeight = 30;

QList<TouchpointEntry> touchpointsOf(const Project &project)
{
    QList<TouchpointEntry> result;
    for (const Journey &journey : project.all<Journey>()) {
        const QList<Stage> stages = project.where(&Stage::journey, journey.id);
        QHash<Id<Stage>, QList<Touchpoint>> inStage;
        for (const Touchpoint &touchpoint : project.where(&Touchpoint::journey, journey.id))
            inStage[touchpoint.stage].append(touchpoint);
        for (const Stage &stage : stages) {
            for (const Touchpoint &touchpoint : inStage.value(stage.id))
                result.append({touchpoint.id, touchpoint.name, stage.name, journey.title});
        }
    }
    return result;
}

void TouchpointModel::setTouchpoints(const QList<TouchpointEntry> &touchpoints)
{
    m_all = touchpoints;
    setWords({});
}

void TouchpointModel::setWords(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (qsizetype n = 0; n < m_all.size(); ++n) {
        const TouchpointEntry &entry = m_all[n];
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return entry.name.contains(word, Qt::CaseInsensitive) || entry.stage.contains(word, Qt::CaseInsensitive) ||
                   entry.journey.contains(word, Qt::CaseInsensitive);
        });
        if (fits)
            m_shown.append(n);
    }
    endResetModel();
}

const TouchpointEntry *TouchpointModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_all[m_shown[index.row()]] : nullptr;
}

int TouchpointModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant TouchpointModel::data(const QModelIndex &index, int role) const
{
    const TouchpointEntry *entry = at(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->name;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2, %3"_s.arg(entry->name, entry->stage, entry->journey);
    return {};
}

QSize TouchpointDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight}; }

void TouchpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TouchpointEntry *entry = static_cast<const TouchpointModel *>(index.model())->at(index);
    if (!entry)
        return;
    const Theme &theme = Theme::current();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme.softAccent : theme.raised);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Measure::controlRadius,
                                 Measure::controlRadius);
    }
    const bool isRight = option.direction == Qt::RightToLeft;
    const QRect room = option.rect.adjusted(Measure::gap, 0, -Measure::gap, 0);
    const auto draw = [&](const QRect &place, Type type, const QColor &color, const QString &text, bool isEnd) {
        painter->setFont(Theme::font(type));
        painter->setPen(color);
        const QString shown = painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, place.width());
        painter->drawText(QStyle::visualRect(option.direction, room, place),
                          (isEnd != isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
    };
    const QString where = u"%1 · %2"_s.arg(entry->stage, entry->journey);
    const int half = room.width() / 2;
    const int whereWidth =
        std::min(half, QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(where.simplified()) + 2);
    draw(room.adjusted(0, 0, -whereWidth - Measure::gap, 0), Type::Body, isChosen ? theme.accent : theme.text,
         entry->name, false);
    draw(QRect(room.right() - whereWidth + 1, room.top(), whereWidth, room.height()), Type::Small, theme.secondText,
         where, true);
    painter->restore();
}

} // namespace Views
