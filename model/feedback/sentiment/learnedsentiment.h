#pragma once

#include "model/feedback/sentiment/textfeatures.h"
#include "model/feedback/sentiment/wordsentiment.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace Model {

/** A text that its author rated; the texts belong to the caller. */
struct RatedText
{
    std::string_view title;
    std::string_view text;
    bool isGood = false; ///< what lies between good and bad is left out
};

/**
 * Sentiment as the user's own rated feedback has it, in any language: a linear classifier over TextFeatures, weighted
 * by how much more often they occur in good texts than in bad ones (S. Wang, C. D. Manning, "Baselines and bigrams:
 * Simple, good sentiment and topic classification", ACL 2012), trained by dual coordinate descent for the squared hinge
 * loss (C.-J. Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008). Both classes
 * weigh the same, however few texts one has. Scores are calibrated on texts that were held back: 0 is undecided.
 *
 * The same texts in the same order give the same model on every machine of one kind. Immutable: any thread may use it,
 * with a TextFeatures of its own.
 */
class LearnedSentiment
{
public:
    /** Knows nothing: every score is 0. */
    LearnedSentiment() = default;

    /**
     * Learns from @p texts. Texts without any word are left out. Fewer than five good or five bad ones, or @p stopped
     * becoming true: the model knows nothing.
     */
    static LearnedSentiment train(std::span<const RatedText> texts, const std::atomic_bool *stopped = nullptr);

    bool isEmpty() const { return m_weights.empty(); }
    /** −1 (very bad) … +1 (very good). */
    double score(TextFeatures &features, std::string_view title, std::string_view text) const;
    /** The score with the words that made it, strongest words only; their contributions are parts of its logit. */
    Sentiment explain(TextFeatures &features, std::string_view title, std::string_view text) const;

    /** The model as bytes, for keeping it: at most 600 KB. */
    QByteArray toBytes() const;
    /** A model from bytes; throws Model::Error where they are none, or damaged. */
    static LearnedSentiment fromBytes(const QByteArray &bytes);

    bool operator==(const LearnedSentiment &) const = default;

private:
    friend class SentimentTrainer;

    double marginOf(const std::vector<quint32> &numbers) const;
    double scoreOf(const std::vector<quint32> &numbers) const;

    std::vector<float> m_weights; ///< of each feature: multiples of m_step, so that they survive being kept
    float m_step = 0;
    float m_border = 0; ///< the margin of undecided texts
    float m_slope = 0;  ///< from margin to logit
};

} // namespace Model
