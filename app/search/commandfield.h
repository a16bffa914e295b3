#pragma once

#include "app/search/commandindex.h"

#include <QLineEdit>

class QFrame;
class QListView;
class QStandardItemModel;

namespace App {

/** "Find or do anything": what fits the words stands below, Enter does it. Up and Down choose, Esc leaves. */
class CommandField : public QLineEdit
{
    Q_OBJECT
public:
    /** @p fill puts into the index what there is, each time somebody begins to search. */
    CommandField(std::function<void(CommandIndex &)> fill, QWidget *parent = nullptr);

    void begin();
    /** The shortcut that begins it, shown in the field. */
    void setHint(const QString &hint);
    QList<Command> shown() const { return m_shown; }

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /** Nothing was chosen, or the chosen was done: the focus goes back. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void search();
    void place();
    void choose(int row);
    void move(int by);
    void leave();

    std::function<void(CommandIndex &)> m_fill;
    CommandIndex m_index;
    QList<Command> m_shown;
    QString m_hint;
    QFrame *m_popup;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace App
