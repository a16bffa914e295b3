#pragma once

#include "model/feedback/sentiment/words.h"

#include <string_view>
#include <vector>

namespace Model {

/** What a text says, as numbers that can be learned from; no meaning is given to any of them beforehand. */
struct TextFeature
{
    quint32 number = 0; ///< 0 … TextFeatures::count − 1
    quint32 word = 0;   ///< index into the text's words, of the last one that it comes from
    bool inTitle = false;
};

/**
 * The features of texts in any language: words, pairs of neighbouring words, and pieces of three to six letters of a
 * word; of Chinese and Japanese rows of one to four characters. Each is hashed to a number, the same on every
 * machine. Not to be used by two threads at once: each has its own.
 */
class TextFeatures
{
public:
    static constexpr quint32 count = 1U << 18;

    /** The features of a text, with repetitions, valid until the next text. At most the first 20,000 words are read. */
    const std::vector<TextFeature> &read(std::string_view title, std::string_view text);
    /** The same as numbers, each once. */
    const std::vector<quint32> &numbers();
    /** Where the words of the title and of the text are. */
    const std::vector<Word> &titleWords() const { return m_titleWords; }
    const std::vector<Word> &textWords() const { return m_textWords; }

private:
    void readPart(std::string_view part, bool isTitle, std::vector<Word> &words);
    void addPieces(std::string_view word, quint32 index, bool isTitle);

    WordSplitter m_splitter{WordSplitter::Signs::OneByOne};
    std::vector<Word> m_titleWords;
    std::vector<Word> m_textWords;
    std::vector<TextFeature> m_features;
    std::vector<quint32> m_numbers;
    std::vector<quint64> m_seen; // a bit for each number
    std::vector<quint32> m_letters;
};

} // namespace Model
