#pragma once

#include "model/feedback/sentiment/learnedsentiment.h"

#include <string>

namespace Model {

/** How well scores tell good texts from bad ones. */
struct SentimentQuality
{
    qint64 rightGood = 0; ///< good texts with a score above 0
    qint64 rightBad = 0;
    qint64 wrongGood = 0; ///< good texts with a score below 0
    qint64 wrongBad = 0;
    qint64 undecidedGood = 0; ///< a score of exactly 0
    qint64 undecidedBad = 0;

    void count(bool isGood, double score);
    qint64 n() const { return rightGood + rightBad + wrongGood + wrongBad + undecidedGood + undecidedBad; }
    /** The mean of both classes' F1 = 2·right ÷ (2·right + wrongly taken for it + missed); undecided is missed. 0 … 1.
     */
    double macroF1() const;
};

/** Both ways of scoring, measured on the same rated texts. */
struct SentimentCheck
{
    SentimentQuality byWords;
    SentimentQuality learned; ///< each text by a model that had not seen it
    /** Learning is worth it: measured on 50 texts at least, and better. */
    bool learnedIsBetter() const { return learned.n() >= 50 && learned.macroF1() > byWords.macroF1(); }
};

/**
 * Measures WordSentiment and LearnedSentiment by cross-validation in @p folds folds, dealt out in order within each
 * class. Of more than 20,000 texts evenly spaced ones are taken. @p languages holds the language of each text, or is
 * empty: then languageOf finds them. Deterministic. Where @p stopped becomes true, what it returns means nothing.
 */
SentimentCheck checkSentiment(std::span<const RatedText> texts, std::span<const std::string> languages = {},
                              size_t folds = 5, const std::atomic_bool *stopped = nullptr);

} // namespace Model
