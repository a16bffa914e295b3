#pragma once

#include "views/feedback/inbox/filterrow.h"

#include <QSet>

class QVBoxLayout;

namespace Views {

class PlainLabel;

/** Lines of one kind of filter below their caption. It keeps to itself while it has none. */
class FilterGroup : public QWidget
{
    Q_OBJECT
public:
    explicit FilterGroup(const QString &caption, QWidget *parent = nullptr);

    /** Beyond so many lines "more…" stands instead of the rest; 0: never. */
    void setMostShown(int most) { m_most = most; }
    /** Whether "more…" opens something else instead of showing all. */
    void setMoreElsewhere(bool elsewhere) { m_isMoreElsewhere = elsewhere; }
    void setEntries(const QList<FilterRow::Entry> &entries);
    void setChosen(const QSet<QString> &keys);
    /** A widget below the lines. */
    void addFoot(QWidget *foot);
    FilterRow *row(const QString &key) const;

signals:
    void clicked(const QString &key);
    void moreRequested(QWidget *below);
    void menuRequested(const QString &key, const QPoint &global);
    void removalRequested(const QString &key);
    void dropped(const QString &key, const QList<qint64> &feedback);

private:
    void fill();
    FilterRow *rowAt(int n);

    PlainLabel *m_caption;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    QList<FilterRow *> m_rows;
    FilterRow *m_more;
    QList<FilterRow::Entry> m_entries;
    QSet<QString> m_chosen;
    bool m_hasFoot = false;
    int m_most = 0;
    bool m_isMoreElsewhere = false;
    bool m_showsAll = false;
};

} // namespace Views
