#include "model/feedback/sentiment/textfeatures.h"

#include <algorithm>

namespace Model {

namespace {

constexpr size_t mostWords = 20000;
constexpr size_t mostLetters = 40; // of one word
constexpr size_t shortestPiece = 3;
constexpr size_t longestPiece = 6;

quint32 numberOf(quint64 hash) { return quint32((hash ^ (hash >> 31)) % TextFeatures::count); }

} // namespace

/** Pieces of a word between its borders: "^good$" has "^go", "goo", "ood", "od$", "^goo" and so on. */
void TextFeatures::addPieces(std::string_view word, quint32 index, bool isTitle)
{
    m_letters.clear();
    const std::string bordered = '^' + std::string(word) + '$';
    for (size_t i = 0; i < bordered.size() && m_letters.size() < mostLetters; ++i) {
        if ((uint8_t(bordered[i]) & 0xC0) != 0x80)
            m_letters.push_back(quint32(i));
    }
    m_letters.push_back(quint32(bordered.size()));
    const auto letter = [&](size_t i) {
        return std::string_view(bordered).substr(m_letters[i], m_letters[i + 1] - m_letters[i]);
    };
    for (size_t begin = 0; begin + shortestPiece < m_letters.size(); ++begin) {
        RunningHash hash;
        for (size_t length = 1; length <= longestPiece && begin + length < m_letters.size(); ++length) {
            hash.add(letter(begin + length - 1));
            if (length >= shortestPiece)
                m_features.push_back({numberOf(joinedHash(hash.value(), length)), index, isTitle});
        }
    }
}

void TextFeatures::readPart(std::string_view part, bool isTitle, std::vector<Word> &words)
{
    words = m_splitter.split(part);
    if (words.size() > mostWords)
        words.resize(mostWords);
    for (size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const auto index = quint32(i);
        m_features.push_back({numberOf(word.hash), index, isTitle});
        quint64 row = word.hash;
        const size_t longest = word.kind == Word::Kind::Sign ? 4 : 2;
        for (size_t before = 1; before < longest && before <= i; ++before) {
            const Word &other = words[i - before];
            if (longest > 2 && other.kind != Word::Kind::Sign)
                break;
            row = joinedHash(row, other.hash);
            m_features.push_back({numberOf(row), index, isTitle});
        }
        if (word.kind == Word::Kind::Letters)
            addPieces(m_splitter.folded(word), index, isTitle);
    }
}

const std::vector<TextFeature> &TextFeatures::read(std::string_view title, std::string_view text)
{
    m_features.clear();
    readPart(title, true, m_titleWords);
    readPart(text, false, m_textWords);
    return m_features;
}

const std::vector<quint32> &TextFeatures::numbers()
{
    constexpr quint32 bits = 64;
    m_seen.resize(count / bits);
    m_numbers.clear();
    for (const TextFeature &feature : m_features) {
        quint64 &seen = m_seen[feature.number / bits];
        const quint64 bit = quint64(1) << feature.number % bits;
        if (!(seen & bit))
            m_numbers.push_back(feature.number);
        seen |= bit;
    }
    for (const quint32 number : m_numbers)
        m_seen[number / bits] = 0;
    return m_numbers;
}

} // namespace Model
