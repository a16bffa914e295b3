#include "model/feedback/factwriter.h"

#include "model/feedback/searchtext.h"
#include "model/store/error.h"

#include <array>
#include <chrono>
#include <cstring>
#include <thread>

namespace Model {

namespace {

constexpr std::chrono::milliseconds rest{3};   // between transactions: whoever edits comes in
constexpr qint64 rowsAtOnce = 20'000;          // in one transaction: some tens of milliseconds
constexpr size_t fingerprintsAtOnce = 1 << 20; // in one row: 16 MB

void bindTime(Statement &statement, int index, const std::optional<FeedbackTime> &value)
{
    bindValue(statement, index, value ? std::optional(value->milliseconds) : std::nullopt);
    bindValue(statement, index + 1, value && value->hasTime);
}

} // namespace

/** Room for four thousand million behind it, and for the last id to be a valid one. */
static qint64 freshBase()
{
    constexpr qint64 room = qint64(1) << 32;
    return (newIdValue() / 2 / room + 1) * room;
}

/** Takes away what lies from @p first to before the next batch. */
static void sweepBatch(Database &database, qint64 batch)
{
    constexpr qint64 atOnce = 10'000;
    try {
        const QByteArray first = QByteArray::number(batch);
        const QByteArray range = " BETWEEN " + first +
                                 " AND coalesce((SELECT min(first) - 1 FROM batch WHERE first > " + first + "), " +
                                 first + " + 4294967295)";
        // The index of words holds no texts, so it must be told them again to forget them.
        while (true) {
            const qint64 last = database.integer("SELECT coalesce(max(id), 0) FROM (SELECT id FROM feedback WHERE id" +
                                                 range + " ORDER BY id LIMIT " + QByteArray::number(atOnce) + ')');
            if (last == 0)
                break;
            database.execute("BEGIN IMMEDIATE");
            const QByteArray part = "id BETWEEN " + first + " AND " + QByteArray::number(last);
            Statement &rows = database.prepare("SELECT id, title, text FROM feedback WHERE " + part);
            std::string title;
            std::string text;
            while (step(rows)) {
                if (bytesAt(rows, 1).empty() && bytesAt(rows, 2).empty())
                    continue;
                Statement &forget = database.prepare(
                    "INSERT INTO feedback_words (feedback_words, rowid, title, text) VALUES ('delete', ?, ?, ?)");
                bindValue(forget, 1, integerAt(rows, 0));
                bindBytes(forget, 2, searchable(bytesAt(rows, 1), title));
                bindBytes(forget, 3, searchable(bytesAt(rows, 2), text));
                step(forget);
                finish(forget);
            }
            finish(rows);
            database.execute("DELETE FROM feedback WHERE " + part);
            database.execute("COMMIT");
            std::this_thread::sleep_for(rest);
        }
        database.execute("BEGIN IMMEDIATE");
        database.execute("DELETE FROM context WHERE id" + range);
        database.execute("DELETE FROM fingerprints WHERE batch = " + first);
        database.execute("DELETE FROM digest WHERE batch = " + first);
        database.execute("DELETE FROM lesson WHERE batch = " + first);
        database.execute("DELETE FROM learned WHERE batch = " + first);
        database.execute("DELETE FROM batch WHERE first = " + first);
        database.execute("COMMIT");
    } catch (...) {
        database.rollback();
        rethrowAsError(database.path());
    }
}

FactWriter::FactWriter(Database &database)
    : FactWriter(database, freshBase())
{
}

FactWriter::FactWriter(Database &database, qint64 first)
    : m_database(database)
    , m_first(first)
    , m_next(first)
    , m_isInside(database.isInTransaction())
{
    try {
        begin();
        // The index of words merges its parts sixteen at a time: by four it reads and writes all of it twice as often.
        m_database.execute("INSERT INTO feedback_words (feedback_words, rank) VALUES ('automerge', 16)");
        Statement &statement = m_database.prepare("INSERT INTO batch (first, last, finished) VALUES (?, ?, 0)");
        bindValue(statement, 1, m_first);
        bindValue(statement, 2, m_first);
        step(statement);
        finish(statement);
        commit();
        m_row = &m_database.prepare(
            "INSERT INTO feedback (id, context, date, date_has_time, ref, author, title, text, rating, rating_min, "
            "rating_max, nps, csat, ces, ces_version, sentiment, url, answered, answered_has_time, answer, "
            "response_minutes, first_contact) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        m_words = &m_database.prepare("INSERT INTO feedback_words (rowid, title, text) VALUES (?, ?, ?)");
    } catch (...) {
        takeBack();
        rethrowAsError(m_database.path());
    }
}

FactWriter::~FactWriter()
{
    if (!m_isFinished)
        takeBack();
}

void FactWriter::begin()
{
    if (!m_isInside)
        m_database.execute("BEGIN IMMEDIATE");
    m_isOpen = true;
    m_inTransaction = 0;
}

void FactWriter::commit()
{
    if (!m_isInside) {
        m_database.execute("COMMIT");
        std::this_thread::sleep_for(rest);
    }
    m_isOpen = false;
}

quint32 FactWriter::contextOf(const FeedbackItem &item, std::string_view language, std::string_view group)
{
    const std::array<std::string_view, 8> parts{Words<Source>::words[size_t(item.source)],
                                                item.channel,
                                                language,
                                                item.journey,
                                                item.stage,
                                                item.touchpoint,
                                                item.persona,
                                                group};
    m_key.clear();
    for (const std::string_view part : parts) {
        const auto length = quint32(part.size());
        m_key.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_key += part;
    }
    const auto [index, isNew] = m_indexes.numberOf(murmurHash(m_key));
    if (!isNew)
        return index;
    Context context;
    context.id = m_first + qint64(m_contexts.size());
    context.journey = item.journey;
    context.stage = item.stage;
    context.touchpoint = item.touchpoint;
    context.group = group;
    Statement &statement =
        m_database.prepare("INSERT INTO context (id, source, channel, language, journey, stage, touchpoint, persona) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindValue(statement, 1, context.id);
    for (size_t i = 0; i + 1 < parts.size(); ++i) // all but the group
        bindBytes(statement, int(i) + 2, parts[i]);
    step(statement);
    finish(statement);
    m_contexts.push_back(std::move(context));
    m_counts.push_back(0);
    return index;
}

void FactWriter::add(const FeedbackItem &item, std::string_view language, std::optional<double> sentiment,
                     const Fingerprint &fingerprint, std::string_view group)
{
    try {
        if (!m_isOpen)
            begin();
        const quint32 context = contextOf(item, language, group);
        ++m_counts[context];
        Statement &row = *m_row;
        bindValue(row, 1, m_next);
        bindValue(row, 2, m_first + context);
        bindTime(row, 3, item.date);
        bindBytes(row, 5, item.ref);
        bindBytes(row, 6, item.author);
        bindBytes(row, 7, item.title);
        bindBytes(row, 8, item.text);
        bindValue(row, 9, item.rating);
        bindValue(row, 10, item.rating ? std::optional(item.ratingMin) : std::nullopt);
        bindValue(row, 11, item.rating ? std::optional(item.ratingMax) : std::nullopt);
        bindValue(row, 12, item.nps);
        bindValue(row, 13, item.csat);
        bindValue(row, 14, item.ces);
        bindValue(row, 15, item.ces ? std::optional(item.cesVersion) : std::nullopt);
        bindValue(row, 16, sentiment);
        bindBytes(row, 17, item.url);
        bindTime(row, 18, item.answeredAt);
        bindBytes(row, 20, item.answer);
        bindValue(row, 21, item.responseMinutes);
        bindValue(row, 22, item.firstContact ? std::optional(int(*item.firstContact)) : std::nullopt);
        step(row);
        finish(row);
        if (!item.title.empty() || !item.text.empty()) {
            Statement &words = *m_words;
            bindValue(words, 1, m_next);
            bindBytes(words, 2, searchable(item.title, m_titleWords));
            bindBytes(words, 3, searchable(item.text, m_textWords));
            step(words);
            finish(words);
        }
        m_fingerprints.push_back(fingerprint);
        if (m_fingerprints.size() == fingerprintsAtOnce)
            writeFingerprints();
        m_digest.add(qint32(context), item, sentiment);
        ++m_next;
        if (m_digest.count() == FeedbackDigest::most)
            writeDigest();
        if (++m_inTransaction >= rowsAtOnce)
            commit();
    } catch (...) {
        rethrowAsError(m_database.path());
    }
}

std::vector<FactWriter::Context> FactWriter::contexts() const
{
    std::vector<Context> result = m_contexts;
    for (size_t n = 0; n < result.size(); ++n)
        result[n].count = m_counts[n];
    return result;
}

void FactWriter::writeFingerprints()
{
    if (m_fingerprints.empty())
        return;
    Statement &statement = m_database.prepare("INSERT INTO fingerprints (batch, prints) VALUES (?, ?)");
    bindValue(statement, 1, m_first);
    bindBlob(statement, 2,
             QByteArray::fromRawData(reinterpret_cast<const char *>(m_fingerprints.data()),
                                     qsizetype(m_fingerprints.size() * sizeof(Fingerprint))));
    step(statement);
    finish(statement);
    m_fingerprints.clear();
}

void FactWriter::writeDigest()
{
    if (m_digest.count() == 0)
        return;
    Statement &statement = m_database.prepare("INSERT INTO digest (batch, first, columns) VALUES (?, ?, ?)");
    bindValue(statement, 1, m_first);
    bindValue(statement, 2, m_next - qint64(m_digest.count()));
    bindBlob(statement, 3, m_digest.bytes());
    step(statement);
    finish(statement);
    m_digest.clear();
}

void FactWriter::complete()
{
    try {
        if (!m_isOpen)
            begin();
        writeFingerprints();
        m_fingerprints.shrink_to_fit();
        writeDigest();
        Statement &statement = m_database.prepare("UPDATE batch SET last = ? WHERE first = ?");
        bindValue(statement, 1, std::max(m_first, m_next - 1));
        bindValue(statement, 2, m_first);
        step(statement);
        finish(statement);
        commit();
        m_isFinished = true;
    } catch (...) {
        rethrowAsError(m_database.path());
    }
}

void FactWriter::takeBack()
{
    if (m_isInside)
        return; // what the caller rolls back
    m_database.rollback();
    m_isOpen = false;
    try {
        sweepBatch(m_database, m_first);
    } catch (const Error &) {
        // The next one to open the project tries again.
    }
}

std::vector<Fingerprint> fingerprintsIn(Database &database)
{
    std::vector<Fingerprint> result;
    try {
        Statement &statement =
            database.prepare("SELECT prints FROM fingerprints WHERE batch IN (SELECT batch FROM import)");
        while (step(statement)) {
            const std::string_view bytes = bytesAt(statement, 0);
            const size_t count = bytes.size() / sizeof(Fingerprint);
            const size_t at = result.size();
            result.resize(at + count);
            std::memcpy(result.data() + at, bytes.data(), count * sizeof(Fingerprint));
        }
        finish(statement);
    } catch (...) {
        rethrowAsError(database.path());
    }
    return result;
}

void publishFacts(Database &database, qint64 first)
{
    database.execute("UPDATE batch SET finished = 1 WHERE first = " + QByteArray::number(first));
}

void sweepFacts(Database &database)
{
    try {
        while (database.integer("SELECT count(*) FROM batch WHERE finished = 0") > 0)
            sweepBatch(database, database.integer("SELECT min(first) FROM batch WHERE finished = 0"));
    } catch (...) {
        rethrowAsError(database.path());
    }
}

void sweepRemovedFacts(Database &database)
{
    try {
        database.execute("UPDATE batch SET finished = 0 WHERE first NOT IN (SELECT batch FROM import)");
        if (database.integer("SELECT count(*) FROM batch WHERE finished = 0") == 0)
            return;
        sweepFacts(database);
        // The index only marks words as gone until it is written anew.
        database.execute("INSERT INTO feedback_words (feedback_words) VALUES ('optimize')");
    } catch (...) {
        rethrowAsError(database.path());
    }
}

} // namespace Model
