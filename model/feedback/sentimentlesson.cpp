#include "model/feedback/sentimentlesson.h"

#include "model/feedback/facts.h"
#include "model/feedback/feedbackscores.h"
#include "model/feedback/learnedscores.h"
#include "model/store/error.h"

#include <QThread>

#include <chrono>
#include <deque>
#include <future>
#include <limits>

namespace Model {

namespace {

/** Learning again pays from this growth on. */
constexpr double growth = 1.1;
constexpr size_t rowsAtOnce = 4096;
constexpr size_t bytesAtOnce = 1'000'000; // of texts; a processor holds some

/** The feedback of an import, or of the batch that is to become one. */
struct Facts
{
    qint64 first = 0;
    std::vector<std::shared_ptr<const FeedbackDigest>> parts;
    std::vector<std::string> languages; // of its contexts
};

bool isFelt(const FeedbackDigest &digest, size_t n) { return digest.has(n, FeedbackDigest::IsFelt); }
bool isRated(const FeedbackDigest &digest, size_t n)
{
    const Mood mood = isFelt(digest, n) ? Mood::None : moodOf(digest.emotion(n));
    return mood == Mood::Good || mood == Mood::Bad; // of NaN: none
}

/** All feedback that is there, with a batch that is about to be, and what was learned before. */
class Lesson
{
public:
    Lesson(Database &database, qint64 batch, const std::function<bool()> &goesOn)
        : m_rows(database)
        , m_batch(batch)
        , m_goesOn(goesOn)
    {
        for (const FeedbackImport &import : importsIn(m_rows))
            add(import.batch, digestOf(m_rows, import));
        FeedbackImport own;
        own.batch = batch;
        add(batch, digestOf(m_rows, own));
    }

    /** False where it was stopped. */
    bool learn()
    {
        if (m_felt == 0)
            return true;
        std::shared_ptr<const ProjectSentiment> sentiment;
        const auto before = lessonIn(m_rows);
        const bool isDue =
            m_rated >= ProjectSentiment::fewest && (!before || double(m_rated) >= growth * double(before->rated));
        if (isDue) {
            sentiment = learnAnew();
            if (!sentiment)
                return false;
            keep(*sentiment);
        } else if (before) {
            sentiment = before->sentiment;
        }
        if (!sentiment)
            return true;
        const LearnedScores known(m_rows);
        for (size_t i = isDue ? 0 : m_facts.size() - 1; i < m_facts.size(); ++i) {
            if (!score(m_facts[i], *sentiment, known))
                return false;
        }
        return true;
    }

    struct Kept
    {
        qint64 rated = 0; ///< so many ratings were there
        std::shared_ptr<const ProjectSentiment> sentiment;
    };
    static std::optional<Kept> lessonIn(const Rows &rows)
    {
        Statement &row = rows.database().prepare("SELECT rated, content FROM lesson "
                                                 "JOIN import ON import.batch = lesson.batch "
                                                 "ORDER BY import.time DESC, import.id DESC LIMIT 1");
        std::optional<Kept> result;
        QByteArray content;
        if (step(row)) {
            result = Kept{integerAt(row, 0), {}};
            content = blobAt(row, 1);
        }
        finish(row);
        try {
            if (result)
                result->sentiment = std::make_shared<ProjectSentiment>(ProjectSentiment::fromBytes(content));
        } catch (const Error &) {
            return {}; // damaged: what can be learned again is no reason to stop
        }
        return result;
    }

private:
    struct Text
    {
        size_t n = 0;
        std::string title;
        std::string text;
        const std::string *language = nullptr;
    };

    bool goesOn() const { return !m_goesOn || m_goesOn(); }
    static constexpr double nothing() { return std::numeric_limits<double>::quiet_NaN(); }

    void add(qint64 first, std::vector<std::shared_ptr<const FeedbackDigest>> parts)
    {
        Facts facts{first, std::move(parts), {}};
        qint64 count = 0;
        for (const auto &part : facts.parts) {
            for (size_t n = 0; n < part->count(); ++n) {
                m_rated += isRated(*part, n);
                m_felt += isFelt(*part, n);
            }
            count += qint64(part->count());
        }
        Statement &row = m_rows.database().prepare("SELECT language FROM context WHERE id BETWEEN ? AND ? ORDER BY id");
        bindValue(row, 1, first);
        bindValue(row, 2, first + std::max<qint64>(count, 1) - 1);
        while (step(row))
            facts.languages.emplace_back(bytesAt(row, 0));
        finish(row);
        m_facts.push_back(std::move(facts));
    }

    const std::string &languageOf(const Facts &facts, const FeedbackDigest &part, size_t n) const
    {
        static const std::string unknown;
        const auto context = size_t(std::max(part.context(n), 0));
        return context < facts.languages.size() ? facts.languages[context] : unknown;
    }

    /** Evenly spaced ones of what has a rating and a text. */
    std::vector<RatedFeedback> ratedTexts() const
    {
        const ReadScope reading(m_rows.database());
        std::vector<RatedFeedback> texts;
        const size_t most = std::min(m_rated, ProjectSentiment::mostTexts);
        size_t seen = 0;
        size_t next = 0;
        for (const Facts &facts : m_facts) {
            qint64 id = facts.first;
            for (const auto &part : facts.parts) {
                for (size_t n = 0; n < part->count(); ++n, ++id) {
                    if (!isRated(*part, n) || seen++ != next * m_rated / most)
                        continue;
                    ++next;
                    Statement &row = m_rows.database().prepare("SELECT title, text FROM feedback WHERE id = ?");
                    bindValue(row, 1, id);
                    if (step(row) && !(bytesAt(row, 0).empty() && bytesAt(row, 1).empty()))
                        texts.push_back({std::string(bytesAt(row, 0)), std::string(bytesAt(row, 1)),
                                         languageOf(facts, *part, n), part->emotion(n) > 0});
                    finish(row);
                }
            }
        }
        return texts;
    }

