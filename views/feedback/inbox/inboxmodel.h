#pragma once

#include "model/feedback/facts.h"
#include "model/store/project.h"
#include "views/feedback/inbox/inboxfinder.h"
#include "views/feedback/inbox/markedtext.h"

#include <QAbstractListModel>
#include <QCache>

#include <functional>

namespace Views {

/** One row of the inbox, as it is shown. */
struct InboxRow
{
    Model::Feedback feedback;
    MarkedText words; ///< of the beginning of its text, in one line
    Model::Mood mood = Model::Mood::None;
    std::optional<double> emotion; ///< −2 … +2
    QString place;                 ///< the touchpoint, stage or journey that it belongs to; empty: none
};

/**
 * The feedback that a filter shows. It knows which pieces there are and in which order, and reads those that are on
 * screen; a million take it no longer than ten.
 */
class InboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole ///< qlonglong
    };
    static constexpr auto mimeType = "application/x-throughline-feedback";

    explicit InboxModel(QObject *parent = nullptr);

    /** Null before the project goes; then there is nothing. */
    void setProject(Model::Project *project);
    /** What ratings taught; never null. The rows are read anew. */
    void setSentiment(const std::shared_ptr<const Model::ProjectSentiment> &sentiment);
    /** Whether @p answer has the same feedback in the same order as what is shown. */
    bool isShowing(const InboxAnswer &answer) const;
    void setAnswer(const std::shared_ptr<const InboxAnswer> &answer);
    /** What is known of the rows may have changed; which there are has not. */
    void refresh();

    qint64 idAt(int row) const;
    QList<qint64> idsOf(const QModelIndexList &indexes) const;
    /** The rows of these ids in ascending order, without those that aren't shown; reads all numbers, no feedback. */
    QList<int> rowsOf(const QList<qint64> &ids) const;
    /** As the evidence has it. */
    bool isAnsweredAt(int row) const;
    /** Those of @p ids that aren't answered, as the evidence has it. */
    QList<qint64> openOf(const QList<qint64> &ids) const;
    /** The next row after @p row, else the first of all, that isn't answered and not among @p except. −1: none. */
    int nextOpen(int row, const QList<qint64> &except) const;
    /** Valid until the next row is asked for; null where it can't be read. */
    const InboxRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    static QList<qint64> idsIn(const QMimeData &data);

private:
    void readAround(int row) const;
    InboxRow made(const Model::Feedback &feedback) const;
    QString placeOf(const Model::Feedback &feedback) const;
    QString spoken(const InboxRow &row) const;

    std::shared_ptr<const Model::ProjectSentiment> m_sentiment = std::make_shared<const Model::ProjectSentiment>();
    Model::Project *m_project = nullptr;
    std::shared_ptr<const InboxAnswer> m_answer;
    mutable QCache<qint64, InboxRow> m_rows;
    mutable QHash<qint64, QString> m_places; ///< names by id: of touchpoints, stages and journeys
};

} // namespace Views
