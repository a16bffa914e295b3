#pragma once

#include "model/feedback/sentiment/learnedsentiment.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Model {

/** A text that its author rated as good or bad; what lies between is left out. */
struct RatedFeedback
{
    std::string title;
    std::string text;
    std::string language; ///< ISO 639-1; empty: not known
    bool isGood = false;
};

/** How the feeling of texts in a language is found, and why. */
struct SentimentChoice
{
    QString language;       ///< ISO 639-1; empty: languages() of which each has too few ratings, together
    double wordsF1 = 0;     ///< macro-F1, 0 … 1, of the word lists on those rated texts
    double learnedF1 = 0;   ///< of learning, each text by a model that had not seen it: five-fold cross-validation
    qint64 n = 0;           ///< texts that both were measured on
    bool isLearned = false; ///< learning was better, and is used; else the word lists are
    bool operator==(const SentimentChoice &) const = default;
};

/**
 * How texts without a rating feel, as the project's own ratings teach: for each language with 200 texts that were rated
 * as good or bad, twenty of them either way, and for all other languages together where they have as many, a
 * LearnedSentiment is trained and measured beside WordSentiment on the same texts; the better one is chosen. A language
 * of which nothing could be measured stays with the word lists.
 *
 * Of more than 50,000 texts (6 MB) evenly spaced ones are learned from, of more than 5,000 of a language such ones
 * are measured: that takes some seconds. The same texts in the same order give the same on every machine of one kind.
 * Immutable: any thread may use it, with a TextFeatures of its own.
 */
class ProjectSentiment
{
public:
    static constexpr size_t fewest = 200;        // texts of a language
    static constexpr size_t fewestOfEither = 20; // good ones, bad ones
    static constexpr size_t mostTexts = 50'000;

    /** Knows nothing: word lists for every language. */
    ProjectSentiment() = default;
    /** Learns from @p texts; where @p stopped becomes true, it knows nothing. */
    static ProjectSentiment learn(std::vector<RatedFeedback> texts, const std::atomic_bool *stopped = nullptr);

    /** What was measured: languages with many ratings first, the others together at the end. */
    const QList<SentimentChoice> &choices() const { return m_choices; }
    /** The choice that texts in @p language come under; null: none could be made. */
    const SentimentChoice *choiceFor(std::string_view language) const;
    /** The languages that the choice without a language is about. */
    QStringList languages() const;
    bool isAnyLearned() const;

    /** −1 (very bad) … +1 (very good); none where the word lists are better in @p language, or the text has no words.
     */
    std::optional<double> score(TextFeatures &features, std::string_view title, std::string_view text,
                                std::string_view language) const;
    /** The score by what is better in @p language, with the words that made it. */
    Sentiment explain(std::string_view title, std::string_view text, std::string_view language) const;

    QByteArray toBytes() const;
    /** Throws Error where @p bytes are none, or damaged. */
    static ProjectSentiment fromBytes(const QByteArray &bytes);

private:
    qsizetype indexOf(std::string_view language) const;

    QList<SentimentChoice> m_choices;
    std::vector<LearnedSentiment> m_models; // of each choice; empty where the word lists are better
    std::vector<std::string> m_others;      // the languages of the choice without one, sorted
};

} // namespace Model
