#pragma once

#include "model/feedback/sentiment/words.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Model {

/** A text of which it is known what it is about. The texts belong to the caller. */
struct ClassedText
{
    std::string_view title;
    std::string_view text;
    quint32 kind = 0;     ///< 0 … the number of kinds − 1
    float weight = 1;     ///< how much it counts
    bool isSample = true; ///< false: it only names its kind, and is no measure of how well others are told apart
};

/**
 * Tells what a text is about, learned from texts of which that is known, in any language: multinomial logistic
 * regression (softmax) over words, pairs of words and rows of three letters (of Chinese and Japanese: characters and
 * pairs of them), each weighed by how rare it is (tf · idf, every text of length 1), fitted by stochastic gradient
 * descent. How sure it may be is measured on texts that were held back.
 *
 * Tried on texts of 77 kinds (1,540 tickets of a bank) and of 9 (10,334 comments of patients), each with four fifths of
 * it learned, right at once and among the first three: this 80 % and 93 %, 72 % and 95 %; centroids 76 % and 91 %, 62 %
 * and 87 %; naive Bayes 76 % and 91 %, 67 % and 94 %.
 *
 * The same texts in the same order give the same on every machine of one kind. Immutable: any thread may use it, with a
 * Reader of its own.
 */
class TextClassifier
{
public:
    /** Reads texts; one for each thread. */
    class Reader
    {
    public:
        struct Feature
        {
            quint64 hash = 0;
            quint32 word = 0; ///< index into words(), of the last one that it comes from
        };
        /** What a text says, with repetitions, valid until the next one. At most the first 2,000 words count. */
        const std::vector<Feature> &read(std::string_view title, std::string_view text);
        const std::vector<Feature> &features() const { return m_features; }
        /** Its words as they are written, the title's first. */
        const std::vector<std::string_view> &words() const { return m_words; }
        /** Characters of a script without spaces, which make a word with their neighbours. */
        bool isSign(size_t word) const { return m_isSign[word]; }

    private:
        void readPart(std::string_view part);
        void addPieces(std::string_view word, quint32 index);

        WordSplitter m_splitter{WordSplitter::Signs::OneByOne};
        std::vector<Feature> m_features;
        std::vector<std::string_view> m_words;
        std::vector<bool> m_isSign;
    };

    struct Guess
    {
        quint32 kind = 0;
        double confidence = 0;          ///< 0 … 1: how often such a guess was right among texts held back
        std::vector<std::string> words; ///< of the text, that speak most for it; at most three
    };

    /** Knows nothing, and guesses nothing. */
    TextClassifier() = default;
    /**
     * Learns from @p texts of @p kinds kinds. Takes time in proportion to both, and to their product.
     * Where @p goesOn returns false, it knows nothing.
     */
    static TextClassifier learn(std::span<const ClassedText> texts, quint32 kinds,
                                const std::function<bool()> &goesOn = {});

    bool isEmpty() const { return m_kinds == 0; }
    /** The @p most best guesses, the best first; nothing where no word is known. */
    std::vector<Guess> guess(Reader &reader, std::string_view title, std::string_view text, size_t most) const;

private:
    struct Part
    {
        quint32 feature = 0;
        float value = 0;
    };
    using Vector = std::vector<Part>;
    struct Sample;

    void chooseFeatures(const std::vector<Sample> &samples);
    Vector vectorOf(const std::vector<Reader::Feature> &features) const;
    void fit(const std::vector<Sample> &samples, const std::function<bool(size_t)> &isUsed,
             const std::function<bool()> &goesOn);
    void calibrate(const std::vector<Sample> &samples, const std::function<bool()> &goesOn);
    std::vector<double> chances(const Vector &vector) const;
    double confidenceOf(double chance) const;
    std::vector<double> weightsOfWords(const Reader &reader, const Vector &vector, quint32 kind) const;
    std::vector<std::string> wordsFor(const Reader &reader, const Vector &vector, quint32 kind) const;

    quint32 m_kinds = 0;
    std::unordered_map<quint64, quint32> m_features;
    std::vector<float> m_rarity;  // of each feature
    std::vector<float> m_weights; // of each feature, for each kind
    double m_slope = 1;           // from the logit of a chance to that of a confidence
    double m_shift = 0;
};

} // namespace Model
