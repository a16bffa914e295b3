#pragma once

#include "model/feedback/feedbackdigest.h"
#include "model/feedback/feedbackitem.h"
#include "model/feedback/mapping/fingerprintindex.h"
#include "model/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace Model {

/**
 * Writes a batch of feedback as facts, on a connection of its own, in many short transactions: whoever edits meanwhile
 * hardly waits; inside a transaction of the caller's it is part of that. Nobody sees the batch before an import names
 * it. Throws Error, and is of no use after that; what isn't finished is taken back when the writer goes, or when the
 * project is next opened.
 */
class FactWriter
{
public:
    explicit FactWriter(Database &database);
    ~FactWriter();
    FactWriter(const FactWriter &) = delete;
    FactWriter &operator=(const FactWriter &) = delete;

    /** The same with ids from @p first on, which nobody has yet: of a file that says them. */
    FactWriter(Database &database, qint64 first);

    /** The first id of the batch; ids follow each other. */
    qint64 first() const { return m_first; }
    qint64 count() const { return m_next - m_first; }
    /** @p group tells contexts apart that would otherwise be the same. */
    void add(const FeedbackItem &item, std::string_view language, std::optional<double> sentiment,
             const Fingerprint &fingerprint, std::string_view group = {});
    /** The contexts so far, with the names that places are found by. */
    struct Context
    {
        qint64 id = 0;
        qint64 count = 0; ///< pieces of feedback
        std::string journey;
        std::string stage;
        std::string touchpoint;
        std::string group;
    };
    std::vector<Context> contexts() const;
    /** Makes the batch whole. It waits for the edit that publishes it. */
    void complete();
    /** Takes a batch back that nobody is to publish. */
    void discard() { takeBack(); }

private:
    /** The index of its context, which is written where it is the first. */
    quint32 contextOf(const FeedbackItem &item, std::string_view language, std::string_view group);
    void begin();
    void commit();
    void writeFingerprints();
    void writeDigest();
    void takeBack();

    Database &m_database;
    qint64 m_first = 0;
    qint64 m_next = 0;
    bool m_isFinished = false;
    bool m_isInside = false; ///< a transaction of the caller's, which it ends
    bool m_isOpen = false;
    qint64 m_inTransaction = 0;
    FingerprintIndex m_indexes; ///< of contexts, by all that they hold
    std::string m_key;
    std::vector<Context> m_contexts;
    std::vector<qint64> m_counts; ///< of their feedback, beside each other: every piece changes one
    Statement *m_row = nullptr;
    Statement *m_words = nullptr;
    std::vector<Fingerprint> m_fingerprints;
    FeedbackDigest m_digest;
    std::string m_titleWords;
    std::string m_textWords;
};

/** The fingerprints of all feedback that is there: that of imports that are. In no order. */
std::vector<Fingerprint> fingerprintsIn(Database &database);
/** Marks a whole batch as one that stays: in the edit that adds its import, so that a crash before leaves nothing. */
void publishFacts(Database &database, qint64 first);
/** Takes away batches that were never published; a crash leaves them. Needs the right to write. */
void sweepFacts(Database &database);
/** The same with those that no import names (any more). For copies without a history, which nothing can be undone in.
 */
void sweepRemovedFacts(Database &database);

} // namespace Model
