#include "model/feedback/sentiment/sentimentcheck.h"

#include "model/feedback/sentiment/language.h"
#include "model/feedback/sentiment/sentimenttrainer.h"

#include <algorithm>

namespace Model {

namespace {

constexpr size_t mostTexts = 20000;

double f1(qint64 right, qint64 wronglyTaken, qint64 missed)
{
    return right == 0 ? 0 : 2.0 * double(right) / double(2 * right + wronglyTaken + missed);
}

} // namespace

void SentimentQuality::count(bool isGood, double score)
{
    if (score == 0)
        ++(isGood ? undecidedGood : undecidedBad);
    else if (isGood)
        ++(score > 0 ? rightGood : wrongGood);
    else
        ++(score < 0 ? rightBad : wrongBad);
}

double SentimentQuality::macroF1() const
{
    return (f1(rightGood, wrongBad, wrongGood + undecidedGood) + f1(rightBad, wrongGood, wrongBad + undecidedBad)) / 2;
}

SentimentCheck checkSentiment(std::span<const RatedText> texts, std::span<const std::string> languages, size_t folds,
                              const std::atomic_bool *stopped)
{
    const auto isStopped = [stopped] { return stopped && stopped->load(std::memory_order_relaxed); };
    std::vector<RatedText> chosen;
    std::vector<size_t> indexes;
    const size_t n = std::min(texts.size(), mostTexts);
    for (size_t i = 0; i < n; ++i) {
        indexes.push_back(i * texts.size() / n);
        chosen.push_back(texts[indexes.back()]);
    }
    SentimentCheck check;
    const SentimentTrainer trainer(chosen, stopped);
    folds = std::max<size_t>(2, folds);
    WordSentiment words;
    for (size_t i = 0; i < n && !isStopped(); ++i) {
        const std::string language =
            languages.size() == texts.size() ? languages[indexes[i]] : languageOf(chosen[i].text);
        check.byWords.count(chosen[i].isGood, words.score(chosen[i].title, chosen[i].text, language));
    }
    // Texts without a word can't be learned from, nor scored.
    for (size_t i = 0, trained = 0; i < n; ++i) {
        if (trained < trainer.size() && trainer.indexOf(trained) == i)
            ++trained;
        else
            check.learned.count(chosen[i].isGood, 0);
    }
    std::vector<std::vector<quint32>> choices;
    for (size_t fold = 0; fold < folds; ++fold)
        choices.push_back(trainer.allBut(fold, folds));
    const std::vector<LearnedSentiment> models = trainer.learn(choices);
    for (size_t i = 0; i < trainer.size(); ++i)
        check.learned.count(trainer.isGood(i), trainer.score(models[trainer.foldOf(i, folds)], i));
    return check;
}

} // namespace Model
