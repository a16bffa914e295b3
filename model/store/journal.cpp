#include "model/store/journal.h"

#include "model/store/changeset.h"
#include "model/store/error.h"
#include "model/store/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Model {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

void Journal::load()
{
    m_rows.clear();
    m_index.clear();
    m_undo.clear();
    m_redo.clear();
    m_problems.clear();
    try {
        Statement &statement = m_database->prepare(
            "SELECT seq, id, time, author, label, arguments, kind, undoes, schema, revision FROM history ORDER BY seq");
        while (step(statement)) {
            Row row;
            row.seq = integerAt(statement, 0);
            row.id.value = integerAt(statement, 1);
            row.time = QDateTime::fromMSecsSinceEpoch(integerAt(statement, 2), Qt::UTC);
            row.author = textAt(statement, 3);
            row.label.text = textAt(statement, 4);
            const QString arguments = textAt(statement, 5);
            if (arguments.size() > 2) {
                const QJsonArray list = QJsonDocument::fromJson(arguments.toUtf8()).array();
                for (const auto &argument : list)
                    row.label.arguments += argument.toString();
            }
            readValue(statement, 6, row.kind);
            row.undoes.value = integerAt(statement, 7);
            row.schema = int(integerAt(statement, 8));
            row.revision = integerAt(statement, 9);
            tell(row);
        }
        finish(statement);
    } catch (...) {
        rethrowAsError(m_database->path());
    }
}

void Journal::tell(const Row &row)
{
    const qsizetype at = m_rows.size();
    m_rows.append(row);
    m_rows[at].origin = at;
    m_index.insert(row.id, at);
    const auto pop = [&](QList<qsizetype> &stack) {
        if (stack.isEmpty() || m_rows[stack.last()].id != row.undoes) {
            // Whoever wrote this wasn't us. What came before can't be undone safely; the rest works on.
            m_problems += StoreText::tr("entry %1 undoes something that was not there to undo").arg(row.id.toString());
            m_undo.clear();
            m_redo.clear();
            return false;
        }
        m_rows[at].origin = m_rows[stack.takeLast()].origin;
        return true;
    };
    switch (row.kind) {
    case EntryKind::Undo:
        if (pop(m_undo))
            m_redo.append(at);
        break;
    case EntryKind::Redo:
        if (pop(m_redo))
            m_undo.append(at);
        break;
    default:
        m_undo.append(at);
        m_redo.clear();
    }
}

const Journal::Row *Journal::find(Id<Entry> id) const
{
    const auto it = m_index.find(id);
    return it == m_index.end() ? nullptr : &m_rows[*it];
}

QList<Id<Entry>> Journal::inEffect() const
{
    QList<Id<Entry>> result;
    for (const qsizetype at : m_undo)
        result.append(m_rows[m_rows[at].origin].id);
    return result;
}

QByteArray Journal::changeset(Id<Entry> id) const
{
    QByteArray data;
    try {
        Statement &statement = m_database->prepare("SELECT changeset FROM history WHERE id=?");
        bindValue(statement, 1, id.value);
        if (step(statement))
            data = blobAt(statement, 0);
        finish(statement);
    } catch (...) {
        rethrowAsError(m_database->path());
    }
    return inflated(data);
}

void Journal::append(Row &row, const QByteArray &changeset)
{
    row.seq = m_rows.isEmpty() ? 1 : m_rows.last().seq + 1;
    Statement &statement = m_database->prepare(
        "INSERT INTO history (seq, id, time, author, label, arguments, kind, undoes, schema, revision, changeset) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    bindValue(statement, 1, row.seq);
    bindValue(statement, 2, row.id.value);
    bindValue(statement, 3, row.time.toMSecsSinceEpoch());
    bindValue(statement, 4, row.author);
    bindValue(statement, 5, row.label.text);
    bindValue(statement, 6,
              QString::fromUtf8(
                  QJsonDocument(QJsonArray::fromStringList(row.label.arguments)).toJson(QJsonDocument::Compact)));
    bindValue(statement, 7, row.kind);
    bindValue(statement, 8, row.undoes);
    bindValue(statement, 9, row.schema);
    bindBlob(statement, 10, changeset);
    step(statement);
    finish(statement);
}

void Journal::rewriteNewest(qint64 time, const QByteArray &changeset)
{
    Statement &statement =
        m_database->prepare("UPDATE history SET time=?, revision=revision+1, changeset=? WHERE seq=?");
    bindValue(statement, 1, time);
    bindBlob(statement, 2, changeset);
    bindValue(statement, 3, m_rows.last().seq);
    step(statement);
    finish(statement);
}

void Journal::removeNewest()
{
    Statement &statement = m_database->prepare("DELETE FROM history WHERE seq=?");
    bindValue(statement, 1, m_rows.last().seq);
    step(statement);
    finish(statement);
}

} // namespace Model
