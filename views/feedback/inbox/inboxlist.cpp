#include "views/feedback/inbox/inboxlist.h"

#include "views/feedback/inbox/inboxdelegate.h"
#include "views/theme/themeswitch.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace Views {

static std::optional<TriageAction> actionOf(int key)
{
    switch (key) {
    case Qt::Key_L:
        return TriageAction::Link;
    case Qt::Key_U:
        return TriageAction::Unlink;
    case Qt::Key_T:
        return TriageAction::Tag;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TriageAction::Answer;
    case Qt::Key_A:
        return TriageAction::MarkAnswered;
    case Qt::Key_H:
        return TriageAction::Hide;
    default:
        return std::nullopt;
    }
}

static bool isTriageKey(const QKeyEvent *event)
{
    return (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
           (event->key() == Qt::Key_J || event->key() == Qt::Key_K || actionOf(event->key()));
}

InboxList::InboxList(QWidget *parent)
    : RowView(parent)
    , m_model(new InboxModel(this))
{
    setModel(m_model);
    setItemDelegate(new InboxDelegate(this));
    setRowHeight(InboxDelegate::rowHeight());
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Feedback"));
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, [this] { viewport()->update(); });
}

void InboxList::show(const std::shared_ptr<const InboxAnswer> &answer, Because because)
{
    if (m_model->isShowing(*answer)) {
        m_model->setAnswer(answer);
        return;
    }
    const Place before = place();
    m_isQuiet = true;
    m_model->setAnswer(answer);
    restore(before, because);
    m_isQuiet = false;
    emit chosenChanged();
}

InboxList::Place InboxList::place() const
{
    return {selectedCount() <= mostChosen ? chosen() : QList<qint64>{currentId()}, currentId(), currentIndex().row(),
            verticalScrollBar()->value()};
}

void InboxList::restore(const Place &place, Because because)
{
    if (m_model->rowCount() == 0)
        return;
    if (because == Because::OfUser) {
        verticalScrollBar()->setValue(0);
        choose(0);
        return;
    }
    const QList<int> current = m_model->rowsOf({place.current});
    const bool isThere = !current.isEmpty();
    if (isThere) {
        selectionModel()->setCurrentIndex(m_model->index(current.first()), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selectionOf(m_model->rowsOf(place.chosen)), QItemSelectionModel::ClearAndSelect);
        verticalScrollBar()->setValue(place.offset);
        return;
    }
    verticalScrollBar()->setValue(place.offset);
    choose(std::clamp(place.row, 0, m_model->rowCount() - 1));
}

/** Neighbours together. */
QItemSelection InboxList::selectionOf(const QList<int> &rows) const
{
    QItemSelection selection;
    for (qsizetype n = 0; n < rows.size();) {
        const qsizetype first = n++;
        while (n < rows.size() && rows[n] == rows[n - 1] + 1)
            ++n;
        selection.append(QItemSelectionRange(m_model->index(rows[first]), m_model->index(rows[n - 1])));
    }
    return selection;
}

QList<qint64> InboxList::chosen() const
{
    const QModelIndexList rows = selectedRows(mostChosen);
    return m_model->idsOf(rows.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : rows);
}

qint64 InboxList::currentId() const { return m_model->idAt(currentIndex().row()); }

void InboxList::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void InboxList::chooseId(qint64 id)
{
    if (const QList<int> rows = m_model->rowsOf({id}); !rows.isEmpty())
        choose(rows.first());
}

bool InboxList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTriageKey(static_cast<QKeyEvent *>(event))) {
        event->accept(); // the letters are tools of the map elsewhere
        return true;
    }
    return RowView::event(event);
}

void InboxList::keyPressEvent(QKeyEvent *event)
{
    if (!isTriageKey(event)) {
        RowView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_J || event->key() == Qt::Key_K)
        choose(currentIndex().row() + (event->key() == Qt::Key_J ? 1 : -1));
    else if (currentIndex().isValid())
        emit triageRequested(*actionOf(event->key()));
}

void InboxList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void InboxList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    tell();
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowView::currentChanged(current, previous);
    tell();
}

void InboxList::tell()
{
    if (!m_isQuiet)
        emit chosenChanged();
}

} // namespace Views
