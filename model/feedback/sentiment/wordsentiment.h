#pragma once

#include "model/feedback/sentiment/words.h"

#include <string_view>
#include <vector>

namespace Model {

class WordList;

/** Part of a text that made its score what it is. */
struct SentimentSpan
{
    bool inTitle = false;
    quint32 begin = 0; ///< bytes in the title or the text
    quint32 end = 0;
    double contribution = 0; ///< below 0: worse, above 0: better
    bool operator==(const SentimentSpan &) const = default;
};

/** How a text feels. */
struct Sentiment
{
    double score = 0; ///< −1 (very bad) … +1 (very good); exactly 0: neither, or nothing was found
    std::vector<SentimentSpan> spans;
};

/**
 * The sentiment of texts by lists of words (WordList), without any training. Each word of feeling counts with its
 * value; words near it change it: negators turn and weaken it, intensifiers strengthen or weaken it, capitals and
 * exclamation marks strengthen it, a bad word weighs 1.15 times, and after a "but" words count more, before it less. A
 * negator that turns nothing counts as slightly bad ("it did not arrive"), unless it is the whole text. The sum s
 * becomes s / √(s² + 15) (C. J. Hutto, E. Gilbert, "VADER: A parsimonious rule-based model for sentiment analysis of
 * social media text", ICWSM 2014, from which the idea of these rules comes, too).
 *
 * Not to be used by two threads at once: each has its own.
 */
class WordSentiment
{
public:
    /** @p language is ISO 639-1; texts without one are read as English. All in UTF-8; any bytes. */
    double score(std::string_view title, std::string_view text, std::string_view language);
    Sentiment explain(std::string_view title, std::string_view text, std::string_view language);

private:
    struct Found
    {
        size_t word = 0;
        size_t words = 0;
        double value = 0;
    };

    double sumOf(std::string_view text, const WordList &list);
    void closeSentence(size_t firstFound, size_t lastBut, bool hasBut, int exclamations);

    WordSplitter m_splitter{WordSplitter::Signs::OneByOne};
    const std::vector<Word> *m_words = nullptr;
    std::vector<Found> m_found;
};

} // namespace Model
