#pragma once

#include "model/feedback/sentiment/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace Model {

/** What a word, or several words in a row, does to the feeling of a text. */
struct WordMeaning
{
    enum class Role : quint8 {
        None,
        Feeling,  ///< value: −5 (very bad) … +5 (very good)
        Negator,  ///< turns what follows
        Follower, ///< turns what stands before it
        Booster,  ///< value: a factor for the next word
        But,      ///< what follows weighs more than what went before
        Neutral   ///< nothing, though its words by themselves would be something
    };
    float value = 0;
    Role role = Role::None;
    quint8 words = 0; ///< how many words of the text it is
};

/**
 * The words of one language that carry feelings or change them, read from the files in resources/lexica (what their
 * lines mean is told in the README there). Words are folded as WordSplitter does, Han and kana one by one.
 */
class WordList
{
public:
    /**
     * The list for @p language (ISO 639-1): its own, else English, always with the emoji. Loaded at its first use and
     * kept. Any thread.
     */
    static const WordList &of(std::string_view language);

    /** Adds what a file says; later lines win. Lines that mean nothing are skipped. */
    void read(std::string_view utf8);

    /**
     * The longest entry that begins with the word at @p at of @p text and ends in its sentence. A word that is in no
     * entry is looked for in other forms: repeated letters once or twice ("soooo"), without the endings and beginnings
     * of its language, and as the end of a long compound.
     */
    WordMeaning meaning(const WordSplitter &splitter, std::string_view text, const std::vector<Word> &words,
                        size_t at) const;
    /** A word of feeling or a negator may reach this many words. */
    int reach() const { return m_reach; }
    bool isEmpty() const { return m_used == 0; }

private:
    struct Entry
    {
        quint64 hash = 0;
        float value = 0;
        WordMeaning::Role role = WordMeaning::Role::None;
        quint8 longest = 0; ///< words of the longest entry that begins with this word
    };

    void insert(std::string_view words, WordMeaning::Role role, float value);
    Entry &placeOf(quint64 hash);
    const Entry *find(quint64 hash) const;
    const Entry *findForm(std::string_view word) const;
    void grow();

    std::vector<Entry> m_entries;
    size_t m_used = 0;
    int m_reach = 3;
    size_t m_shortestCompoundPart = 0; ///< bytes; 0: the language has no compounds
    std::vector<std::string> m_endings;
    std::vector<std::string> m_replacements; ///< what takes an ending's place
    std::vector<std::string> m_beginnings;
    WordSplitter m_splitter{WordSplitter::Signs::OneByOne};
};

} // namespace Model
