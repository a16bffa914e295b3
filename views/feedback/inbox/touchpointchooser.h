#pragma once

#include "views/feedback/inbox/touchpointlist.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace Views {

class PlainLabel;

/** A touchpoint of any journey, found by typing some of its name. Closes, and goes, when one is chosen, or on Esc. */
class TouchpointChooser : public QFrame
{
    Q_OBJECT
public:
    TouchpointChooser(const Model::Project &project, const QString &question, QWidget *parent);

    /** Opens with its corner at @p global, moved where it would leave the screen. */
    void openAt(const QPoint &global);

signals:
    void chosen(Model::Id<Model::Touchpoint> touchpoint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void choose(const QModelIndex &index);

    TouchpointModel *m_model;
    QLineEdit *m_words;
    QListView *m_list;
    PlainLabel *m_nothing;
};

} // namespace Views
