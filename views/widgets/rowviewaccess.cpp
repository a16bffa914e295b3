#include "views/widgets/rowviewaccess.h"

#include "views/widgets/rowview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Views {

namespace {

/** A row, told of by the words of its model. */
class RowAccess : public QAccessibleInterface
{
public:
    RowAccess(RowView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const QRect row = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name)
            return {};
        const QString words = index().data(Qt::AccessibleTextRole).toString();
        return words.isEmpty() ? index().data().toString() : words;
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selectionModel()->isSelected(index());
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.offscreen = !m_view->visualRect(index()).intersects(m_view->viewport()->rect());
        return state;
    }
    int row() const { return m_row; }

private:
    QModelIndex index() const
    {
        return m_view->model() ? m_view->model()->index(m_row, 0, m_view->rootIndex()) : QModelIndex();
    }

    RowView *m_view;
    int m_row;
};

class RowViewAccess : public QAccessibleWidget
{
public:
    explicit RowViewAccess(RowView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~RowViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0; }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto known = m_rows.constFind(row);
        if (known != m_rows.cend())
            return QAccessible::accessibleInterface(*known);
        auto *access = new RowAccess(view(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(access));
        return access;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return child(index.isValid() ? index.row() : -1);
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    RowView *view() const { return static_cast<RowView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowView *>(object);
    return view ? new RowViewAccess(view) : nullptr;
}

} // namespace

void installRowViewAccess()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(make);
}

void announceCurrentRow(RowView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || !view.currentIndex().isValid())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace Views
