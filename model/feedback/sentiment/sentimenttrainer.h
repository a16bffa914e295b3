#pragma once

#include "model/feedback/sentiment/learnedsentiment.h"

namespace Model {

/** The features of rated texts, read once, from which models are learned: of all of them, or of all but a fold. */
class SentimentTrainer
{
public:
    explicit SentimentTrainer(std::span<const RatedText> texts, const std::atomic_bool *stopped = nullptr);

    /** How many texts have a word. */
    size_t size() const { return m_texts.size(); }
    size_t goodOnes() const { return m_good; }
    /** The index of text @p i among those given. */
    size_t indexOf(size_t i) const { return m_texts[i].index; }
    bool isGood(size_t i) const { return m_texts[i].isGood; }
    /** The fold of text @p i among @p folds: each class is dealt out in order, so that folds are alike. */
    size_t foldOf(size_t i, size_t folds) const { return m_texts[i].rank % folds; }

    /** Learns from the texts at @p chosen. */
    LearnedSentiment learn(const std::vector<quint32> &chosen) const;
    /** All texts but those in fold @p fold of @p folds; folds = 0: all texts. */
    std::vector<quint32> allBut(size_t fold, size_t folds) const;
    double score(const LearnedSentiment &model, size_t i) const;

private:
    struct Text
    {
        size_t index = 0;
        size_t begin = 0; ///< of its features
        size_t end = 0;
        size_t rank = 0; ///< among those of its class
        bool isGood = false;
    };

    bool isStopped() const { return m_stopped && m_stopped->load(std::memory_order_relaxed); }
    /** Sets the weights only. */
    void fit(LearnedSentiment &model, const std::vector<quint32> &chosen) const;
    void calibrate(LearnedSentiment &model, const std::vector<quint32> &chosen) const;
    double marginOf(const std::vector<float> &weights, const Text &text) const;

    std::vector<Text> m_texts;
    std::vector<quint32> m_numbers;
    size_t m_good = 0;
    const std::atomic_bool *m_stopped = nullptr;
};

} // namespace Model
