#include "views/widgets/rowview.h"

#include "views/theme/theme.h"
#include "views/widgets/rowviewaccess.h"

#include <QDrag>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace Views {

/** Of a row's height, for one step of the wheel's three. */
static constexpr int stepsPerRow = 3;

RowView::RowView(QWidget *parent)
    : QAbstractItemView(parent)
{
    installRowViewAccess();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void RowView::setRowHeight(int height)
{
    height = std::max(1, height);
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    updateGeometries();
    viewport()->update();
}

int RowView::rowCount() const { return model() ? model()->rowCount(rootIndex()) : 0; }

int RowView::verticalOffset() const { return verticalScrollBar()->value(); }

int RowView::rowAt(int y) const
{
    const int height = y + verticalOffset();
    return height < 0 ? -1 : height / m_rowHeight;
}

RowView::Span RowView::shownRows() const
{
    const int last = std::min(rowAt(viewport()->height() - 1), rowCount() - 1);
    return {std::max(0, rowAt(0)), last};
}

qint64 RowView::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QModelIndexList RowView::selectedRows(int most) const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QModelIndexList result;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && result.size() < most; ++row)
            result.append(model()->index(row, 0, rootIndex()));
    }
    return result;
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return row >= 0 && row < rowCount() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect row = visualRect(index);
    const int room = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && row.top() < 0) || row.height() > room)
        by = row.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row.bottom() >= room))
        by = row.bottom() + 1 - room;
    else if (hint == PositionAtCenter)
        by = row.center().y() - room / 2;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

void RowView::keyboardSearch(const QString &) {}

void RowView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
}

int RowView::pageRows() const { return std::max(1, viewport()->height() / m_rowHeight - 1); }

int RowView::rowAfter(CursorAction action) const
{
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return row - 1;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return row + 1;
    case MovePageUp:
        return row - pageRows();
    case MovePageDown:
        return row + pageRows();
    case MoveHome:
        return 0;
    case MoveEnd:
        break;
    }
    return rowCount() - 1;
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rowCount() == 0)
        return {};
    const int row = currentIndex().isValid() ? rowAfter(action) : 0;
    return model()->index(std::clamp(row, 0, rowCount() - 1), 0, rootIndex());
}

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect normal = rect.normalized();
    const int first = std::max(0, rowAt(normal.top()));
    const int last = std::min(rowAt(normal.bottom()), rowCount() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const Span shown = shownRows();
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), shown.first);
        const int last = std::min(range.bottom(), shown.last);
        if (first <= last)
            region +=
                QRect(0, first * m_rowHeight - verticalOffset(), viewport()->width(), (last - first + 1) * m_rowHeight);
    }
    return region;
}

void RowView::updateGeometries()
{
    const qint64 height = qint64(rowCount()) * m_rowHeight;
    const qint64 surplus = std::max<qint64>(0, height - viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_rowHeight / stepsPerRow));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, int(std::min<qint64>(surplus, std::numeric_limits<int>::max() - m_rowHeight)));
    QAbstractItemView::updateGeometries();
}

void RowView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void RowView::paintEvent(QPaintEvent *event)
{
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(event->rect().top()));
    const int last = std::min(rowAt(event->rect().bottom()), rowCount() - 1);
    for (int row = first; row <= last; ++row)
        paintRow(painter, option, row);
}

void RowView::paintRow(QPainter &painter, QStyleOptionViewItem &option, int row)
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    const bool isHovered =
        viewport()->underMouse() && visualRect(index).contains(viewport()->mapFromGlobal(QCursor::pos()));
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, isHovered);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void RowView::wheelEvent(QWheelEvent *event)
{
    if (event->pixelDelta().y() == 0) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    const int before = verticalOffset();
    verticalScrollBar()->setValue(before - event->pixelDelta().y());
    event->setAccepted(verticalOffset() != before);
}

/** So many rows are dragged, on a slip of paper. */
static QPixmap dragPicture(qsizetype count, double ratio)
{
    const Theme &theme = Theme::current();
    const QString text = QLocale().toString(count);
    const QFont font = Theme::font(Type::Body, Weight::SemiBold);
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 2 * Measure::panelMargin, Measure::control);
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.softAccent);
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), Measure::controlRadius,
                            Measure::controlRadius);
    painter.setFont(font);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

void RowView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList indexes = selectedRows(mostDragged);
    if (indexes.isEmpty() || selectedCount() > mostDragged)
        return;
    QMimeData *const dragged = model()->mimeData(indexes);
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(dragPicture(indexes.size(), devicePixelRatioF()));
    drag->exec(actions, defaultDropAction());
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    announceCurrentRow(*this);
}

} // namespace Views
