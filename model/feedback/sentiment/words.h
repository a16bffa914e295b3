#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Model {

/** A hash of bytes that is the same on every machine and in every run: FNV-1a, 64 bits, its bits mixed at the end. */
class RunningHash
{
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            m_hash = (m_hash ^ uint8_t(byte)) * 0x100000001B3U;
    }
    /** Of all bytes so far. */
    quint64 value() const
    {
        quint64 hash = m_hash ^ (m_hash >> 32);
        hash *= 0xD6E8FEB86659FD93U;
        return hash ^ (hash >> 32);
    }

private:
    quint64 m_hash = 0xCBF29CE484222325U;
};
inline quint64 fixedHash(std::string_view bytes)
{
    RunningHash hash;
    hash.add(bytes);
    return hash.value();
}
/** Goes on from one hash to that of a longer row of words. */
constexpr quint64 joinedHash(quint64 row, quint64 next)
{
    quint64 mixed = (row ^ (next + 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
    return mixed ^ (mixed >> 29);
}

/** One word of a text. */
struct Word
{
    enum class Kind : quint8 {
        Letters, ///< letters and digits
        Emoji,   ///< a pictograph, or one that is typed: ":-)" reads as ":)"
        Sign     ///< one Han or kana character, where these are taken one by one
    };
    quint32 begin = 0; ///< bytes in the text
    quint32 end = 0;
    quint32 foldedBegin = 0; ///< bytes in the splitter's folded text
    quint32 foldedEnd = 0;
    quint64 hash = 0; ///< fixedHash of its folded text
    Kind kind = Kind::Letters;
    bool capitals = false; ///< two letters or more, and none of them small
};

/**
 * Splits texts in any language into words: by the rules of Unicode Standard Annex 29 as ICU has them, with its
 * dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese, except that a full stop or a colon between letters
 * and an @ part two words ("good.Bad"). Emoji are words. Texts that need no dictionary take a faster way to the same
 * words.
 *
 * Words are folded, so that spellings of one word meet: small letters; no acute, grave or circumflex accents, as many
 * write without them; "ss" for ß; Arabic without vowel signs and with one form of alef, yeh and teh marbuta; emoji
 * without skin tones.
 *
 * Invalid UTF-8 and NUL bytes part words. Not to be used by two threads at once: each has its own.
 */
class WordSplitter
{
public:
    enum class Way { Fast, OnlyIcu };
    enum class Signs {
        AsWords,  ///< Han and kana are put together to words by ICU's dictionary
        OneByOne, ///< each Han or kana character is a word of its own
    };

    explicit WordSplitter(Signs signs = Signs::AsWords, Way way = Way::Fast);
    ~WordSplitter();
    WordSplitter(const WordSplitter &) = delete;
    WordSplitter &operator=(const WordSplitter &) = delete;

    /** The words of @p utf8 in order, valid until the next text. Only the first 16 MB of a text are read. */
    const std::vector<Word> &split(std::string_view utf8);
    std::string_view folded(const Word &word) const
    {
        return std::string_view(m_folded).substr(word.foldedBegin, word.foldedEnd - word.foldedBegin);
    }

private:
    struct Icu;

    bool splitFast(std::string_view utf8);
    void splitByIcu(std::string_view utf8);
    bool addParts(std::string_view utf8, size_t from, size_t to);
    void add(std::string_view utf8, size_t begin, size_t end, Word::Kind kind);
    /** Adds a typed emoji that begins at @p at; returns where it ends, or @p at. */
    size_t addTypedEmoji(std::string_view utf8, size_t at);
    void fold(std::string_view word);

    Signs m_signs;
    Way m_way;
    std::vector<Word> m_words;
    std::string m_folded;
    std::unique_ptr<Icu> m_icu;
};

} // namespace Model
