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

    /** Learns a model from the texts at each of @p choices, on all processors. */
    std::vector<LearnedSentiment> learn(const std::vector<std::vector<quint32>> &choices) const;
    /** All texts but those in fold @p fold of @p folds; folds = 0: all texts. */
    std::vector<quint32> allBut(size_t fold, size_t folds) const;
    double score(const LearnedSentiment &model, size_t i) const;

    /** How far a text is on the good side, before it is known where that begins. */
    struct Margin
    {
        double value = 0;
        bool isGood = false;
    };

private:
    struct Text
    {
        size_t index = 0;
        size_t begin = 0; ///< of its features
        size_t end = 0;
        size_t rank = 0; ///< among those of its class
        bool isGood = false;
    };
    /** To calibrate: a model learns from some texts, and says the margins of those that were held back from it. */
    struct Trial
    {
        std::vector<quint32> learned;
        std::vector<quint32> heldBack;
        std::vector<Margin> margins;
    };

    /** Of m_numbers: multiples of a step, as a model keeps them. */
    struct Weights
    {
        std::vector<float> values;
        float step = 0;
    };

    bool isStopped() const { return m_stopped && m_stopped->load(std::memory_order_relaxed); }
    Weights fit(const std::vector<quint32> &chosen) const;
    /** Not yet calibrated. */
    LearnedSentiment modelOf(const Weights &weights) const;
    std::vector<Trial> trialsOf(const std::vector<quint32> &chosen) const;
    void run(Trial &trial) const;
    static void calibrate(LearnedSentiment &model, const std::vector<Trial> &trials);
    double marginOf(const std::vector<float> &weights, const Text &text) const;

    std::vector<Text> m_texts;
    std::vector<quint32> m_features; ///< of one text after the other: indexes into m_numbers
    std::vector<quint32> m_numbers;  ///< of all features that occur: few of those there could be, so they lie together
    size_t m_good = 0;
    const std::atomic_bool *m_stopped = nullptr;
};

} // namespace Model
