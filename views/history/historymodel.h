#pragma once

#include "model/store/history.h"

#include <QAbstractListModel>

#include <functional>

namespace Views {

/** The entries of a project's history, newest first, narrowed by words. */
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qlonglong
        BylineRole,            ///< by whom and when, in words
        InEffectRole,          ///< false while it is undone
        CurrentRole            ///< the newest one in effect
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /** The whole history, oldest first; only what differs is told on. */
    void setHistory(const QList<Model::Entry> &history);
    /** Shows the entries whose label or author has all these words. */
    void setFilter(const QString &words);
    /** Whether undos and redos are entries of their own, or only show in what they undo. */
    void setShowsUndos(bool shows);
    void setCurrent(Model::Id<Model::Entry> current);

    const Model::Entry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(Model::Id<Model::Entry> entry) const;
    /** For tests: what time it is. */
    void setClock(const std::function<QDateTime()> &clock) { m_clock = clock; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool accepts(const Model::Entry &entry) const;
    void refilter();
    QString text(const Model::Entry &entry) const;
    QString byline(const Model::Entry &entry) const;

    QList<Model::Entry> m_history;
    QList<qsizetype> m_shown; ///< indexes into m_history, ascending; the last is the first row
    QStringList m_words;
    bool m_showsUndos = false;
    Model::Id<Model::Entry> m_current;
    std::function<QDateTime()> m_clock;
};

} // namespace Views
