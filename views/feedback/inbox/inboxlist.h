#pragma once

#include "views/feedback/inbox/inboxmodel.h"
#include "views/widgets/rowview.h"

namespace Views {

/** What can be done with the chosen feedback by a key. */
enum class TriageAction {
    Link,         ///< L: to a touchpoint that is asked for
    Unlink,       ///< U
    FollowRules,  ///< takes back what was linked by hand
    Tag,          ///< T
    Answer,       ///< Enter: to the field for the answer
    MarkAnswered, ///< A: without a text
    Reopen,
    Hide, ///< H
    Show
};

/** The list of the inbox. J and K go down and up; other keys do something with what is chosen. */
class InboxList : public RowView
{
    Q_OBJECT
public:
    /** So many are handled by one action at most. */
    static constexpr int mostChosen = mostDragged;

    explicit InboxList(QWidget *parent = nullptr);

    InboxModel &inbox() const { return *m_model; }
    /** Where an answer comes from. */
    enum class Because {
        OfUser,   ///< the user asked for something else: begins at the top
        OfChanges ///< something changed: stays where it is
    };
    /** Keeps what is chosen, as far as it is still there; else the row that took its place is. */
    void show(const std::shared_ptr<const InboxAnswer> &answer, Because because);

    /** The ids of what is chosen, from top to bottom, mostChosen at most. */
    QList<qint64> chosen() const;
    qint64 currentId() const;
    void choose(int row);
    void chooseId(qint64 id);

signals:
    void chosenChanged();
    void triageRequested(Views::TriageAction action);
    /** At a place of the screen. */
    void menuRequested(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Place
    {
        QList<qint64> chosen;
        qint64 current = 0;
        int row = -1;
        int offset = 0;
    };
    Place place() const;
    QItemSelection selectionOf(const QList<int> &rows) const;
    void restore(const Place &place, Because because);
    void tell();

    InboxModel *m_model;
    bool m_isQuiet = false;
};

} // namespace Views
