#include "views/feedback/inbox/inboxmodel.h"

#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"

#include <QMimeData>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int keptRows = 400;
/** Read at once: no more than a screen has, so that the first row isn't long in coming. */
static constexpr int readRows = 12;
/** Bytes of a text: more than two lines show. */
static constexpr qsizetype shownText = 600;

InboxModel::InboxModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(keptRows)
{
}

void InboxModel::setProject(Project *project)
{
    beginResetModel();
    m_project = project;
    m_answer.reset();
    m_rows.clear();
    m_places.clear();
    endResetModel();
}

bool InboxModel::isShowing(const InboxAnswer &answer) const
{
    if (!m_answer || m_answer->indexes != answer.indexes)
        return false;
    const auto &before = m_answer->evidence->batches();
    const auto &after = answer.evidence->batches();
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), [](const auto &a, const auto &b) {
        return a.import == b.import && a.first == b.first && a.begin == b.begin && a.count == b.count;
    });
}

void InboxModel::setAnswer(const std::shared_ptr<const InboxAnswer> &answer)
{
    if (isShowing(*answer)) {
        m_answer = answer;
        refresh();
        return;
    }
    beginResetModel();
    m_answer = answer;
    m_rows.clear();
    m_places.clear();
    endResetModel();
}

void InboxModel::refresh()
{
    m_rows.clear();
    m_places.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

qint64 InboxModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_answer->evidence->idAt(m_answer->indexes[size_t(row)]) : 0;
}

QList<qint64> InboxModel::idsOf(const QModelIndexList &indexes) const
{
    QList<qint64> ids;
    for (const QModelIndex &index : indexes)
        ids.append(idAt(index.row()));
    return ids;
}

QList<int> InboxModel::rowsOf(const QList<qint64> &ids) const
{
    QList<int> rows;
    if (!m_answer)
        return rows;
    std::vector<quint32> wanted;
    for (const qint64 id : ids) {
        if (const auto index = m_answer->evidence->indexOf(id))
            wanted.push_back(quint32(*index));
    }
    if (wanted.empty())
        return rows;
    std::sort(wanted.begin(), wanted.end());
    for (size_t row = 0; row < m_answer->indexes.size() && size_t(rows.size()) < wanted.size(); ++row) {
        if (std::binary_search(wanted.begin(), wanted.end(), m_answer->indexes[row]))
            rows.append(int(row));
    }
    return rows;
}

bool InboxModel::isAnsweredAt(int row) const
{
    return row >= 0 && row < rowCount() && m_answer->evidence->at(m_answer->indexes[size_t(row)]).isAnswered();
}

QList<qint64> InboxModel::openOf(const QList<qint64> &ids) const
{
    QList<qint64> open;
    for (const qint64 id : ids) {
        const auto index = m_answer ? m_answer->evidence->indexOf(id) : std::nullopt;
        if (index && !m_answer->evidence->at(*index).isAnswered())
            open.append(id);
    }
    return open;
}

int InboxModel::nextOpen(int row, const QList<qint64> &except) const
{
    const auto isNext = [&](int n) { return !isAnsweredAt(n) && !except.contains(idAt(n)); };
    for (int n = row + 1; n < rowCount(); ++n) {
        if (isNext(n))
            return n;
    }
    for (int n = 0; n < std::min(row, rowCount()); ++n) {
        if (isNext(n))
            return n;
    }
    return -1;
}

const InboxRow *InboxModel::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (id == 0 || !m_project)
        return nullptr;
    if (!m_rows.contains(id))
        readAround(row);
    return m_rows.object(id);
}

void InboxModel::readAround(int row) const
{
    QList<qint64> ids;
    const int first = row / readRows * readRows;
    for (int n = first; n < std::min(first + readRows, rowCount()); ++n) {
        if (!m_rows.contains(idAt(n)))
            ids.append(idAt(n));
    }
    try {
        const ReadScope reading(m_project->rows().database());
        for (const Feedback &feedback : feedbackOf(m_project->rows(), ids))
            m_rows.insert(feedback.id, new InboxRow(made(feedback)));
    } catch (const Error &) {
        // The row stays empty: this is asked for while painting, and the next search tells what is wrong.
    }
}

void InboxModel::setSentiment(const std::shared_ptr<const ProjectSentiment> &sentiment)
{
    m_sentiment = sentiment;
    refresh();
}

InboxRow InboxModel::made(const Feedback &feedback) const
{
    InboxRow row{feedback, MarkedText::of(feedback.item, *m_sentiment, shownText), Mood::None, {}, placeOf(feedback)};
    for (QString *text : {&row.words.title, &row.words.text}) {
        for (QChar &c : *text) {
            if (c.isSpace() || c.category() == QChar::Other_Control)
                c = u' '; // one for one: the marks stay where they are
        }
    }
    row.emotion = emotionOf(feedback.item, feedback.sentiment);
    row.mood = moodOf(row.emotion);
    row.feedback.item.text = {}; // what is shown of it is in the words
    return row;
}

QString InboxModel::placeOf(const Feedback &feedback) const
{
    const auto named = [this](auto id, auto name) {
        const auto known = m_places.constFind(id.value);
        if (known != m_places.cend())
            return *known;
        const auto row = m_project->find(id);
        return *m_places.insert(id.value, row ? (*row).*name : QString());
    };
    if (feedback.touchpoint)
        return named(feedback.touchpoint, &Touchpoint::name);
    if (feedback.stage)
        return named(feedback.stage, &Stage::name);
    return feedback.journey ? named(feedback.journey, &Journey::title) : QString();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->indexes.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return qlonglong(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const InboxRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(*row);
    return row->words.title.isEmpty() ? row->words.text : row->words.title;
}

QString InboxModel::spoken(const InboxRow &row) const
{
    const FeedbackItem &item = row.feedback.item;
    QStringList parts{row.words.title, row.words.text, moodTitle(row.mood), title(item.source)};
    parts += row.place.isEmpty() ? tr("not linked") : row.place;
    if (item.date)
        parts += dayText(*item.date, QDateTime::fromMSecsSinceEpoch(now()));
    parts += row.feedback.isAnswered() ? tr("answered") : tr("open");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList InboxModel::mimeTypes() const { return {QLatin1String(mimeType)}; }

QMimeData *InboxModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const qint64 id : idsOf(indexes))
        ids.append(QByteArray::number(id));
    auto *data = new QMimeData;
    data->setData(QLatin1String(mimeType), ids.join(' '));
    return data;
}

QList<qint64> InboxModel::idsIn(const QMimeData &data)
{
    QList<qint64> ids;
    for (const QByteArray &id : data.data(QLatin1String(mimeType)).split(' ')) {
        if (const qint64 value = id.toLongLong())
            ids.append(value);
    }
    return ids;
}

} // namespace Views
