#pragma once

#include "model/feedback/reading/tablereader.h"
#include "model/feedback/reading/textsource.h"

#include <vector>

namespace Model {

/**
 * Splits separated text into records. As RFC 4180 says, and where a file doesn't follow it: a quote inside a quoted
 * cell that no delimiter or line end follows is text (blanks between are dropped); a quote that opens a cell, but is
 * never closed, is text too, so that it can't swallow the lines behind it. Lines end with CR LF, LF or CR, and empty
 * lines are no records.
 */
class SeparatedParser
{
public:
    static constexpr qsizetype largestCell = 16 << 20;   ///< bytes
    static constexpr qsizetype largestRecord = 64 << 20; ///< bytes
    static constexpr qsizetype mostColumns = 10'000;

    /** @p quote 0: quotes are text. */
    SeparatedParser(TextSource source, char delimiter, char quote);

    /** Goes to the next record; false at the end. Throws Error where one is larger than the limits. */
    bool next();
    void skipLines(qint64 count);
    /** The text is only the start of a file: what has no end in it may have one in the file, and is left out. */
    void setPart() { m_isPart = true; }
    /** Of the record, valid until the next. */
    std::vector<std::string_view> &cells() { return m_cells; }
    qint64 line() const { return m_recordLine; } ///< the physical line on which it begins, from 1
    double progress() const;

    /** How quotes were used so far. */
    struct Quoting
    {
        qint64 closed = 0;   ///< quoted cells as they should be
        qint64 broken = 0;   ///< those with a lone quote inside
        qint64 unclosed = 0; ///< quotes that open a cell and have no end
        /**
         * The physical line of the first record whose quotes don't match: one is unclosed, or a lone one is in a cell
         * of several lines. 0: none.
         */
        qint64 firstMismatch = 0;
    };
    const Quoting &quoting() const { return m_quoting; }
    /** The cells of the record that were quoted, by their index. */
    const std::vector<size_t> &quotedCells() const { return m_quoted; }

private:
    enum class Outcome { Record, Blank, End, NeedsMore, Unclosed };
    Outcome parse();
    void refill();
    void unescape();
    [[noreturn]] void failTooLarge() const;

    /** The positions of delimiters, quotes and line ends, found 64 bytes at a time. */
    struct Marks
    {
        const char *block = nullptr;
        quint64 bits = 0;
    };
    const char *nextMark(Marks &marks) const;
    quint64 bitsOf(const char *block) const;
    void restartMarks();

    TextSource m_source;
    char m_delimiter;
    char m_quote;
    std::vector<char> m_buffer;
    char *m_at = nullptr; // where the next record begins
    char *m_end = nullptr;
    bool m_atEnd = false;
    bool m_isPart = false;
    Marks m_marks;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_escaped;
    std::vector<size_t> m_quoted;
    std::vector<qsizetype> m_literalQuotes; // of this record: opening quotes that turned out to be text
    qsizetype m_unclosedAt = 0;
    int m_unclosed = 0;
    Quoting m_quoting;
};

} // namespace Model
