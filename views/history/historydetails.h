#pragma once

#include "model/store/project.h"

#include <QWidget>

class QPushButton;

namespace Views {

class PlainLabel;

/** What one entry of the history is, and what it changed. */
class HistoryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    /** Null where nothing is chosen. */
    void show(const Model::Project &project, const Model::Entry *entry);
    /** Whether one can go to the shown entry; @p hint says why not, or what it means. */
    void offerGoing(bool canGo, const QString &hint);

signals:
    void goRequested();

private:
    PlainLabel *m_title;
    PlainLabel *m_byline;
    PlainLabel *m_changes;
    PlainLabel *m_hint;
    QPushButton *m_go;
};

} // namespace Views
