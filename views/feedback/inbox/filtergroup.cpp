#include "views/feedback/inbox/filtergroup.h"

#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Views {

FilterGroup::FilterGroup(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(new PlainLabel(caption, Look::Caption))
    , m_column(new QVBoxLayout(this))
    , m_lines(new QVBoxLayout)
    , m_more(new FilterRow)
{
    m_column->setContentsMargins(0, 0, 0, Measure::panelMargin);
    m_column->setSpacing(Measure::grid);
    m_caption->setContentsMargins(Measure::gap, 0, 0, 0);
    m_lines->setSpacing(0);
    m_column->addWidget(m_caption);
    m_column->addLayout(m_lines);
    m_lines->addWidget(m_more);
    m_more->setCheckable(false);
    m_more->hide();
    setAccessibleName(caption);
    connect(m_more, &FilterRow::clicked, this, [this] {
        if (m_isMoreElsewhere) {
            emit moreRequested(m_more);
            return;
        }
        m_showsAll = !m_showsAll;
        fill();
    });
    hide();
}

void FilterGroup::addFoot(QWidget *foot)
{
    m_hasFoot = true;
    m_column->addWidget(foot);
    show();
}

void FilterGroup::setEntries(const QList<FilterRow::Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    fill();
}

void FilterGroup::setChosen(const QSet<QString> &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    fill();
}

FilterRow *FilterGroup::row(const QString &key) const
{
    for (FilterRow *row : m_rows) {
        if (!row->isHidden() && row->entry().key == key)
            return row;
    }
    return nullptr;
}

FilterRow *FilterGroup::rowAt(int n)
{
    if (n < m_rows.size())
        return m_rows[n];
    auto *row = new FilterRow;
    m_lines->insertWidget(n, row);
    m_rows.append(row);
    connect(row, &FilterRow::clicked, this, [this, row] {
        row->setChecked(m_chosen.contains(row->entry().key)); // until the filter says otherwise
        emit clicked(row->entry().key);
    });
    connect(row, &FilterRow::menuRequested, this,
            [this, row](const QPoint &global) { emit menuRequested(row->entry().key, global); });
    connect(row, &FilterRow::removalRequested, this, [this, row] { emit removalRequested(row->entry().key); });
    connect(row, &FilterRow::dropped, this,
            [this, row](const QList<qint64> &feedback) { emit dropped(row->entry().key, feedback); });
    return row;
}

void FilterGroup::fill()
{
    const bool isCut = m_most > 0 && m_entries.size() > m_most;
    QList<FilterRow::Entry> shown;
    for (const FilterRow::Entry &entry : m_entries) {
        if (!isCut || m_showsAll || shown.size() < m_most || m_chosen.contains(entry.key))
            shown.append(entry);
    }
    for (int n = 0; n < shown.size(); ++n) {
        FilterRow *const row = rowAt(n);
        row->setEntry(shown[n]);
        row->setChecked(m_chosen.contains(shown[n].key));
        row->show();
    }
    for (qsizetype n = shown.size(); n < m_rows.size(); ++n)
        m_rows[n]->hide();
    FilterRow::Entry more;
    more.text = m_showsAll ? tr("fewer") : tr("more…");
    more.hasCount = false;
    m_more->setEntry(more);
    m_more->setVisible(isCut);
    setVisible(!m_entries.isEmpty() || m_hasFoot);
}

} // namespace Views