    /** Null where it was stopped. */
    std::shared_ptr<const ProjectSentiment> learnAnew() const
    {
        std::atomic_bool stopped = false;
        auto learning = std::async(std::launch::async, [texts = ratedTexts(), &stopped]() mutable {
            return std::make_shared<const ProjectSentiment>(ProjectSentiment::learn(std::move(texts), &stopped));
        });
        while (learning.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
            if (!stopped && !goesOn())
                stopped = true;
        }
        const auto learned = learning.get();
        return stopped ? nullptr : learned;
    }

    void keep(const ProjectSentiment &sentiment)
    {
        Statement &row = m_rows.database().prepare("INSERT INTO lesson (batch, rated, content) VALUES (?, ?, ?)");
        bindValue(row, 1, m_batch);
        bindValue(row, 2, qint64(m_rated));
        bindBlob(row, 3, sentiment.toBytes());
        step(row);
        finish(row);
    }

    /** Scores the texts of @p facts; what nothing was learned for goes back to the word lists. */
    bool score(const Facts &facts, const ProjectSentiment &sentiment, const LearnedScores &known)
    {
        std::vector<bool> isLearned; // by context
        for (const std::string &language : facts.languages) {
            const SentimentChoice *choice = sentiment.choiceFor(language);
            isLearned.push_back(choice && choice->isLearned);
        }
        qint64 first = facts.first;
        for (const auto &part : facts.parts) {
            std::vector<double> scores(part->count(), nothing());
            std::deque<std::future<void>> scoring; // of texts, while the next are read
            for (size_t at = 0; at < part->count();) {
                std::vector<Text> texts = feltTexts(facts, *part, first, at, isLearned);
                if (texts.empty())
                    continue;
                if (!goesOn())
                    return false;
                if (scoring.size() > size_t(QThread::idealThreadCount())) {
                    scoring.front().get();
                    scoring.pop_front();
                }
                scoring.push_back(std::async(std::launch::async, [&sentiment, &scores, texts = std::move(texts)] {
                    score(texts, sentiment, scores);
                }));
            }
            for (std::future<void> &last : scoring)
                last.get();
            const bool isAny = std::any_of(scores.begin(), scores.end(), [](double s) { return std::isfinite(s); });
            if (isAny || !known.rowsIn(first, 1).empty())
                LearnedScores::write(m_rows.database(), m_batch, first, scores);
            first += qint64(part->count());
        }
        return true;
    }

    /** The next texts to be scored from @p at on, which goes behind them. */
    std::vector<Text> feltTexts(const Facts &facts, const FeedbackDigest &part, qint64 first, size_t &at,
                                const std::vector<bool> &isLearned) const
    {
        const auto isWanted = [&](size_t n) {
            const auto context = size_t(part.context(n));
            return isFelt(part, n) && context < isLearned.size() && isLearned[context];
        };
        std::vector<Text> texts;
        while (at < part.count() && !isWanted(at))
            ++at;
        const size_t end = std::min(at + rowsAtOnce, part.count());
        if (at == end)
            return texts;
        Statement &row =
            m_rows.database().prepare("SELECT id, title, text FROM feedback WHERE id BETWEEN ? AND ? ORDER BY id");
        bindValue(row, 1, first + qint64(at));
        bindValue(row, 2, first + qint64(end) - 1);
        at = end;
        size_t bytes = 0;
        while (step(row)) {
            const auto n = size_t(integerAt(row, 0) - first);
            if (!isWanted(n))
                continue;
            texts.push_back(
                {n, std::string(bytesAt(row, 1)), std::string(bytesAt(row, 2)), &languageOf(facts, part, n)});
            bytes += texts.back().title.size() + texts.back().text.size();
            if (bytes >= bytesAtOnce) {
                at = n + 1;
                break;
            }
        }
        finish(row);
        return texts;
    }

    static void score(const std::vector<Text> &texts, const ProjectSentiment &sentiment, std::vector<double> &scores)
    {
        TextFeatures features;
        for (const Text &text : texts)
            scores[text.n] = sentiment.score(features, text.title, text.text, *text.language).value_or(nothing());
    }

    Rows m_rows;
    qint64 m_batch = 0;
    const std::function<bool()> &m_goesOn;
    std::vector<Facts> m_facts; // the batch's own last
    size_t m_rated = 0;
    size_t m_felt = 0;
};

} // namespace

std::shared_ptr<const ProjectSentiment> projectSentiment(const Rows &rows)
{
    try {
        const auto lesson = Lesson::lessonIn(rows);
        return lesson ? lesson->sentiment : nullptr;
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
}

bool learnSentiment(Database &database, qint64 batch, const std::function<bool()> &goesOn)
{
    try {
        return Lesson(database, batch, goesOn).learn();
    } catch (...) {
        rethrowAsError(database.path());
    }
}

} // namespace Model
